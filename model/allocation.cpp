#include "model/allocation.hpp"

#include "model/allocation_contraction.hpp"
#include "model/allocation_flow.hpp"
#include "model/allocation_greedy.hpp"
#include "model/allocation_parts.hpp"
#include "model/quantity.hpp"

#include <algorithm>
#include <numeric>

namespace hamkari {

namespace {

std::int64_t value_of(const AllocationProblem& problem, const std::vector<bool>& funded) {
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < funded.size(); ++i)
        if (funded[i]) sum += problem.wants[i].value;
    return sum;
}

/// The rule of thumb, and the solver where that is not the best for sure.
Chosen choose_once(const AllocationProblem& part, const AllocationSolver& solver) {
    auto chosen = choose_greedily(part);
    if (chosen.proven() || !solver) return chosen;
    const auto answer = solver(part, chosen);
    if (!answer || answer->funded.size() != part.wants.size() || !is_possible(part, answer->funded)) return chosen;
    const auto value = value_of(part, answer->funded);
    if (value >= chosen.value) {
        chosen.funded = answer->funded;
        chosen.value = value;
    }
    // A bound below what can be had would be a lie of the solver.
    if (answer->bound >= chosen.value) chosen.bound = std::min(chosen.bound, answer->bound);
    chosen.solver_used = true;
    return chosen;
}

/// The same with fewer wants to decide on.
Chosen choose_contracted(const AllocationProblem& part, const AllocationSolver& solver) {
    const auto fewer = contract(part);
    auto chosen = choose_once(fewer.problem, solver);
    chosen.funded = fewer.expanded(chosen.funded);
    chosen.value += fewer.certain;
    chosen.bound += fewer.certain;
    return chosen;
}

/// The same, and of choices of equal worth the one with more of what is preferred: one of those is worth less than the
/// smallest difference. Not where the numbers would become too large for a solver that reckons with 15 digits.
Chosen choose_part(AllocationProblem part, const AllocationSolver& solver) {
    constexpr Wide most = 1'000'000'000;
    std::int64_t step = 1;
    Wide all = 0;
    for (const auto& want : part.wants) {
        step += want.preferred;
        all += want.value;
    }
    if (step == 1 || all * step > most) return choose_contracted(part, solver);
    for (auto& want : part.wants) want.value = want.value * step + want.preferred;
    auto chosen = choose_contracted(part, solver);
    chosen.value /= step;
    chosen.bound /= step;
    return chosen;
}

}  // namespace

Chosen choose(const AllocationProblem& problem, const AllocationSolver& solver) {
    Chosen all;
    all.funded.resize(problem.wants.size());
    for (const auto& part : independent_parts(problem)) {
        const auto chosen = choose_part(part.problem, solver);
        for (std::size_t i = 0; i < part.wants.size(); ++i) all.funded[part.wants[i]] = chosen.funded[i];
        all.value += chosen.value;
        all.bound += chosen.bound;
        all.solver_used = all.solver_used || chosen.solver_used;
    }
    return all;
}

bool is_possible(const AllocationProblem& problem, const std::vector<bool>& funded) {
    AllocationFlow flow(problem);
    for (std::size_t i = 0; i < funded.size(); ++i) {
        if (!funded[i]) continue;
        const auto& want = problem.wants[i];
        if (!std::all_of(want.after.begin(), want.after.end(), [&](std::size_t w) { return funded[w]; })) return false;
        if (flow.give(i, want.cost) != want.cost) return false;
    }
    return true;
}

std::vector<Payment> lay_payments(const AllocationProblem& problem, const std::vector<bool>& funded) {
    AllocationFlow flow(problem);
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < funded.size(); ++i) {
        if (!funded[i] || problem.wants[i].cost == 0) continue;
        order.push_back(i);
        flow.give(i, problem.wants[i].cost);
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const auto &x = problem.wants[a], &y = problem.wants[b];
        const Wide first = Wide{x.value} * y.cost, second = Wide{y.value} * x.cost;
        return first != second ? first > second : x.from < y.from;
    });
    for (const auto i : order) {
        const auto begins = problem.wants[i].from;
        auto best = std::max(begins, flow.complete_on(i).value_or(begins));
        std::vector<Date> earlier{begins};
        for (const auto& source : problem.sources)
            if (source.from > begins && source.from < best && std::binary_search(source.pays.begin(), source.pays.end(), i))
                earlier.push_back(source.from);
        std::sort(earlier.begin(), earlier.end());
        for (const auto day : earlier) {
            if (day >= best) break;
            const auto before = flow.state();
            const auto taken_back = flow.close_after(i, day);
            if (flow.give(i, taken_back) == taken_back)
                best = day;
            else
                flow.come_back_to(before);
        }
        flow.close_after(i, best);  // what comes later for others may not put it off again
    }
    return flow.payments();
}

std::vector<std::int64_t> missing_for(const AllocationProblem& problem, const std::vector<bool>& funded) {
    AllocationFlow flow(problem);
    for (std::size_t i = 0; i < funded.size(); ++i)
        if (funded[i]) flow.give(i, problem.wants[i].cost);
    const auto all_paid = flow.state();
    std::vector<std::int64_t> missing(funded.size());
    for (std::size_t i = 0; i < funded.size(); ++i) {
        if (funded[i]) continue;
        for (const auto want : with_all_before(problem, i))
            if (!funded[want]) missing[i] += problem.wants[want].cost - flow.give(want, problem.wants[want].cost);
        flow.come_back_to(all_paid);
    }
    return missing;
}

std::int64_t missing_for_all(const AllocationProblem& problem) {
    AllocationFlow flow(problem);
    std::int64_t missing = 0;
    for (std::size_t i = 0; i < problem.wants.size(); ++i) missing += problem.wants[i].cost - flow.give(i, problem.wants[i].cost);
    return missing;
}

}  // namespace hamkari
