#include "model/allocation_greedy.hpp"

#include "model/allocation_flow.hpp"
#include "model/quantity.hpp"

#include <algorithm>
#include <numeric>

namespace hamkari {

namespace {

std::int64_t worth_of(const AllocationProblem& problem, const std::vector<bool>& funded) {
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < funded.size(); ++i)
        if (funded[i]) sum += problem.wants[i].value;
    return sum;
}

/// A want with all that it depends on, in sum.
struct Bundle {
    std::int64_t cost = 0;
    std::int64_t value = 0;
};

/// Tries the bundles in this order: each is taken if all of it can still be paid.
std::vector<bool> taken_in_order(const AllocationProblem& problem, const std::vector<std::size_t>& order) {
    AllocationFlow flow(problem);
    std::vector<bool> funded(problem.wants.size());
    for (const auto next : order) {
        if (funded[next]) continue;
        const auto before = flow.mark();
        const auto bundle = with_all_before(problem, next);
        bool paid = true;
        for (const auto want : bundle) {
            const auto cost = problem.wants[want].cost;
            paid = paid && (funded[want] || flow.give(want, cost) == cost);
        }
        if (paid)
            for (const auto want : bundle) funded[want] = true;
        else
            flow.come_back_to(before);
    }
    return funded;
}

/// What could be had at most, if wants could be paid in part and depended on nothing: then the one with the most worth
/// for its money first is best.
std::int64_t bound_of(const AllocationProblem& problem, const std::vector<bool>& possible) {
    std::vector<std::size_t> order;
    std::int64_t bound = 0;
    for (std::size_t i = 0; i < problem.wants.size(); ++i) {
        if (!possible[i]) continue;
        if (problem.wants[i].cost == 0)
            bound += problem.wants[i].value;
        else
            order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const auto &x = problem.wants[a], &y = problem.wants[b];
        return Wide{x.value} * y.cost > Wide{y.value} * x.cost;
    });
    AllocationFlow flow(problem);
    for (const auto i : order) {
        const auto& want = problem.wants[i];
        const Wide bought = Wide{want.value} * flow.give(i, want.cost);
        bound += static_cast<std::int64_t>((bought + want.cost - 1) / want.cost);
    }
    return bound;
}

}  // namespace

std::vector<std::size_t> with_all_before(const AllocationProblem& problem, std::size_t want) {
    std::vector<std::size_t> all{want};
    std::vector<bool> seen(problem.wants.size());
    seen[want] = true;
    for (std::size_t at = 0; at < all.size(); ++at)
        for (const auto before : problem.wants[all[at]].after) {
            if (!seen[before]) all.push_back(before);
            seen[before] = true;
        }
    std::sort(all.begin(), all.end());
    return all;
}

std::vector<bool> payable_alone(const AllocationProblem& problem) {
    AllocationFlow flow(problem);
    const auto nothing = flow.mark();
    std::vector<bool> possible(problem.wants.size());
    for (std::size_t i = 0; i < possible.size(); ++i) {
        possible[i] = true;
        for (const auto want : with_all_before(problem, i)) {
            const auto cost = problem.wants[want].cost;
            possible[i] = possible[i] && flow.give(want, cost) == cost;
        }
        flow.come_back_to(nothing);
    }
    return possible;
}

Chosen choose_greedily(const AllocationProblem& problem) {
    std::vector<Bundle> bundles(problem.wants.size());
    for (std::size_t i = 0; i < bundles.size(); ++i)
        for (const auto want : with_all_before(problem, i)) {
            bundles[i].cost += problem.wants[want].cost;
            bundles[i].value += problem.wants[want].value;
        }
    std::vector<std::size_t> order(bundles.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    Chosen best;
    best.funded.resize(problem.wants.size());
    const auto try_order = [&](auto before) {
        std::stable_sort(order.begin(), order.end(), before);
        auto funded = taken_in_order(problem, order);
        const auto value = worth_of(problem, funded);
        if (value < best.value || (value == best.value && value > 0)) return;
        best.value = value;
        best.funded = std::move(funded);
    };
    // Stable: what is equally good stays in the plan's order.
    try_order([&](std::size_t a, std::size_t b) {
        return Wide{bundles[a].value} * bundles[b].cost > Wide{bundles[b].value} * bundles[a].cost;
    });
    try_order([&](std::size_t a, std::size_t b) {
        return bundles[a].value > bundles[b].value;
    });
    best.bound = std::max(best.value, bound_of(problem, payable_alone(problem)));
    return best;
}

}  // namespace hamkari
