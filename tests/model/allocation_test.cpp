#include "model/allocation.hpp"
#include "model/allocation_greedy.hpp"
#include "model/solve/late_solver.hpp"
#include "tests/catch.hpp"
#include "tests/typed.hpp"

#include <cstdint>
#include <random>

using namespace hamkari;

namespace {

AllocationWant want(const char* id, std::int64_t cost, std::int64_t value, std::vector<std::size_t> after = {},
                    const char* from = "2025-01-01") {
    AllocationWant made;
    made.id = id;
    made.cost = cost;
    made.value = value;
    made.after = std::move(after);
    made.from = typed::day(from);
    return made;
}

AllocationSource source(const char* id, std::int64_t amount, std::vector<std::size_t> pays, const char* from = "2025-01-01") {
    return {id, amount, typed::day(from), std::move(pays)};
}

/// Any choice: whether each set of wants can be paid is asked of Hall's rule, with no flow: for each group of the wants
/// chosen, all money that may pay one of them is enough for the group.
std::int64_t best_of_all_choices(const AllocationProblem& problem) {
    const auto n = problem.wants.size();
    const auto bit = [](std::size_t i) { return std::uint32_t{1} << i; };
    std::vector<std::int64_t> cost(std::size_t{1} << n), money(std::size_t{1} << n), value(std::size_t{1} << n);
    for (std::uint32_t set = 0; set < cost.size(); ++set) {
        for (std::size_t i = 0; i < n; ++i)
            if (set & bit(i)) cost[set] += problem.wants[i].cost, value[set] += problem.wants[i].value;
        for (const auto& s : problem.sources) {
            bool pays = false;
            for (const auto w : s.pays) pays = pays || (set & bit(w));
            if (pays) money[set] += s.amount;
        }
    }
    std::int64_t best = 0;
    for (std::uint32_t set = 0; set < cost.size(); ++set) {
        bool possible = value[set] > best;
        for (std::size_t i = 0; i < n && possible; ++i)
            if (set & bit(i))
                for (const auto before : problem.wants[i].after) possible = possible && (set & bit(before));
        for (std::uint32_t part = set; part && possible; part = (part - 1) & set) possible = cost[part] <= money[part];
        if (possible) best = value[set];
    }
    return best;
}

/// Small cases with both kinds of money (of one project, and pooled), dependencies and earmarks.
AllocationProblem drawn(std::uint32_t seed) {
    std::mt19937 chance(seed);
    const auto up_to = [&](std::uint32_t most) { return static_cast<std::size_t>(chance() % (most + 1)); };
    AllocationProblem problem;
    const std::size_t wants = 3 + up_to(8);
    const std::int64_t unit = seed % 3 == 0 ? 1 : seed % 3 == 1 ? 997 : 123'456'789;
    for (std::size_t i = 0; i < wants; ++i) {
        AllocationWant w;
        w.id = "M" + std::to_string(i);
        w.cost = up_to(5) == 0 ? 0 : static_cast<std::int64_t>(1 + up_to(40)) * unit;
        w.value = static_cast<std::int64_t>(seed % 2 ? 1 + up_to(50) : static_cast<std::size_t>(w.cost / unit) + up_to(2));
        w.from = typed::day("2025-01-01") + Days{static_cast<int>(up_to(300))};
        for (std::size_t before = 0; before < i; ++before)
            if (up_to(6) == 0) w.after.push_back(before);
        problem.wants.push_back(std::move(w));
    }
    const std::size_t sources = 1 + up_to(4);
    for (std::size_t s = 0; s < sources; ++s) {
        AllocationSource made;
        made.id = "F" + std::to_string(s);
        made.amount = static_cast<std::int64_t>(up_to(70)) * unit;
        made.from = typed::day("2025-01-01") + Days{static_cast<int>(up_to(300))};
        const auto kind = up_to(3);
        for (std::size_t i = 0; i < wants; ++i)
            if (kind == 0 || (kind == 1 && i % 2 == s % 2) || (kind > 1 && up_to(2) == 0)) made.pays.push_back(i);
        problem.sources.push_back(std::move(made));
    }
    return problem;
}

}  // namespace

TEST_CASE("on 300 small cases drawn by chance the choice is the best of all choices, and proven to be") {
    const auto solver = solve::late_solver();
    REQUIRE(solver);
    int solved = 0;
    for (std::uint32_t seed = 1; seed <= 300; ++seed) {
        INFO("case " << seed);
        const auto problem = drawn(seed);
        const auto chosen = choose(problem, solver);
        CHECK(chosen.value == best_of_all_choices(problem));
        CHECK(chosen.proven());
        CHECK(is_possible(problem, chosen.funded));
        solved += chosen.solver_used;
    }
    CHECK(solved > 100);  // else the rule of thumb was tested, and not the solver
}

TEST_CASE("without a solver the choice is possible, and the best lies between its worth and its bound") {
    int best_found = 0;
    for (std::uint32_t seed = 1; seed <= 300; ++seed) {
        INFO("case " << seed);
        const auto problem = drawn(seed);
        const auto chosen = choose(problem, {});
        const auto best = best_of_all_choices(problem);
        CHECK(is_possible(problem, chosen.funded));
        CHECK(chosen.value <= best);
        CHECK(best <= chosen.bound);
        CHECK_FALSE(chosen.solver_used);
        best_found += chosen.value == best;
    }
    CHECK(best_found > 150);
}

TEST_CASE("each funded want is paid whole, and no source gives more than it has or to what it may not pay") {
    for (std::uint32_t seed = 1; seed <= 300; ++seed) {
        INFO("case " << seed);
        const auto problem = drawn(seed);
        const auto chosen = choose(problem, {});
        std::vector<std::int64_t> paid(problem.wants.size()), given(problem.sources.size());
        for (const auto& payment : lay_payments(problem, chosen.funded).payments) {
            const auto& pays = problem.sources[payment.source].pays;
            CHECK(std::find(pays.begin(), pays.end(), payment.want) != pays.end());
            CHECK(payment.amount > 0);
            paid[payment.want] += payment.amount;
            given[payment.source] += payment.amount;
        }
        for (std::size_t i = 0; i < paid.size(); ++i) CHECK(paid[i] == (chosen.funded[i] ? problem.wants[i].cost : 0));
        for (std::size_t s = 0; s < given.size(); ++s) CHECK(given[s] <= problem.sources[s].amount);
    }
}

TEST_CASE("with the money that is missing a want can be paid, with one unit less it cannot") {
    for (std::uint32_t seed = 1; seed <= 200; ++seed) {
        INFO("case " << seed);
        const auto problem = drawn(seed);
        const auto funded = choose(problem, {}).funded;
        const auto missing = missing_for(problem, funded);
        for (std::size_t i = 0; i < missing.size(); ++i) {
            if (funded[i]) {
                CHECK(missing[i] == 0);
                continue;
            }
            auto wanted = funded;
            for (const auto w : with_all_before(problem, i)) wanted[w] = true;
            auto more = problem;
            AllocationSource gift{"gift", missing[i], {}, {}};
            for (std::size_t w = 0; w < wanted.size(); ++w) gift.pays.push_back(w);
            more.sources.push_back(gift);
            CHECK(is_possible(more, wanted));
            if (missing[i] == 0) continue;
            more.sources.back().amount -= 1;
            CHECK_FALSE(is_possible(more, wanted));
        }
    }
}

TEST_CASE("what a solver says is not believed when it cannot be paid") {
    AllocationProblem problem;
    problem.wants = {want("A", 60, 6), want("B", 50, 5), want("C", 50, 5)};
    problem.sources = {source("F", 100, {0, 1, 2})};
    const auto liar = [](const AllocationProblem&, const Chosen&) -> std::optional<SolverAnswer> {
        return SolverAnswer{{true, true, true}, 3};
    };
    const auto chosen = choose(problem, liar);
    CHECK(chosen.value == 6);
    CHECK(chosen.bound == 10);
    CHECK(chosen.funded == std::vector<bool>{true, false, false});
    CHECK_FALSE(chosen.solver_used);
    const auto boaster = [](const AllocationProblem&, const Chosen&) -> std::optional<SolverAnswer> {
        return SolverAnswer{{false, true, true}, 9};  // no choice better than 9, it says, and gives one of 10
    };
    CHECK(choose(problem, boaster).value == 10);
    CHECK(choose(problem, boaster).bound == 10);
}

TEST_CASE("where the solver's module is not there, there is no solver") {
    CHECK_FALSE(solve::open_late_solver("no-such-module.so"));
}

TEST_CASE("two that fit together are worth more than the one with most worth") {
    AllocationProblem problem;
    problem.wants = {want("A", 60, 11), want("B", 50, 9), want("C", 50, 9)};
    problem.sources = {source("F", 100, {0, 1, 2})};
    const auto chosen = choose(problem, solve::late_solver());
    CHECK(chosen.funded == std::vector<bool>{false, true, true});
    CHECK(chosen.value == 18);
    CHECK(chosen.proven());
    // A alone would need 60, of which nothing is left.
    CHECK(missing_for(problem, chosen.funded) == std::vector<std::int64_t>{60, 0, 0});
}

TEST_CASE("a milestone falls with what it depends on, and earmarked money stays where it may be used") {
    AllocationProblem problem;
    problem.wants = {want("A", 100, 1), want("B", 10, 50, {0}), want("C", 30, 1)};
    problem.sources = {source("for C", 80, {2}), source("for A and B", 60, {0, 1})};
    const auto chosen = choose(problem, solve::late_solver());
    CHECK(chosen.funded == std::vector<bool>{false, false, true});
    // A lacks 100 - 60; B with A 110 - 60; the 50 left of C's money may not be used for them.
    CHECK(missing_for(problem, chosen.funded) == std::vector<std::int64_t>{40, 50, 0});
}

TEST_CASE("of two that are worth the same the preferred one is chosen") {
    AllocationProblem problem;
    problem.wants = {want("A", 50, 7), want("B", 50, 7), want("C", 50, 7)};
    problem.sources = {source("F", 50, {0, 1, 2})};
    problem.wants[1].preferred = true;
    CHECK(choose(problem, solve::late_solver()).funded == std::vector<bool>{false, true, false});
    problem.wants[2].value = 8;
    CHECK(choose(problem, solve::late_solver()).funded == std::vector<bool>{false, false, true});
}

TEST_CASE("late money is laid where it delays the least worth") {
    AllocationProblem problem;
    problem.wants = {want("A", 100, 10, {}, "2025-03-01"), want("B", 40, 40, {}, "2025-03-01"), want("C", 60, 30, {}, "2025-08-01")};
    problem.sources = {source("late", 100, {0, 1, 2}, "2025-06-01"), source("early", 100, {0, 1, 2}, "2025-01-01")};
    const auto payments = lay_payments(problem, {true, true, true}).payments;
    // B needs its money in March and has the most worth for it: all of it early. C can wait for June. A waits too.
    std::int64_t early_for_b = 0, late_for_a = 0;
    for (const auto& p : payments) {
        if (p.source == 1 && p.want == 1) early_for_b = p.amount;
        if (p.source == 0 && p.want == 0) late_for_a = p.amount;
    }
    CHECK(early_for_b == 40);
    CHECK(late_for_a >= 40);
    // Where all can be in time, all are.
    problem.sources[1].amount = 140;
    for (const auto& p : lay_payments(problem, {true, true, true}).payments)
        if (p.want != 2) CHECK(p.source == 1);
}

TEST_CASE("what waits for another one gets no early money before it") {
    AllocationProblem problem;
    problem.wants = {want("A", 80, 10, {}, "2025-02-01"), want("B", 50, 10, {0}, "2025-03-01")};
    problem.sources = {source("early", 90, {0, 1}), source("late", 60, {0, 1}, "2025-04-01")};
    // B has more worth for its cost, but were it paid first, A would wait until April, and B with it.
    const auto laid = lay_payments(problem, {true, true});
    CHECK(laid.begins == std::vector{typed::day("2025-02-01"), typed::day("2025-04-01")});
    // Where A must wait for 31 days, B needs its money 31 days later.
    problem.sources[0].amount = 70;
    problem.sources[1].from = typed::day("2025-03-04");
    CHECK(lay_payments(problem, {true, true}).needed[1] == typed::day("2025-04-01"));
}

TEST_CASE("money that is not there does not matter, nor wants that cost nothing") {
    AllocationProblem problem;
    CHECK(choose(problem, {}).proven());
    problem.wants = {want("A", 0, 3), want("B", 5, 0), want("C", 0, 2, {1})};
    const auto chosen = choose(problem, solve::late_solver());
    CHECK(chosen.funded == std::vector<bool>{true, false, false});
    CHECK(chosen.proven());
    CHECK(missing_for(problem, chosen.funded) == std::vector<std::int64_t>{0, 5, 5});
}
