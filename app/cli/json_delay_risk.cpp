#include "app/cli/json_delay_risk.hpp"

#include "app/cli/json_values.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace hamkari::cli {

namespace {

/// The first days by which so many per cent of the runs are through.
Json days_of_runs(const DayCounts& counts) {
    return Json{{"p50", json(counts.percentile(50))}, {"p80", json(counts.percentile(80))}, {"p95", json(counts.percentile(95))},
                {"mean", json(counts.mean())},        {"first", json(counts.first())},      {"last", json(counts.last())}};
}

/// Such that it is printed in full: a millionth of a day is nothing.
double rounded(double days) { return std::round(days * 1e6) / 1e6; }

Json milestone_json(const MilestoneRisk& one, const DelayRisk& risk, Language language) {
    const auto& task = risk.simulation.tasks[one.task];
    const auto& milestone = *one.milestone;
    const auto& duration = milestone.plan->duration;
    const auto& finish = task.finish;
    return Json{{"id", milestone.plan->id.text()},
                {"project", one.project->plan->id.text()},
                {"title", json(milestone.plan->title.in(language))},
                {"due", json(milestone.due)},
                {"low_days", duration.low()},
                {"likely_days", duration.likely},
                {"high_days", duration.high()},
                {"has_range", duration.range.has_value()},
                {"rests_on_range", task.rests_on_range},
                {"longer_than_range", task.overdue},
                {"likely_finish", json(task.likely)},
                {"p50", json(one.by50)},
                {"p80", json(one.by80)},
                {"p95", json(one.by95)},
                {"mean", json(finish.mean())},
                {"first", json(finish.first())},
                {"last", json(finish.last())},
                {"mean_working_days", rounded(task.days.mean)},
                {"variance_working_days", rounded(task.days.variance)},
                {"in_time_percent", json(one.in_time)},
                {"critical_percent", json(one.critical)}};
}

Json finish_json(const DelayRisk& risk) {
    const auto* finish = risk.finish();
    if (!finish) return {};
    auto made = days_of_runs(*finish);
    made["varies"] = risk.finish_varies();
    constexpr std::size_t most_bins = 60;
    Json histogram = Json::array(), curve = Json::array();
    const auto percent = [&](std::int64_t runs) { return json(percent_of(runs, finish->total())); };
    curve.push_back({{"day", json(finish->first() - Days{1})}, {"percent", percent(0)}});
    for (const auto& bin : bins_of(*finish, most_bins)) {
        histogram.push_back({{"from", json(bin.from)}, {"to", json(bin.to)}, {"runs", bin.runs}, {"percent", percent(bin.runs)}});
        curve.push_back({{"day", json(bin.to)}, {"percent", percent(bin.so_far)}});
    }
    made["histogram"] = std::move(histogram);
    made["s_curve"] = std::move(curve);
    if (!risk.simulation.watched.empty()) {
        auto sorted = risk.simulation.watched;
        std::ranges::sort(sorted);
        Json days = Json::object();
        for (const int share : {5, 10, 25, 50, 80, 95}) {  // nearest rank, as the days
            const auto rank = (sorted.size() * static_cast<std::size_t>(share) + 99) / 100;
            days["p" + std::to_string(share)] = rounded(sorted[std::max<std::size_t>(rank, 1) - 1]);
        }
        made["working_days"] = std::move(days);
    }
    return made;
}

}  // namespace

std::string json_of_delay_risk(const DelayRisk& risk, Date as_of, Language language) {
    const auto& simulation = risk.simulation;
    Json milestones = Json::array(), merges = Json::array(), projects = Json::array();
    for (const auto* list : {&risk.varying, &risk.fixed})
        for (const auto& one : *list) milestones.push_back(milestone_json(one, risk, language));
    for (const auto& merge : risk.merges)
        merges.push_back({{"id", merge.milestone->id.text()},
                          {"waits_for", merge.count},
                          {"in_time_percent_least", json(merge.least)},
                          {"in_time_percent_most", json(merge.most)},
                          {"in_time_percent_together", json(merge.together)}});
    for (std::size_t i = 0; i < simulation.projects.size(); ++i) {
        if (risk.only && simulation.projects[i] != risk.only->plan) continue;
        auto project = days_of_runs(simulation.finish_of[i]);
        project["id"] = simulation.projects[i]->id.text();
        projects.push_back(std::move(project));
    }
    return dumped(Json{{"as_of", json(as_of)},
                       {"runs", simulation.runs},
                       {"seed", simulation.seed},
                       {"shape", word(simulation.shape)},
                       {"working_days_counted_from", json(simulation.counted_from)},
                       {"project", risk.only ? Json(risk.only->plan->id.text()) : Json()},
                       {"milestone", risk.milestone ? Json(risk.milestone->plan->id.text()) : Json()},
                       {"finish", finish_json(risk)},
                       {"projects", projects},
                       {"milestones", milestones},
                       {"merges", merges}});
}

}  // namespace hamkari::cli
