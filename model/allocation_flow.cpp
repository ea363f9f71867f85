#include "model/allocation_flow.hpp"

#include <algorithm>
#include <limits>

namespace hamkari {

AllocationFlow::AllocationFlow(const AllocationProblem& problem) : problem_(problem), arcs_of_(problem.wants.size()) {
    for (std::size_t s = 0; s < problem.sources.size(); ++s) {
        first_.push_back(arcs_.size());
        left_.push_back(problem.sources[s].amount);
        for (const auto want : problem.sources[s].pays) {
            arcs_of_[want].push_back(arcs_.size());
            arcs_.push_back({s, want});
        }
    }
    first_.push_back(arcs_.size());
    given_.resize(arcs_.size());
    closed_.resize(arcs_.size());
    source_seen_.resize(problem.sources.size());
    by_.resize(problem.sources.size());
    want_seen_.resize(problem.wants.size());
    through_.resize(problem.wants.size());
}

std::int64_t AllocationFlow::close_after(std::size_t want, Date day) {
    std::int64_t back = 0;
    for (const auto a : arcs_of_[want]) {
        const auto s = arcs_[a].source;
        if (problem_.sources[s].from <= day) continue;
        set(closed_, a, 1);
        back += given_[a];
        set(left_, s, left_[s] + given_[a]);
        set(given_, a, 0);
    }
    return back;
}

std::optional<Date> AllocationFlow::complete_on(std::size_t want) const {
    std::optional<Date> last;
    for (const auto a : arcs_of_[want])
        if (given_[a] > 0) last = std::max(last.value_or(Date::min()), problem_.sources[arcs_[a].source].from);
    return last;
}

std::vector<Date> AllocationFlow::days_between(std::size_t want, Date first, Date last) const {
    std::vector<Date> days;
    for (const auto a : arcs_of_[want]) {
        const auto from = problem_.sources[arcs_[a].source].from;
        if (from > first && from < last) days.push_back(from);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

void AllocationFlow::come_back_to(Mark mark) {
    for (; changes_.size() > mark; changes_.pop_back()) (*changes_.back().of)[changes_.back().index] = changes_.back().before;
}

std::int64_t AllocationFlow::give(std::size_t want, std::int64_t amount) {
    constexpr auto none = std::numeric_limits<std::size_t>::max();
    std::int64_t all = 0;
    while (all < amount) {
        // Breadth first from the want to the sources that may pay it; through what a source gives elsewhere to those who
        // could give it there instead. `by_`: the arc over which a source was reached; `through_`: the arc that would be
        // taken back from a want.
        ++search_;
        queue_.assign(1, want);
        want_seen_[want] = search_;
        std::size_t giver = none;
        for (std::size_t at = 0; at < queue_.size() && giver == none; ++at) {
            for (const auto a : arcs_of_[queue_[at]]) {
                const auto s = arcs_[a].source;
                if (closed_[a] || source_seen_[s] == search_) continue;
                source_seen_[s] = search_;
                by_[s] = a;
                if (left_[s] > 0) {
                    giver = s;
                    break;
                }
                for (auto b = first_[s]; b < first_[s + 1]; ++b)
                    if (given_[b] > 0 && want_seen_[arcs_[b].want] != search_) {
                        want_seen_[arcs_[b].want] = search_;
                        through_[arcs_[b].want] = b;
                        queue_.push_back(arcs_[b].want);
                    }
            }
        }
        if (giver == none) break;
        auto step = std::min(amount - all, left_[giver]);
        for (auto w = arcs_[by_[giver]].want; w != want; w = arcs_[by_[arcs_[through_[w]].source]].want)
            step = std::min(step, given_[through_[w]]);
        set(left_, giver, left_[giver] - step);
        for (auto a = by_[giver];;) {
            set(given_, a, given_[a] + step);
            const auto w = arcs_[a].want;
            if (w == want) break;
            set(given_, through_[w], given_[through_[w]] - step);
            a = by_[arcs_[through_[w]].source];
        }
        all += step;
    }
    return all;
}

std::vector<Payment> AllocationFlow::payments() const {
    std::vector<Payment> all;
    for (std::size_t a = 0; a < arcs_.size(); ++a)
        if (given_[a] > 0) all.push_back({arcs_[a].source, arcs_[a].want, given_[a]});
    return all;
}

}  // namespace hamkari
