#include "model/funding_outlook.hpp"

#include "model/passes.hpp"
#include "model/schedule.hpp"

#include <algorithm>
#include <unordered_map>

namespace hamkari {

std::vector<std::vector<PlannedDays>> days_by_schedule(const Snapshot& snapshot, const DaysBefore& not_before) {
    struct Place {
        std::size_t project, milestone;
    };
    std::vector<std::vector<PlannedDays>> days;
    std::unordered_map<const Milestone*, Place> place;
    for (std::size_t p = 0; p < snapshot.projects.size(); ++p) {
        const auto& milestones = snapshot.projects[p].milestones;
        // What was cancelled is in no schedule.
        days.emplace_back(milestones.size(), PlannedDays{snapshot.as_of, snapshot.as_of});
        for (std::size_t m = 0; m < milestones.size(); ++m) place.emplace(milestones[m].plan, Place{p, m});
    }
    // What was agreed for a day, and waits for nothing, needs its money for that day.
    auto network = network_of(snapshot, {Promises::stand, {}});
    std::vector<Span> without;
    for (std::uint32_t t = 0; t < network.tasks.size(); ++t) {
        auto& task = network.tasks[t];
        const auto [p, m] = place.at(task.milestone);
        const auto day = not_before[p][m];
        if (!day) continue;
        if (!task.is_started()) {
            hold_until(network, t, *day);
            continue;
        }
        // Work that was begun rests until its money has come: it ends as much later.
        if (without.empty()) without = forward(network, network.durations());
        const auto& calendar = network.calendar_of(t);
        const auto rest = calendar.before(*day) - calendar.before(snapshot.as_of);
        task.done_not_before = std::max(task.done_not_before, without[t].finish + rest);
    }
    for (const auto& row : schedule_of(std::move(network)).rows) {
        const auto [p, m] = place.at(row.plan);
        days[p][m] = {std::max(snapshot.as_of, row.early_start), std::max(snapshot.as_of, row.early_finish)};
    }
    return days;
}

}  // namespace hamkari
