#include "app/cli/json_rows.hpp"
#include "app/cli/json_values.hpp"

/// What changed between two days.
namespace hamkari::cli {

namespace {

Json milestone(const MilestoneChange& change) {
    return Json{{"id", change.now->plan->id.text()}, {"project", change.project->plan->id.text()}};
}

Json done_row(const MilestoneChange& change) {
    auto row = milestone(change);
    row["due"] = json(change.now->due);
    row["actual"] = json(change.now->actual);
    row["slip_days"] = change.now->slip_days ? Json(*change.now->slip_days) : Json();
    return row;
}

/// `slip_days` is the slip of `milestone list`: from the baseline. `days_later` counts from `from`.
Json slipped_row(const MilestoneChange& change, Language language) {
    const auto& m = *change.now;
    const auto from = change.before && change.before->expected ? change.before->expected : m.baseline;
    auto row = milestone(change);
    row["from"] = json(from);
    row["to"] = json(m.expected);
    row["days_later"] = days_from(*from, *m.expected);
    row["slip_days"] = m.slip_days ? Json(*m.slip_days) : Json();
    row["because"] = m.last_delay ? Json(word(std::get<Delay>(m.last_delay->data).because)) : Json();
    row["note"] = m.last_delay ? json(m.last_delay->note.in(language)) : Json();
    return row;
}

Json due_row(const MilestoneChange& change) {
    auto row = milestone(change);
    row["from"] = json(change.before->due);
    row["to"] = json(change.now->due);
    return row;
}

Json cancelled_row(const MilestoneChange& change, Language language) {
    auto row = milestone(change);
    row["on"] = json(change.now->cancelled_on);
    row["note"] = change.now->last ? json(change.now->last->note.in(language)) : Json();
    return row;
}

Json item_row(const ItemRef& item, Language language) {
    return Json{{"id", item.id}, {"kind", word(item.kind)}, {"project", item.project->id.text()}, {"title", item.title.in(language)}};
}

Json target_row(const TargetChange& change) {
    return Json{{"id", change.indicator->id.text()},
                {"project", change.project->plan->id.text()},
                {"period", to_text(change.period)},
                {"before", json(change.before)},
                {"after", json(change.now)}};
}

/// A row for each figure of a project that changed, and for each of the whole programme (its project is null).
Json money_rows(const std::vector<MoneyChange>& changes) {
    Json rows = Json::array();
    for (const auto& change : changes)
        for (const auto& kind : money_kinds) {
            const auto& before = change.before.*kind.figure;
            const auto& after = change.now.*kind.figure;
            if (change.project && before == after) continue;
            rows.push_back(Json{{"project", change.project ? Json(change.project->id.text()) : Json()},
                                {"kind", kind.name},
                                {"before", json(before)},
                                {"after", json(after)},
                                {"difference", json(difference(before, after))}});
        }
    return rows;
}

Json risk_row(const RiskChange& change) {
    return Json{{"id", change.now->plan->id.text()},
                {"project", change.project->plan->id.text()},
                {"before", change.before->score()},
                {"after", change.now->score()},
                {"band", word(change.now->band())}};
}

Json decision_row(const DecisionState& decision, const char* change, Language language) {
    return Json{{"id", decision.id.text()},
                {"change", change},
                {"meeting", json(decision.meeting.text())},
                {"kind", word(decision.kind)},
                {"text", decision.text.in(language)},
                {"owner", json(decision.owner.text())},
                {"due", json(decision.due)},
                {"done", decision.done ? json(decision.done->happened_on) : Json()}};
}

Json revision_row(const Revision* revision, Language language) {
    return Json{{"id", to_text(revision->name)},
                {"in_force_from", json(revision->in_force_from)},
                {"note", json(revision->note.in(language))}};
}

template <class List, class Make>
Json rows_of(const List& list, Make make) {
    Json rows = Json::array();
    for (const auto& one : list) rows.push_back(make(one));
    return rows;
}

}  // namespace

std::string json_of_changes(const Changes& changes, Date from, Date to, Language language) {
    Json decisions = Json::array();
    for (const auto* d : changes.decisions_done) decisions.push_back(decision_row(*d, "done", language));
    for (const auto* d : changes.decisions_added) decisions.push_back(decision_row(*d, "added", language));
    const auto with_language = [&](auto make) { return [=](const auto& one) { return make(one, language); }; };
    return dumped(Json{{"from", json(from)},
                       {"to", json(to)},
                       {"milestones_done", rows_of(changes.done, done_row)},
                       {"milestones_slipped", rows_of(changes.later, with_language(slipped_row))},
                       {"milestones_reopened", rows_of(changes.reopened, milestone)},
                       {"dues", rows_of(changes.due_moved, due_row)},
                       {"revisions", rows_of(changes.revisions, with_language(revision_row))},
                       {"added", rows_of(changes.added, with_language(item_row))},
                       {"dropped", rows_of(changes.dropped, with_language(item_row))},
                       {"cancelled", rows_of(changes.cancelled, with_language(cancelled_row))},
                       {"targets", rows_of(changes.targets, target_row)},
                       {"money", money_rows(changes.money)},
                       {"risks", rows_of(changes.risks, risk_row)},
                       {"decisions", decisions}});
}

}  // namespace hamkari::cli
