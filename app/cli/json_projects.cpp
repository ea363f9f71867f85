#include "app/cli/json_rows.hpp"
#include "app/cli/json_values.hpp"
#include "model/forecast.hpp"
#include "model/light.hpp"

/// Rows about projects and milestones.
namespace hamkari::cli {

namespace {

Json reasons(const LightOf& light) {
    Json list = Json::array();
    for (const auto reason : light.reasons) list.push_back(word(reason));
    return list;
}

Json status_row(const Snapshot& snapshot, const ProjectSnapshot& project, Language language) {
    const auto light = light_of(project, snapshot);
    const auto& counts = project.counts;
    const auto& money = project.money;
    return Json{{"id", project.plan->id.text()},
                {"title", project.plan->title.in(language)},
                {"state", word(project.plan->state)},
                {"light", word(light.light)},
                {"light_reasons", reasons(light)},
                {"progress_percent", json(project.progress.percent())},
                {"planned_percent", json(project.progress.planned_percent())},
                {"milestones",
                 {{"total", counts.total}, {"done", counts.done}, {"late", counts.late}, {"at_risk", counts.at_risk}, {"cancelled", counts.cancelled}}},
                {"budget", json(money.budget)},
                {"pledged", json(money.pledged)},
                {"committed", json(money.committed)},
                {"received", json(money.received)},
                {"received_in_kind", json(money.received_in_kind)},
                {"spent", json(money.spent)},
                {"gap", json(money.gap)}};
}

Json milestone_row(const ProjectSnapshot& project, const MilestoneState& m, const Forecast& forecasts, Language language) {
    const auto& plan = *m.plan;
    Json because, delay_note;
    if (m.last_delay) {
        because = word(std::get<Delay>(m.last_delay->data).because);
        delay_note = json(m.last_delay->note.in(language));
    }
    return Json{{"id", plan.id.text()},
                {"project", project.plan->id.text()},
                {"title", plan.title.in(language)},
                {"status", word(m.status)},
                {"late", m.late},
                {"at_risk", m.at_risk},
                {"start", json(plan.start)},
                {"started", json(m.started)},
                {"due", json(m.due)},
                {"baseline_due", json(m.baseline)},
                {"expected", json(m.expected)},
                {"actual", json(m.actual)},
                {"slip_days", m.slip_days ? Json(*m.slip_days) : Json()},
                {"days_late", m.days_late},
                {"because", because},
                {"delay_note", delay_note},
                {"forecast", json(forecasts.finish(m))},
                {"province", plan.province ? Json(province(*plan.province).en) : Json()},
                {"owner", json(plan.owner.text())},
                {"weight", json(plan.weight)},
                {"cost", json(plan.cost)},
                {"assumed", plan.assumed.whole},
                {"assumed_fields", plan.assumed.fields}};
}

}  // namespace

std::string json_of_status(const Snapshot& snapshot, const ProjectSnapshot* only, Language language) {
    Json rows = Json::array();
    for (const auto& project : snapshot.projects)
        if (!only || only == &project) rows.push_back(status_row(snapshot, project, language));
    return dumped(rows);
}

std::string json_of_milestones(const Snapshot& snapshot, const ProjectSnapshot* only, Language language) {
    const Forecast forecasts(snapshot);
    Json rows = Json::array();
    for (const auto& project : snapshot.projects)
        if (!only || only == &project)
            for (const auto& milestone : project.milestones) rows.push_back(milestone_row(project, milestone, forecasts, language));
    return dumped(rows);
}

std::string json_of_milestone(const Snapshot& snapshot, const ProjectSnapshot& project, const MilestoneState& milestone, Language language) {
    return dumped(milestone_row(project, milestone, Forecast(snapshot), language));
}

std::string json_of_todo(const Snapshot& snapshot, Language language, int days) {
    const Forecast forecasts(snapshot);
    Json rows = Json::array();
    for (const auto& project : snapshot.projects)
        for (const auto& milestone : project.milestones)
            if (milestone.open() && milestone.due && *milestone.due <= snapshot.as_of + Days{days})
                rows.push_back(milestone_row(project, milestone, forecasts, language));
    return dumped(rows);
}

}  // namespace hamkari::cli
