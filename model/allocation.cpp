#include "model/allocation.hpp"

#include "model/allocation_contraction.hpp"
#include "model/allocation_flow.hpp"
#include "model/allocation_greedy.hpp"
#include "model/allocation_parts.hpp"
#include "model/quantity.hpp"

#include <algorithm>
#include <numeric>
#include <queue>
#include <utility>

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

/// The funded wants, each behind all that it depends on; of those that are free to come next the one for whose cost the
/// most worth waits.
std::vector<std::size_t> order_of_payment(const AllocationProblem& problem, const std::vector<bool>& funded) {
    const auto size = problem.wants.size();
    std::vector<std::vector<std::size_t>> followers(size);
    std::vector<std::size_t> open(size);
    for (std::size_t i = 0; i < size; ++i)
        for (const auto before : problem.wants[i].after)
            if (funded[i]) followers[before].push_back(i), ++open[i];
    std::vector<std::int64_t> waiting(size);  // its worth and that of all that depends on it
    std::vector<std::size_t> seen_for(size, size);
    for (std::size_t i = 0; i < size; ++i) {
        if (!funded[i]) continue;
        std::vector<std::size_t> all{i};
        for (std::size_t at = 0; at < all.size(); ++at) {
            waiting[i] += problem.wants[all[at]].value;
            for (const auto next : followers[all[at]])
                if (std::exchange(seen_for[next], i) != i) all.push_back(next);
        }
    }
    const auto later = [&](std::size_t a, std::size_t b) {
        const auto &x = problem.wants[a], &y = problem.wants[b];
        const Wide first = Wide{waiting[a]} * y.cost, second = Wide{waiting[b]} * x.cost;
        if (first != second) return first < second;
        return x.from != y.from ? x.from > y.from : a > b;
    };
    std::priority_queue<std::size_t, std::vector<std::size_t>, decltype(later)> free(later);
    for (std::size_t i = 0; i < size; ++i)
        if (funded[i] && open[i] == 0) free.push(i);
    std::vector<std::size_t> order;
    while (!free.empty()) {
        order.push_back(free.top());
        free.pop();
        for (const auto next : followers[order.back()])
            if (--open[next] == 0) free.push(next);
    }
    return order;
}

/// Lets a want have its money as early as can be, but not before it needs it, if all are still paid; says when.
Date pay_early(AllocationFlow& flow, std::size_t want, Date needed) {
    auto best = std::max(needed, flow.complete_on(want).value_or(needed));
    auto earlier = flow.days_between(want, needed, best);
    if (needed < best) earlier.insert(earlier.begin(), needed);
    for (const auto day : earlier) {
        if (day >= best) break;
        const auto before = flow.mark();
        const auto taken_back = flow.close_after(want, day);
        if (flow.give(want, taken_back) == taken_back)
            best = day;
        else
            flow.come_back_to(before);
    }
    flow.close_after(want, best);  // what comes later for others may not put it off again
    return best;
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

Laid lay_payments(const AllocationProblem& problem, const std::vector<bool>& funded) {
    AllocationFlow flow(problem);
    Laid laid;
    for (std::size_t i = 0; i < funded.size(); ++i) {
        laid.needed.push_back(problem.wants[i].from);
        if (funded[i]) flow.give(i, problem.wants[i].cost);
    }
    laid.begins = laid.needed;
    for (const auto i : order_of_payment(problem, funded)) {
        const auto& want = problem.wants[i];
        // What waits for another one that is put off needs its money as much later.
        for (const auto before : want.after)
            laid.needed[i] = std::max(laid.needed[i], want.from + (laid.begins[before] - problem.wants[before].from));
        laid.begins[i] = pay_early(flow, i, laid.needed[i]);
    }
    laid.payments = flow.payments();
    return laid;
}

std::vector<std::int64_t> missing_for(const AllocationProblem& problem, const std::vector<bool>& funded) {
    AllocationFlow flow(problem);
    for (std::size_t i = 0; i < funded.size(); ++i)
        if (funded[i]) flow.give(i, problem.wants[i].cost);
    const auto all_paid = flow.mark();
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
