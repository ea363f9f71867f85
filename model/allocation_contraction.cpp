#include "model/allocation_contraction.hpp"

#include "model/allocation_greedy.hpp"

#include <algorithm>

namespace hamkari {

namespace {

/// The wants, each behind all that it depends on.
std::vector<std::size_t> in_order(const std::vector<AllocationWant>& wants) {
    std::vector<std::size_t> open(wants.size()), order;
    std::vector<std::vector<std::size_t>> followers(wants.size());
    for (std::size_t i = 0; i < wants.size(); ++i) {
        open[i] = wants[i].after.size();
        for (const auto before : wants[i].after) followers[before].push_back(i);
        if (open[i] == 0) order.push_back(i);
    }
    for (std::size_t at = 0; at < order.size(); ++at)
        for (const auto next : followers[order[at]])
            if (--open[next] == 0) order.push_back(next);
    return order;
}

/// Without those that another one of them depends on.
std::vector<std::size_t> without_needless(const AllocationProblem& problem, std::vector<std::size_t> after) {
    std::sort(after.begin(), after.end());
    after.erase(std::unique(after.begin(), after.end()), after.end());
    for (std::size_t i = after.size(); i-- > 0 && after.size() > 1;) {
        const auto far = with_all_before(problem, after[i]);
        const auto self = after[i];
        std::erase_if(after, [&](std::size_t w) { return w != self && std::binary_search(far.begin(), far.end(), w); });
        i = std::min(i, after.size());
    }
    return after;
}

}  // namespace

std::vector<bool> Contraction::expanded(const std::vector<bool>& funded) const {
    std::vector<bool> all(want_of.size());
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = want_of[i] == always || funded[want_of[i]];
    return all;
}

Contraction contract(const AllocationProblem& problem) {
    Contraction made;
    made.want_of.resize(problem.wants.size(), Contraction::always);
    for (const auto i : in_order(problem.wants)) {
        const auto& want = problem.wants[i];
        std::vector<std::size_t> after;
        for (const auto before : want.after)
            if (made.want_of[before] != Contraction::always) after.push_back(made.want_of[before]);
        after = without_needless(made.problem, std::move(after));
        if (want.cost == 0 && after.empty()) {
            made.certain += want.value;
        } else if (want.cost == 0 && after.size() == 1) {
            made.want_of[i] = after.front();
            made.problem.wants[after.front()].value += want.value;
        } else {
            made.want_of[i] = made.problem.wants.size();
            made.problem.wants.push_back(want);
            made.problem.wants.back().after = std::move(after);
        }
    }
    for (const auto& source : problem.sources) {
        auto& copy = made.problem.sources.emplace_back(source);
        copy.pays.clear();
        for (const auto want : source.pays)
            if (problem.wants[want].cost > 0) copy.pays.push_back(made.want_of[want]);
        std::sort(copy.pays.begin(), copy.pays.end());
    }
    return made;
}

}  // namespace hamkari
