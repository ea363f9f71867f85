#include "model/forecast.hpp"

#include "model/agreed.hpp"

#include <algorithm>
#include <unordered_set>

namespace hamkari {

Forecast::Forecast(const Snapshot& snapshot) {
    try {
        schedule_ = schedule_of(snapshot, {.promises = Promises::stand});
        tasks_.reserve(schedule_->rows.size());
        for (const auto& row : schedule_->rows) tasks_.emplace(row.plan, static_cast<std::uint32_t>(tasks_.size()));
    } catch (const Failure& failure) {
        problem_ = failure.problem();
    }
}

std::optional<std::uint32_t> Forecast::task_of(const MilestoneState& milestone) const {
    const auto found = tasks_.find(milestone.plan);
    return found == tasks_.end() ? std::nullopt : std::optional(found->second);
}

const ScheduledMilestone* Forecast::row(const MilestoneState& milestone) const {
    const auto task = task_of(milestone);
    return task ? &schedule_->rows[*task] : nullptr;
}

std::optional<Date> Forecast::finish(const MilestoneState& milestone) const {
    if (milestone.status == Status::cancelled) return std::nullopt;
    if (milestone.status == Status::done) return milestone.actual;
    const auto task = task_of(milestone);
    if (!task) return std::nullopt;
    const auto& plan = *milestone.plan;
    const bool nothing_says = plan.duration.likely == 0 && !plan.start && plan.after.empty() && !milestone.expected;
    return nothing_says ? std::nullopt : std::optional(schedule_->rows[*task].early_finish);
}

std::optional<Date> Forecast::start(const MilestoneState& milestone) const {
    if (milestone.started || milestone.status == Status::cancelled) return milestone.started;
    const auto task = task_of(milestone);
    if (!task || milestone.status == Status::done || milestone.plan->duration.likely == 0) return std::nullopt;
    return schedule_->rows[*task].early_start;
}

std::optional<Reason> Forecast::reason(const MilestoneState& milestone) const {
    const auto task = task_of(milestone);
    if (!milestone.open() || !task || !finish(milestone)) return std::nullopt;
    auto why = schedule_->rows[*task].early_by;
    // A delay says otherwise than what was promised.
    if (why.kind == Reason::Kind::promised && milestone.last_delay) why.kind = Reason::Kind::expected;
    return why;
}

const Milestone* Forecast::waits_for(const MilestoneState& milestone) const {
    const auto why = reason(milestone);
    if (!why || why->kind != Reason::Kind::link) return nullptr;
    return schedule_->network.tasks[schedule_->network.dependencies[why->dependency].before].milestone;
}

std::vector<const Milestone*> Forecast::moves(const MilestoneState& milestone, std::size_t at_most) const {
    std::vector<const Milestone*> moved;
    const auto first = task_of(milestone);
    if (!first) return moved;
    const auto& network = schedule_->network;
    std::vector<std::uint32_t> reached{*first};
    std::unordered_set<std::uint32_t> seen{*first};
    for (std::size_t i = 0; i < reached.size(); ++i)
        for (const auto link : network.after(reached[i])) {
            const auto after = network.dependencies[link].after;
            if (network.tasks[after].is_done() || seen.contains(after) || !drives(*schedule_, link)) continue;
            if (moved.size() == at_most) return moved;
            seen.insert(after);
            reached.push_back(after);
            moved.push_back(network.tasks[after].milestone);
        }
    return moved;
}

namespace {

using ByPlan = std::unordered_map<const Milestone*, ForecastRow::Hit>;

ByPlan states_by_plan(const Snapshot& snapshot) {
    ByPlan states;
    for (const auto& project : snapshot.projects)
        for (const auto& m : project.milestones) states.emplace(m.plan, ForecastRow::Hit{&project, &m});
    return states;
}

void add_hits(ForecastRow& row, const Forecast& forecast, const ByPlan& states) {
    for (const auto* moved : forecast.moves(*row.milestone, most_hits)) {
        const auto found = states.find(moved);
        if (found == states.end()) continue;  // of a project that the snapshot was narrowed away from
        const auto& hit = found->second;
        row.hits.push_back(hit);
        const auto& plan = *hit.milestone->plan;
        const auto& answers = plan.owner.empty() ? hit.project->plan->lead : plan.owner;
        if (std::find(row.partners.begin(), row.partners.end(), answers) == row.partners.end()) row.partners.push_back(answers);
    }
}

}  // namespace

std::vector<ForecastRow> forecast_rows(const Snapshot& snapshot, const Forecast& forecast, const ProjectSnapshot* only,
                                       const BaselineDates& baseline, std::size_t hits_of) {
    std::vector<ForecastRow> rows;
    for (const auto& project : snapshot.projects) {
        if (only ? only != &project : !is_agreed(project.plan->state)) continue;
        for (const auto& m : project.milestones) {
            if (!m.open()) continue;
            ForecastRow row;
            row.project = &project;
            row.milestone = &m;
            row.baseline = baseline.due(m);
            row.forecast = forecast.finish(m);
            row.reason = forecast.reason(m);
            row.waits_for = forecast.waits_for(m);
            if (row.forecast && m.due) row.days_late = std::max(0, days_from(*m.due, *row.forecast));
            if (row.forecast && row.baseline) row.slip_days = days_from(*row.baseline, *row.forecast);
            rows.push_back(std::move(row));
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ForecastRow& a, const ForecastRow& b) {
        const int late_a = a.days_late.value_or(-1), late_b = b.days_late.value_or(-1);
        if (late_a != late_b) return late_a > late_b;
        if (a.forecast.has_value() != b.forecast.has_value()) return a.forecast.has_value();
        return a.forecast < b.forecast;
    });
    const auto states = states_by_plan(snapshot);
    for (std::size_t i = 0; i < rows.size() && i < hits_of; ++i)
        if (rows[i].days_late.value_or(0) > 0) add_hits(rows[i], forecast, states);
    return rows;
}

}  // namespace hamkari
