#pragma once

#include "model/ledger.hpp"
#include "model/milestone_state.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <vector>

namespace hamkari {

/// The due dates that revisions set, of each milestone in the order of their days.
class AgreedDues {
    struct Set {
        std::string_view milestone;
        DueAgreed agreed;
    };

public:
    explicit AgreedDues(const History& history) {
        std::map<EntryName, const Revision*> revisions;
        for (const auto& revision : history.revisions) revisions.emplace(revision.name, &revision);
        sets_.reserve(history.dues.size());
        for (const auto& set : history.dues)
            if (const auto found = revisions.find(set.revision); found != revisions.end())
                sets_.push_back({set.milestone.text(), {found->second->in_force_from, found->second->recorded_at, set.due}});
        const auto before = [](const Set& a, const Set& b) {
            return a.milestone != b.milestone ? a.milestone < b.milestone : a.agreed.from < b.agreed.from;
        };
        if (!std::is_sorted(sets_.begin(), sets_.end(), before)) std::stable_sort(sets_.begin(), sets_.end(), before);
    }

    /// Begins where the last search ended: milestones are asked for nearly in order, and a table of all of them would be
    /// slow to make.
    class Search {
    public:
        explicit Search(const AgreedDues& dues) : sets_(dues.sets_) {}

        std::vector<DueAgreed> of(std::string_view milestone) {
            if (next_ == sets_.size() || sets_[next_].milestone != milestone)
                next_ = static_cast<std::size_t>(
                    std::lower_bound(sets_.begin(), sets_.end(), milestone,
                                     [](const Set& set, std::string_view wanted) { return set.milestone < wanted; }) -
                    sets_.begin());
            std::vector<DueAgreed> agreed;
            for (; next_ < sets_.size() && sets_[next_].milestone == milestone; ++next_) {
                const auto& set = sets_[next_].agreed;
                // Who repeats a date agrees to nothing new: a delay that was agreed meanwhile still holds.
                if ((agreed.empty() ? std::nullopt : agreed.back().due) != set.due) agreed.push_back(set);
            }
            return agreed;
        }

    private:
        const std::vector<Set>& sets_;
        std::size_t next_ = 0;
    };

private:
    std::vector<Set> sets_;
};

}  // namespace hamkari
