#pragma once

#include "model/snapshot.hpp"

namespace hamkari {

/// The milestones, without the cancelled ones, whose agreed due date lies in a period.
struct DueIn {
    int due = 0, done = 0, late = 0;
};
DueIn due_in(const Snapshot& snapshot, const Period& period);

}  // namespace hamkari
