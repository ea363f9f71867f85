#pragma once

#include "model/snapshot.hpp"

namespace hamkari {

/// Milestones of agreed projects whose agreed due date lies in a period. What is only asked for has no agreed dates.
struct DueIn {
    int due = 0;  ///< without the cancelled ones
    int done = 0, late = 0, cancelled = 0;

    void add(const MilestoneState& milestone);
};
bool is_due_in(const MilestoneState& milestone, const Period& period);
DueIn due_in(const Snapshot& snapshot, const Period& period);

}  // namespace hamkari
