#include "model/due_in.hpp"

namespace hamkari {

DueIn due_in(const Snapshot& snapshot, const Period& period) {
    DueIn count;
    for (const auto& project : snapshot.projects)
        for (const auto& m : project.milestones) {
            if (m.status == Status::cancelled || !m.due || !period.contains(*m.due)) continue;
            ++count.due;
            count.done += m.status == Status::done;
            count.late += m.late;
        }
    return count;
}

}  // namespace hamkari
