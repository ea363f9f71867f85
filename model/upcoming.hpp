#pragma once

#include "model/snapshot.hpp"

#include <vector>

namespace hamkari {

/// A milestone that is waited for.
struct Awaited {
    const ProjectSnapshot* project = nullptr;
    const MilestoneState* milestone = nullptr;
    int days = 0;  ///< to its due date; of a late one since it
};

/// The open milestones of agreed projects whose due date has passed or comes soon. What is only asked for has no agreed
/// dates. Each list is by owner, those without one last, then by due date, then in the plan's order.
struct Upcoming {
    static constexpr int windows[] = {30, 60, 90};  ///< days

    std::vector<Awaited> late;
    std::vector<Awaited> coming[3];  ///< due within the first window, the second, the third: each milestone in one
    std::vector<Awaited> undated;    ///< nobody has said by when
};
Upcoming upcoming(const Snapshot& snapshot);

/// How much waits for one owner.
struct WaitsFor {
    PartnerId owner;  ///< empty: nobody is named
    int late = 0;
    int coming[3] = {};
    int undated = 0;
};
/// In the order of the lists.
std::vector<WaitsFor> by_owner(const Upcoming& upcoming);
/// Puts milestones into the order of those lists.
void sort_by_owner(std::vector<Awaited>& list);

/// Why milestones were put off.
struct DelayReason {
    Because because{};
    std::vector<const MilestoneState*> milestones;  ///< whose last delay gave it
};
/// By the number of milestones, the most frequent first. Those that were never put off are left out.
std::vector<DelayReason> delay_reasons(const std::vector<const MilestoneState*>& milestones);

}  // namespace hamkari
