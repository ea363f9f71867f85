#include "model/due_in.hpp"

#include "model/agreed.hpp"

namespace hamkari {

void DueIn::add(const MilestoneState& milestone) {
    const bool is_cancelled = milestone.status == Status::cancelled;
    cancelled += is_cancelled;
    due += !is_cancelled;
    done += milestone.status == Status::done;
    late += milestone.late;
}

bool is_due_in(const MilestoneState& milestone, const Period& period) {
    return milestone.due && period.contains(*milestone.due);
}

DueIn due_in(const Snapshot& snapshot, const Period& period) {
    DueIn count;
    for (const auto& project : snapshot.projects)
        if (is_agreed(project.plan->state))
            for (const auto& m : project.milestones)
                if (is_due_in(m, period)) count.add(m);
    return count;
}

}  // namespace hamkari
