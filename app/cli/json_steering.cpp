#include "app/cli/json_rows.hpp"
#include "app/cli/json_values.hpp"
#include "model/folding.hpp"

#include <algorithm>

/// Rows about decisions, meetings, facts and findings.
namespace hamkari::cli {

namespace {

bool is_about(const DecisionState& decision, const ProjectSnapshot* only) {
    return !only || std::find(decision.projects.begin(), decision.projects.end(), only->plan->id) != decision.projects.end();
}

/// The canonical `field=value` lines of a fact's data as an object.
Json said(const Fact& fact) {
    // Its dates are those of all milestones: `baseline show` tells them.
    if (const auto* baseline = std::get_if<BaselineSet>(&fact.data))
        return Json{{"name", baseline->name}, {"milestones", std::to_string(baseline->milestones.size())}};
    Json object = Json::object();
    const auto text = write_data(fact);
    for (const auto line : split(text, '\n'))
        if (const auto equals = line.find('='); equals != std::string_view::npos)
            object[std::string(line.substr(0, equals))] = std::string(line.substr(equals + 1));
    return object;
}

Json fact_row(const Fact& fact, Language language) {
    const auto* remedy = remedy_in(fact.data);
    Json row{{"fact", to_text(fact.name)},
                {"kind", word(fact.kind)},
                {"subject", fact.subject},
                {"happened_on", json(fact.happened_on)},
                {"recorded_at", to_text(fact.recorded_at)},
                {"recorded_by", json(fact.by)},
                {"note", json(fact.note.in(language))},
                {"source", json(fact.source)},
                {"assumed", fact.assumed},
                {"corrects", fact.corrects ? Json(to_text(*fact.corrects)) : Json()},
                {"said", said(fact)}};
    if (remedy && !remedy->empty()) row["remedy"] = remedy->in(language);
    return row;
}

}  // namespace

std::string json_of_decisions(const Snapshot& snapshot, const ProjectSnapshot* only, Language language) {
    Json rows = Json::array();
    for (const auto& decision : snapshot.decisions) {
        if (!is_about(decision, only)) continue;
        Json projects = Json::array();
        for (const auto& project : decision.projects) projects.push_back(project.text());
        rows.push_back(Json{{"id", decision.id.text()},
                            {"meeting", json(decision.meeting.text())},
                            {"kind", word(decision.kind)},
                            {"text", decision.text.in(language)},
                            {"owner", json(decision.owner.text())},
                            {"due", json(decision.due)},
                            {"projects", projects},
                            {"done", decision.done ? json(decision.done->happened_on) : Json()},
                            {"late", decision.late}});
    }
    return dumped(rows);
}

std::string json_of_meetings(const Snapshot& snapshot, Language language) {
    Json rows = Json::array();
    for (const auto& meeting : snapshot.plan().programme.meetings)
        rows.push_back(Json{{"id", meeting.id.text()},
                            {"title", meeting.title.in(language)},
                            {"kind", word(meeting.kind)},
                            {"on", json(meeting.on)},
                            {"assumed", meeting.assumed.whole},
                {"assumed_fields", meeting.assumed.fields}});
    return dumped(rows);
}

std::string json_of_history(const Snapshot& snapshot, std::string_view id, Language language) {
    std::vector<const Fact*> facts;
    for (const auto& fact : snapshot.history->facts)
        if (fact.subject == id) facts.push_back(&fact);
    std::sort(facts.begin(), facts.end(), [](const Fact* a, const Fact* b) { return recorded_before(*a, *b); });
    Json rows = Json::array();
    for (const Fact* fact : facts) {
        auto row = fact_row(*fact, language);
        const Fact* undone_by = snapshot.standing.retracted_by(fact->name);
        row["undone_by"] = undone_by ? Json(to_text(undone_by->name)) : Json();
        rows.push_back(std::move(row));
    }
    return dumped(rows);
}

std::string json_of_findings(const std::vector<actions::FindingShown>& findings, const reports::Locale& locale) {
    Json rows = Json::array();
    for (const auto& shown : findings) {
        const auto& finding = shown.finding;
        rows.push_back(Json{{"file", json(shown.file)},
                            {"line", finding.at.line > 0 ? Json(finding.at.line) : Json()},
                            {"column", finding.at.line > 0 ? Json(finding.at.column) : Json()},
                            {"severity", finding.severity == Severity::error ? "error" : "warning"},
                            {"code", code_text(finding.problem.code)},
                            {"message", locale.message(finding.problem)},
                            {"hint", json(locale.hint(finding.problem))}});
    }
    return dumped(rows);
}

std::string json_of(const actions::Recorded& recorded) {
    auto row = fact_row(recorded.fact, Language::en);
    row["replaces"] = recorded.replaced ? Json(to_text(recorded.replaced->name)) : Json();
    return dumped(row);
}

}  // namespace hamkari::cli
