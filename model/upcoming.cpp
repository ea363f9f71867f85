#include "model/upcoming.hpp"

#include "model/agreed.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace hamkari {

namespace {

bool comes_before(const Awaited& a, const Awaited& b) {
    const auto key = [](const Awaited& entry) {
        const auto& owner = entry.milestone->plan->owner.text();
        return std::tuple(owner.empty(), std::string_view(owner), entry.milestone->due.value_or(Date::max()));
    };
    return key(a) < key(b);
}

}  // namespace

void sort_by_owner(std::vector<Awaited>& list) { std::stable_sort(list.begin(), list.end(), comes_before); }

Upcoming upcoming(const Snapshot& snapshot) {
    Upcoming found;
    for (const auto& project : snapshot.projects) {
        if (!is_agreed(project.plan->state)) continue;
        for (const auto& m : project.milestones) {
            if (!m.open()) continue;
            if (!m.due) {
                found.undated.push_back({&project, &m, 0});
                continue;
            }
            if (m.late) {
                found.late.push_back({&project, &m, m.days_late});
                continue;
            }
            const int days = days_from(snapshot.as_of, *m.due);
            const auto window = std::lower_bound(std::begin(Upcoming::windows), std::end(Upcoming::windows), days);
            if (window != std::end(Upcoming::windows))
                found.coming[window - std::begin(Upcoming::windows)].push_back({&project, &m, days});
        }
    }
    sort_by_owner(found.late);
    sort_by_owner(found.undated);
    for (auto& list : found.coming) sort_by_owner(list);
    return found;
}

std::vector<WaitsFor> by_owner(const Upcoming& upcoming) {
    std::map<std::pair<bool, std::string_view>, WaitsFor> owners;
    const auto of = [&](const Awaited& entry) -> WaitsFor& {
        const auto& owner = entry.milestone->plan->owner;
        auto& found = owners[{owner.empty(), owner.text()}];
        found.owner = owner;
        return found;
    };
    for (const auto& entry : upcoming.late) ++of(entry).late;
    for (std::size_t i = 0; i < std::size(upcoming.coming); ++i)
        for (const auto& entry : upcoming.coming[i]) ++of(entry).coming[i];
    for (const auto& entry : upcoming.undated) ++of(entry).undated;
    std::vector<WaitsFor> all;
    for (auto& [key, one] : owners) all.push_back(std::move(one));
    return all;
}

std::vector<DelayReason> delay_reasons(const std::vector<const MilestoneState*>& milestones) {
    std::map<Because, DelayReason> by_reason;
    for (const auto* milestone : milestones) {
        if (!milestone->last_delay) continue;
        const auto because = std::get<Delay>(milestone->last_delay->data).because;
        auto& reason = by_reason[because];
        reason.because = because;
        reason.milestones.push_back(milestone);
    }
    std::vector<DelayReason> ranked;
    for (auto& [because, reason] : by_reason) ranked.push_back(std::move(reason));
    std::stable_sort(ranked.begin(), ranked.end(), [](const DelayReason& a, const DelayReason& b) {
        return a.milestones.size() > b.milestones.size();
    });
    return ranked;
}

}  // namespace hamkari
