#include "app/cli/json_rows.hpp"
#include "app/cli/json_values.hpp"
#include "model/agreed.hpp"
#include "model/earned_value.hpp"
#include "model/forecast.hpp"

/// Rows about baselines and earned value.
namespace hamkari::cli {

namespace {

Json baseline_row(const Fact& fact, Language language) {
    const auto& set = std::get<BaselineSet>(fact.data);
    return Json{{"name", set.name},
                {"on", json(fact.happened_on)},
                {"fact", to_text(fact.name)},
                {"recorded_at", to_text(fact.recorded_at)},
                {"recorded_by", json(fact.by)},
                {"note", json(fact.note.in(language))},
                {"milestone_count", set.milestones.size()}};
}

template <class T>
Json figure_or_null(const Available<T>& figure) {
    return figure ? json(*figure.value) : Json();
}

/// Why a figure is null, by its key.
class Reasons {
public:
    template <class T>
    Json operator()(const char* key, const Available<T>& figure) {
        if (!figure) why_[key] = word(figure.why);
        return figure_or_null(figure);
    }
    Json take() { return std::move(why_); }

private:
    Json why_ = Json::object();
};

std::string_view reason_word(Reason::Kind kind) {
    switch (kind) {
        case Reason::Kind::project_start: return "project-start";
        case Reason::Kind::as_of: return "as-of";
        case Reason::Kind::not_before: return "not-before";
        case Reason::Kind::link: return "link";
        case Reason::Kind::expected: return "expected";
        case Reason::Kind::promised: return "promised";
        case Reason::Kind::fact: return "fact";
        case Reason::Kind::programme_end: return "programme-end";
        case Reason::Kind::finish_by: break;
    }
    return "finish-by";
}

Json earned_row(const EarnedValue& told) {
    Reasons reasons;
    Json row{{"project", told.project ? Json(told.project->plan->id.text()) : Json()}};
    const auto money = [&](const char* key, const auto& of) {
        row[key] = told.money ? reasons(key, of(*told.money.value)) : reasons(key, Available<Money>(told.money.why));
    };
    using P = Performance;
    money("budget_at_completion", [](const P& p) { return Available<Money>(p.budget); });
    money("planned_value", [](const P& p) { return Available<Money>(p.planned); });
    money("earned_value", [](const P& p) { return Available<Money>(p.earned); });
    money("actual_cost", [](const P& p) { return p.actual; });
    money("schedule_variance", [](const P& p) { return p.schedule_variance; });
    money("cost_variance", [](const P& p) { return p.cost_variance; });
    money("spi", [](const P& p) { return p.schedule_index; });
    money("cpi", [](const P& p) { return p.cost_index; });
    money("estimate_at_completion", [](const P& p) { return p.at_completion; });
    money("estimate_at_completion_as_planned", [](const P& p) { return p.at_completion_as_planned; });
    money("estimate_at_completion_at_pace", [](const P& p) { return p.at_completion_at_pace; });
    money("estimate_to_complete", [](const P& p) { return p.to_complete; });
    money("variance_at_completion", [](const P& p) { return p.variance_at_completion; });
    money("tcpi", [](const P& p) { return p.to_complete_index; });
    const auto& weight = told.weight;
    row["weight_total"] = json(weight.total);
    row["weight_planned"] = json(weight.planned);
    row["weight_earned"] = json(weight.earned);
    row["spi_by_weight"] = reasons("spi_by_weight", weight.schedule_index);
    row["milestones"] = told.milestones;
    row["milestones_with_cost"] = told.with_cost;
    row["milestones_with_cost_without_budget_line"] = told.without_budget_line;
    row["milestones_without_baseline_date"] = told.without_date;
    row["costs_in_budget_lines"] = json(told.costs_in_lines);
    row["budget_lines"] = json(told.lines_budget);
    row["assumed"] = told.estimated_money || told.estimated_actual || told.estimated_weight;
    row["not_available"] = reasons.take();
    return row;
}

}  // namespace

std::string json_of_baselines(const Snapshot& snapshot, Language language) {
    Json rows = Json::array();
    for (const Fact* fact : snapshot.baselines) rows.push_back(baseline_row(*fact, language));
    return dumped(rows);
}

std::string json_of_baseline(const Snapshot& snapshot, const Fact& set, const ProjectSnapshot* only, Language language) {
    Json rows = Json::array();
    for (const auto& entry : since_baseline(snapshot, set, only)) {
        const auto* then = entry.then;
        const auto* now = entry.now;
        rows.push_back(Json{{"id", now ? now->plan->id.text() : then->milestone.text()},
                            {"project", entry.project ? Json(entry.project->plan->id.text()) : Json()},
                            {"title", now ? Json(now->plan->title.in(language)) : Json()},
                            {"baseline_due", then ? json(then->due) : Json()},
                            {"baseline_start", then ? json(then->start) : Json()},
                            {"baseline_finish", then ? json(then->finish) : Json()},
                            {"status", now ? Json(word(now->status)) : Json()},
                            {"due", now ? json(now->due) : Json()},
                            {"finish", json(entry.finish)},
                            {"moved_days", entry.moved ? Json(*entry.moved) : Json()}});
    }
    auto object = baseline_row(set, language);
    object["milestones"] = std::move(rows);
    return dumped(object);
}

std::string json_of_forecast(const Snapshot& snapshot, const ProjectSnapshot* only, const BaselineDates& baseline, Language language) {
    const Forecast forecasts(snapshot);
    if (forecasts.problem()) throw Failure(*forecasts.problem());
    Json rows = Json::array();
    for (const auto& row : forecast_rows(snapshot, forecasts, only, baseline)) {
        const auto& m = *row.milestone;
        const auto& plan = *m.plan;
        Json moves = Json::array(), partners = Json::array();
        // Ids alone: in a chain of thousands each row tells of a hundred.
        for (const auto& hit : row.hits) moves.push_back(hit.milestone->plan->id.text());
        for (const auto& partner : row.partners) partners.push_back(partner.text());
        Json because;
        if (m.last_delay) because = word(std::get<Delay>(m.last_delay->data).because);
        rows.push_back(Json{{"id", plan.id.text()},
                            {"project", row.project->plan->id.text()},
                            {"title", plan.title.in(language)},
                            {"status", word(m.status)},
                            {"owner", json(plan.owner.text())},
                            {"baseline_due", json(row.baseline)},
                            {"due", json(m.due)},
                            {"expected", json(m.expected)},
                            {"start", json(forecasts.start(m))},
                            {"forecast", json(row.forecast)},
                            {"days_late", row.days_late ? Json(*row.days_late) : Json()},
                            {"slip_days", row.slip_days ? Json(*row.slip_days) : Json()},
                            {"reason", row.reason ? Json(reason_word(row.reason->kind)) : Json()},
                            {"waits_for", row.waits_for ? Json(row.waits_for->id.text()) : Json()},
                            {"because", because},
                            {"moves", moves},
                            {"partners_hit", partners},
                            {"assumed", plan.assumed.whole},
                            {"assumed_fields", plan.assumed.fields}});
    }
    return dumped(rows);
}

std::string json_of_earned_value(const Snapshot& snapshot, const ProjectSnapshot* only, const BaselineDates& baseline) {
    Json rows = Json::array();
    if (only) rows.push_back(earned_row(hamkari::earned_value(snapshot, *only, baseline)));
    for (const auto& project : snapshot.projects)
        if (!only && is_agreed(project.plan->state)) rows.push_back(earned_row(hamkari::earned_value(snapshot, project, baseline)));
    if (!only) rows.push_back(earned_row(hamkari::earned_value(snapshot, baseline)));
    return dumped(rows);
}

}  // namespace hamkari::cli
