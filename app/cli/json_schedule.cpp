#include "app/cli/json_schedule.hpp"

#include "app/cli/json_values.hpp"
#include "model/schedule_days.hpp"

namespace hamkari::cli {

namespace {

Json number(const std::optional<int>& days) { return days ? Json(*days) : Json(); }

const char* word_of(Reason::Kind kind) {
    switch (kind) {
        case Reason::Kind::project_start: return "project-start";
        case Reason::Kind::as_of: return "as-of";
        case Reason::Kind::not_before: return "start";
        case Reason::Kind::link: return "link";
        case Reason::Kind::expected: return "expected";
        case Reason::Kind::promised: return "due";
        case Reason::Kind::fact: return "fact";
        case Reason::Kind::programme_end: return "programme-end";
        case Reason::Kind::finish_by: break;
    }
    return "finish-by";
}

Json reason(const Schedule& schedule, const Reason& because, bool early) {
    Json object{{"kind", word_of(because.kind)}};
    if (because.kind != Reason::Kind::link) return object;
    const auto& d = schedule.network.dependencies[because.dependency];
    object["milestone"] = schedule.rows[early ? d.before : d.after].plan->id.text();
    object["type"] = word(d.type);
    object["lag"] = to_text(d.lag);
    return object;
}

Json schedule_row(const ScheduledMilestone& m, Language language) {
    return Json{{"id", m.plan->id.text()},
                {"project", m.project->id.text()},
                {"title", m.plan->title.in(language)},
                {"duration_days", m.plan->duration.likely},
                {"early_start", json(m.early_start)},
                {"early_finish", json(m.early_finish)},
                {"late_start", json(m.late_start)},
                {"late_finish", json(m.late_finish)},
                {"total_float_days", number(m.total_float)},
                {"free_float_days", number(m.free_float)},
                {"critical", m.critical},
                {"done", m.done},
                {"finish_by", json(m.plan->finish_by)}};
}

}  // namespace

std::string json_of_schedule(const Snapshot&, const Schedule& schedule, const ProjectSnapshot* only, Language language) {
    Json rows = Json::array();
    for (const auto& m : schedule.rows)
        if (!only || only->plan == m.project) rows.push_back(schedule_row(m, language));
    return dumped(rows);
}

std::string json_of_schedule_reasons(const Schedule& schedule, std::uint32_t task, Language language) {
    const auto& m = schedule.rows[task];
    auto object = schedule_row(m, language);
    object["early_because"] = reason(schedule, m.early_by, true);
    object["late_because"] = reason(schedule, m.late_by, false);
    object["path"] = Json::array();
    for (const auto index : driving_path(schedule, task)) object["path"].push_back(schedule.rows[index].plan->id.text());
    return dumped(object);
}

std::string json_of_moves(const Schedule& before, const Schedule& after, Language language) {
    Json rows = Json::array();
    for (const auto& m : moved(before, after))
        rows.push_back(Json{{"id", m.before->plan->id.text()},
                            {"project", m.before->project->id.text()},
                            {"title", m.before->plan->title.in(language)},
                            {"early_start_before", json(m.before->early_start)},
                            {"early_start_after", json(m.after->early_start)},
                            {"early_finish_before", json(m.before->early_finish)},
                            {"early_finish_after", json(m.after->early_finish)},
                            {"days", m.days()}});
    return dumped(rows);
}

}  // namespace hamkari::cli
