#include "app/cli/json_rows.hpp"
#include "app/cli/json_values.hpp"

/// Rows about funding lines, indicators and risks.
namespace hamkari::cli {

namespace {

Json fund_row(const ProjectSnapshot& project, const FundingState& line) {
    const bool direct = line.plan->mode == FundingMode::direct;
    return Json{{"id", line.plan->id.text()},
                {"project", project.plan->id.text()},
                {"donor", line.plan->donor.text()},
                {"mode", word(line.plan->mode)},
                {"pledged", json(line.pledged)},
                {"committed", json(line.committed)},
                {"received", direct ? Json() : json(line.received)},
                {"spent", json(line.spent)},
                {"balance", json(line.balance())},
                {"assumed", line.plan->assumed.whole},
                {"assumed_fields", line.plan->assumed.fields}};
}

Json indicator_row(const Snapshot& snapshot, const ProjectSnapshot& project, const IndicatorState& indicator,
                   const std::optional<Period>& period, Language language) {
    const auto& plan = *indicator.plan;
    const auto figure = period ? actual(indicator, *period, snapshot.as_of) : actual_to_date(indicator, snapshot.as_of);
    const auto wanted = period ? target(plan, *project.plan, *period) : target_in_all(plan, *project.plan);
    const auto expected = returns_expected(indicator, period.value_or(project.plan->period), snapshot.as_of);
    std::size_t missing = 0;
    for (const auto& one : expected) missing += !one.arrived;
    return Json{{"id", plan.id.text()},
                {"project", project.plan->id.text()},
                {"title", plan.title.in(language)},
                {"counts", word(plan.counts)},
                {"measure", word(plan.measure)},
                {"unit", json(plan.unit.in(language))},
                {"period", period ? Json(to_text(*period)) : Json()},
                {"baseline", plan.baseline ? json(plan.baseline->value) : Json()},
                {"target", json(wanted)},
                {"actual", json(figure)},
                {"percent", json(percent_reached(plan, figure, wanted))},
                {"returns_expected", expected.size()},
                {"returns_missing", missing}};
}

}  // namespace

std::string json_of_funds(const Snapshot& snapshot, const ProjectSnapshot* only) {
    Json rows = Json::array();
    for (const auto& project : snapshot.projects)
        if (!only || only == &project)
            for (const auto& line : project.funding) rows.push_back(fund_row(project, line));
    return dumped(rows);
}

std::string json_of_indicators(const Snapshot& snapshot, const ProjectSnapshot* only, const std::optional<Period>& period,
                               Language language) {
    Json rows = Json::array();
    for (const auto& project : snapshot.projects)
        if (!only || only == &project)
            for (const auto& indicator : project.indicators)
                rows.push_back(indicator_row(snapshot, project, indicator, period, language));
    return dumped(rows);
}

std::string json_of_risks(const Snapshot& snapshot, const ProjectSnapshot* only, Language language) {
    Json rows = Json::array();
    for (const auto& project : snapshot.projects)
        if (!only || only == &project)
            for (const auto& risk : project.risks)
                rows.push_back(Json{{"id", risk.plan->id.text()},
                                    {"project", project.plan->id.text()},
                                    {"title", risk.plan->title.in(language)},
                                    {"category", json(risk.plan->category)},
                                    {"likelihood", risk.likelihood},
                                    {"impact", risk.impact},
                                    {"score", risk.score()},
                                    {"band", word(risk.band())},
                                    {"mitigation", json(risk.plan->mitigation.in(language))},
                                    {"owner", json(risk.plan->owner.text())},
                                    {"review", json(risk.plan->review)}});
    return dumped(rows);
}

}  // namespace hamkari::cli
