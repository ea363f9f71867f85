#include "model/flow.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

namespace hamkari {

Flow::Flow(std::size_t supplies, std::size_t demands)
    : supply_(supplies), demand_(demands), allowed_(supplies * demands) {}

std::int64_t Flow::maximum() const {
    const auto parts = given();
    return std::accumulate(parts.begin(), parts.end(), std::int64_t{0});
}

std::vector<std::int64_t> Flow::given() const {
    if (std::find(allowed_.begin(), allowed_.end(), false) == allowed_.end()) {
        auto parts = supply_;
        auto left = std::accumulate(demand_.begin(), demand_.end(), std::int64_t{0});
        for (auto& part : parts) left -= part = std::min(part, left);
        return parts;
    }
    Assignment all{supply_, demand_, std::vector<std::int64_t>(supply_.size() * demand_.size())};
    fill(all);
    auto parts = supply_;
    for (std::size_t i = 0; i < parts.size(); ++i) parts[i] -= all.supply[i];
    return parts;
}

std::vector<std::int64_t> Flow::given_after(const std::vector<std::int64_t>& first) const {
    Assignment all{supply_, first, std::vector<std::int64_t>(supply_.size() * demand_.size())};
    fill(all);
    auto parts = all.supply;
    for (std::size_t j = 0; j < demand_.size(); ++j) all.demand[j] += demand_[j] - first[j];
    fill(all);
    for (std::size_t i = 0; i < parts.size(); ++i) parts[i] -= all.supply[i];
    return parts;
}

void Flow::fill(Assignment& given) const {
    auto& [supply, demand, flow] = given;
    const std::size_t n = supply.size(), m = demand.size();
    for (;;) {
        // Breadth first from all supplies with something left, through given-back shares, to a demand with a lack.
        // Nodes 0..n-1 are supplies, n..n+m-1 demands.
        constexpr auto none = std::numeric_limits<std::size_t>::max();
        std::vector<std::size_t> from(n + m, none), queue;
        for (std::size_t i = 0; i < n; ++i)
            if (supply[i] > 0) from[i] = i, queue.push_back(i);
        std::size_t reached = none;
        for (std::size_t at = 0; at < queue.size() && reached == none; ++at) {
            const std::size_t node = queue[at];
            const auto visit = [&](std::size_t next) {
                if (from[next] == none) from[next] = node, queue.push_back(next);
            };
            if (node < n) {
                for (std::size_t j = 0; j < m; ++j)
                    if (allowed_[node * m + j]) visit(n + j);
            } else if (demand[node - n] > 0) {
                reached = node;
            } else {
                for (std::size_t i = 0; i < n; ++i)
                    if (flow[i * m + node - n] > 0) visit(i);
            }
        }
        if (reached == none) return;
        std::int64_t amount = demand[reached - n];
        std::size_t first = reached;
        for (std::size_t node = reached; from[node] != node; node = from[node]) {
            if (node < n) amount = std::min(amount, flow[node * m + from[node] - n]);
            first = from[node];
        }
        amount = std::min(amount, supply[first]);
        for (std::size_t node = reached; from[node] != node; node = from[node]) {
            if (node < n)
                flow[node * m + from[node] - n] -= amount;
            else
                flow[from[node] * m + node - n] += amount;
        }
        supply[first] -= amount;
        demand[reached - n] -= amount;
    }
}

}  // namespace hamkari
