#include "model/baselines.hpp"

#include "model/folding.hpp"
#include "model/forecast.hpp"

#include <unordered_set>

namespace hamkari {

BaselineSet accepted_on(const Snapshot& snapshot, std::string name) {
    const Forecast forecast(snapshot);
    BaselineSet set{std::move(name), {}};
    for (const auto& project : snapshot.projects)
        for (const auto& m : project.milestones) {
            if (m.status == Status::cancelled) continue;
            AcceptedDates dates{m.plan->id, m.due, forecast.finish(m), forecast.start(m)};
            if (dates.due || dates.finish || dates.start) set.milestones.push_back(std::move(dates));
        }
    return set;
}

const Fact* baseline_named(const Snapshot& snapshot, std::string_view name) {
    for (const Fact* fact : snapshot.baselines)
        if (std::get<BaselineSet>(fact->data).name == name) return fact;
    return nullptr;
}

BaselineDates::BaselineDates(const Fact& set) : set_(&set) {
    const auto& milestones = std::get<BaselineSet>(set.data).milestones;
    dates_.reserve(milestones.size());
    for (const auto& dates : milestones) dates_.emplace(dates.milestone.text(), &dates);
}

const AcceptedDates* BaselineDates::of(std::string_view milestone) const {
    const auto found = dates_.find(milestone);
    return found == dates_.end() ? nullptr : found->second;
}

std::optional<Date> BaselineDates::due(const MilestoneState& milestone) const {
    if (!set_) return milestone.baseline;
    const auto* dates = of(milestone.plan->id.text());
    return dates ? dates->accepted() : std::nullopt;
}

std::vector<BaselineRow> since_baseline(const Snapshot& snapshot, const Fact& set, const ProjectSnapshot* only) {
    const BaselineDates baseline(set);
    const Forecast forecast(snapshot);
    std::vector<BaselineRow> rows;
    std::unordered_set<std::string_view> there;
    for (const auto& project : snapshot.projects)
        for (const auto& m : project.milestones) {
            there.insert(m.plan->id.text());
            if (only && only != &project) continue;
            BaselineRow row{baseline.of(m.plan->id.text()), &project, &m, forecast.finish(m), {}};
            const auto accepted = baseline.due(m);
            if (accepted && row.finish) row.moved = days_from(*accepted, *row.finish);
            rows.push_back(row);
        }
    if (only) return rows;
    for (const auto& dates : std::get<BaselineSet>(set.data).milestones)
        if (!there.contains(dates.milestone.text())) rows.push_back({&dates, nullptr, nullptr, {}, {}});
    return rows;
}

BaselineDates baseline_dates(const Snapshot& snapshot, const std::optional<std::string>& name) {
    if (!name) return {};
    if (const auto* set = baseline_named(snapshot, *name)) return BaselineDates(*set);
    std::vector<std::string> names;
    std::string all;
    for (const Fact* fact : snapshot.baselines) {
        names.push_back(std::get<BaselineSet>(fact->data).name);
        all += (all.empty() ? "" : ", ") + names.back();
    }
    throw Failure(Code::unknown_baseline, {*name, nearest(*name, names).value_or(""), all});
}

}  // namespace hamkari
