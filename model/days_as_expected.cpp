#include "model/funding_outlook.hpp"

#include <algorithm>
#include <unordered_map>

namespace hamkari {

std::vector<std::vector<PlannedDays>> days_as_expected(const Snapshot& snapshot, const DaysBefore& not_before) {
    std::vector<std::vector<PlannedDays>> days;
    std::unordered_map<std::string_view, std::pair<std::size_t, std::size_t>> place;
    for (std::size_t p = 0; p < snapshot.projects.size(); ++p) {
        auto& rows = days.emplace_back();
        for (const auto& m : snapshot.projects[p].milestones) {
            place.emplace(m.plan->id.text(), std::pair(p, rows.size()));
            PlannedDays row;
            row.finish = std::max(snapshot.as_of, m.expected.value_or(snapshot.projects[p].plan->period.last));
            row.start = m.status == Status::in_progress ? snapshot.as_of
                                                        : std::clamp(m.plan->start.value_or(row.finish), snapshot.as_of, row.finish);
            rows.push_back(row);
        }
    }
    // Later days go on to what depends on them, until nothing moves any more: plans have no circles.
    std::vector<std::pair<std::size_t, std::size_t>> moved;
    std::unordered_map<std::string_view, std::vector<std::pair<std::size_t, std::size_t>>> followers;
    for (std::size_t p = 0; p < days.size(); ++p)
        for (std::size_t m = 0; m < days[p].size(); ++m) {
            const auto& state = snapshot.projects[p].milestones[m];
            if (state.open())
                for (const auto& link : state.plan->after) followers[link.id.text()].emplace_back(p, m);
        }
    std::vector<std::vector<Days>> later;
    for (const auto& rows : days) later.emplace_back(rows.size(), Days{0});
    const auto put_off = [&](std::pair<std::size_t, std::size_t> which, Days by) {
        if (by <= later[which.first][which.second]) return;
        later[which.first][which.second] = by;
        moved.push_back(which);
    };
    for (std::size_t p = 0; p < days.size(); ++p)
        for (std::size_t m = 0; m < days[p].size(); ++m)
            if (not_before[p][m]) put_off({p, m}, *not_before[p][m] - days[p][m].start);
    for (std::size_t at = 0; at < moved.size(); ++at) {
        const auto [p, m] = moved[at];
        for (const auto& next : followers[snapshot.projects[p].milestones[m].plan->id.text()]) put_off(next, later[p][m]);
    }
    for (std::size_t p = 0; p < days.size(); ++p)
        for (std::size_t m = 0; m < days[p].size(); ++m) {
            days[p][m].start += later[p][m];
            days[p][m].finish += later[p][m];
        }
    return days;
}

}  // namespace hamkari
