#include "app/actions/record.hpp"

#include "app/actions/opening.hpp"
#include "app/files/files.hpp"
#include "model/baselines.hpp"
#include "model/find_item.hpp"
#include "model/folding.hpp"
#include "model/possible.hpp"
#include "model/store/digest.hpp"
#include "model/store/recording.hpp"

#include <algorithm>

namespace hamkari::actions {

namespace {

/// What is open while a fact is checked and written: nobody else writes meanwhile.
struct Desk {
    store::Store store;
    store::Recording recording;
    Date today;
    Known known;  ///< everything that was ever said, under the plan in force today

    Desk(const Context& context, const store::Author& author)
        : store(store::Store::open(context.db, store::Store::Mode::write)),
          recording(store, author),
          today(today_of(context, store)),
          known{today, std::nullopt} {
        if (!store.programme_id()) throw Failure(Code::no_plan_yet, {to_text(today)});
    }
};

bool was_added_as_decision(const store::Store& store, const std::string& id, const Known& known) {
    const auto facts = store.facts_of(id, known);
    return std::any_of(facts.begin(), facts.end(), [](const Fact& fact) { return fact.kind == FactKind::decision_add; });
}

/// The id that the item has now. Throws Failure: unknown_item, wrong_kind_of_item.
std::string subject_of(const Desk& desk, const Saying& saying) {
    const auto item = desk.store.find_item(saying.subject, desk.known);
    const auto expected = [&](ItemKind kind) {
        return saying.expected.empty() || std::find(saying.expected.begin(), saying.expected.end(), kind) != saying.expected.end();
    };
    if (item) {
        if (expected(item->kind)) return item->id;
        throw Failure(Code::wrong_kind_of_item, {saying.subject, std::string(word(item->kind)), std::string(word(saying.expected.front()))});
    }
    if (expected(ItemKind::decision) && was_added_as_decision(desk.store, saying.subject, desk.known)) return saying.subject;
    throw Failure(Code::unknown_item, {saying.subject, near_id(desk.store, desk.known, saying.subject, saying.expected)});
}

/// `ARM-2025-3`: the meeting's id and the next free number.
std::string new_decision_id(const Desk& desk, const Saying& saying) {
    const auto taken = [&](const std::string& id) {
        return desk.store.find_item(id, desk.known) || !desk.store.facts_of(id, desk.known).empty();
    };
    if (!saying.subject.empty()) {
        if (taken(saying.subject)) throw Failure(Code::duplicate_id, {saying.subject, desk.store.path()});
        return saying.subject;
    }
    const auto meeting = std::get<DecisionAdded>(saying.data).meeting.text();
    for (int number = 1;; ++number)
        if (auto id = meeting + "-" + std::to_string(number); !taken(id)) return id;
}

template <class Items>
void must_have(const Items& items, const std::string& id, Code code) {
    std::vector<std::string> ids;
    for (const auto& item : items) ids.push_back(item.id.text());
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) throw Failure(code, {id, nearest(id, ids).value_or("")});
}

/// Throws Failure for an id inside the data that the plan does not have.
void check_references(const Desk& desk, const History& history, const Statement& statement) {
    const auto& programme = history.plan.programme;
    if (const auto* added = std::get_if<DecisionAdded>(&statement.data)) {
        must_have(programme.meetings, added->meeting.text(), Code::unknown_meeting);
        if (!added->owner.empty()) must_have(programme.partners, added->owner.text(), Code::unknown_partner);
        for (const auto& project : added->projects) {
            const auto item = desk.store.find_item(project.text(), desk.known);
            if (!item || item->kind != ItemKind::project)
                throw Failure(Code::unknown_project, {project.text(), near_id(desk.store, desk.known, project.text(), {ItemKind::project})});
        }
    }
    if (const auto* moved = std::get_if<MoneyMoved>(&statement.data); moved && !moved->budget.empty())
        must_have(find_item(history.plan, statement.subject).project->budget, moved->budget.text(), Code::unknown_budget_line);
    if (const auto* given = std::get_if<Return>(&statement.data))
        for (const auto& [group, people] : given->groups) must_have(programme.groups, group.text(), Code::unknown_group);
}

History around(const Desk& desk, const std::string& subject, const FactData& data) {
    std::vector<std::string> ids{subject};
    if (const auto* delay = std::get_if<Delay>(&data); delay && !delay->agreed.empty()) ids.push_back(delay->agreed.text());
    return desk.store.history_of(ids, desk.known, store::Around::projects);
}

/// Writes the statement and gives the figures that follow from it.
Recorded write(Desk& desk, const Context& context, History history, const Statement& statement) {
    Recorded recorded;
    static_cast<Statement&>(recorded.fact) = statement;
    recorded.fact.name = desk.recording.add(statement);
    recorded.fact.recorded_at = desk.recording.recorded_at();
    recorded.fact.by = context.by;
    recorded.today = desk.today;
    if (statement.corrects)
        for (const auto& fact : history.facts)
            if (fact.name == *statement.corrects)
                (statement.kind == FactKind::retract ? recorded.undone : recorded.replaced) = fact;
    history.facts.push_back(recorded.fact);
    recorded.after = take_snapshot(std::make_shared<History>(std::move(history)), desk.today);
    desk.recording.commit();
    return recorded;
}

/// The dates that were accepted on a day, milestones called as they are now.
BaselineSet accepted_dates(const Desk& desk, std::string name, Date on) {
    const Known then{on, std::nullopt};
    auto history = std::make_shared<const History>(desk.store.history(then));
    auto set = accepted_on(take_snapshot(history, on), std::move(name));
    std::vector<std::string> ids;
    for (const auto& dates : set.milestones) ids.push_back(dates.milestone.text());
    const auto called = desk.store.called_now(ids, then, desk.known);
    for (std::size_t i = 0; i < called.size(); ++i) set.milestones[i].milestone = MilestoneId(called[i]);
    return set;
}

/// The fact that a person names. Throws Failure(unknown_fact).
Fact named_fact(const Desk& desk, const std::string& typed) {
    const auto name = parse_entry_name(typed, desk.store.office());
    if (!name) throw Failure(name.problem());
    auto fact = desk.store.fact(*name, desk.known);
    if (!fact) throw Failure(Code::unknown_fact, {typed});
    return *fact;
}

/// Throws Failure(changed_meanwhile) with the last fact about the item that was recorded after the one named.
void must_be_unchanged(const Desk& desk, const History& history, const std::string& subject, const std::string& since) {
    const auto name = parse_entry_name(since, desk.store.office());
    if (!name) throw Failure(name.problem());
    Fact known;
    for (const auto& revision : history.revisions)
        if (revision.name == *name) known.name = revision.name, known.recorded_at = revision.recorded_at;
    if (known.name.number == 0) known = named_fact(desk, since);
    const Fact* last = nullptr;
    for (const auto& fact : history.facts)
        if (fact.subject == subject && recorded_before(known, fact)) last = &fact;
    if (last)
        throw Failure(Code::changed_meanwhile,
                      {subject, to_text(known.name), to_text(last->name), last->by, to_text(last->recorded_at)});
}

/// A variance is explained when the period is over: the explanation belongs to its last day, or a report of the period
/// would not know it.
Date usual_day(const FactData& data, Date today) {
    const auto* note = std::get_if<NoteOf>(&data);
    const bool explains = note && note->kind == NoteKind::variance && note->period;
    return explains ? std::min(note->period->last, today) : today;
}

Statement redaction_of(const Fact& target, const Text& reason, Date today) {
    Statement redaction;
    redaction.kind = FactKind::redact;
    redaction.subject = target.subject;
    redaction.happened_on = today;
    redaction.note = reason;
    redaction.corrects = target.name;
    return redaction;
}

bool has_texts(const Fact& fact) {
    const auto* remedy = remedy_in(fact.data);
    return !fact.note.empty() || !fact.source.empty() || (remedy && !remedy->empty());
}

}  // namespace

Recorded record(const Context& context, const Saying& saying) {
    Desk desk(context, author_of(context));
    Statement statement;
    statement.kind = saying.kind;
    statement.subject = saying.kind == FactKind::decision_add   ? new_decision_id(desk, saying)
                        : saying.kind == FactKind::baseline_set ? *desk.store.programme_id()
                                                                : subject_of(desk, saying);
    statement.happened_on = saying.on.value_or(usual_day(saying.data, desk.today));
    statement.note = saying.note;
    statement.source = saying.source;
    statement.assumed = saying.assumed;
    statement.data = saying.data;
    if (auto* baseline = std::get_if<BaselineSet>(&statement.data))
        *baseline = accepted_dates(desk, baseline->name, std::min(statement.happened_on, desk.today));

    auto history = around(desk, statement.subject, statement.data);
    if (saying.if_unchanged_since) must_be_unchanged(desk, history, statement.subject, *saying.if_unchanged_since);
    check_references(desk, history, statement);
    if (const auto problem = why_impossible(history, statement, desk.today)) throw Failure(*problem);
    if (statement.kind == FactKind::indicator_return) statement.corrects = return_replaced(history, statement);
    return write(desk, context, std::move(history), statement);
}

Recorded undo(const Context& context, const std::optional<std::string>& fact, const Text& note) {
    Desk desk(context, author_of(context));
    std::optional<Fact> target;
    if (fact) {
        const auto name = parse_entry_name(*fact, desk.store.office());
        if (!name) throw Failure(name.problem());
        if (desk.store.is_revision(*name)) throw Failure(Code::revision_cannot_be_undone, {*fact});
        target = desk.store.fact(*name, desk.known);
        if (!target) throw Failure(Code::unknown_fact, {*fact});
    } else {
        target = desk.store.last_fact_by(context.by, desk.known);
        if (!target) throw Failure(Code::nothing_to_undo, {context.by});
    }
    Statement statement;
    statement.kind = FactKind::retract;
    statement.subject = target->subject;
    statement.happened_on = std::min(target->happened_on, desk.today);
    statement.note = note;
    statement.corrects = target->name;

    // The fact that stands or falls in the end: behind undos of undos.
    auto changed = *target;
    while (changed.kind == FactKind::retract && changed.corrects)
        if (auto before = desk.store.fact(*changed.corrects, desk.known))
            changed = std::move(*before);
        else
            break;
    auto history = around(desk, statement.subject, changed.data);
    if (changed.kind == FactKind::decision_add)
        for (const auto& delay : desk.store.delays_agreed_by(changed.subject, desk.known)) history.facts.push_back(delay);
    const Standing standing(history.facts);
    if (const Fact* by = standing.retracted_by(target->name))
        throw Failure(Code::already_undone, {to_text(target->name), to_text(by->name)});
    if (const auto problem = why_impossible(history, statement, desk.today)) throw Failure(*problem);
    const bool stands_again = target->kind == FactKind::retract;
    auto recorded = write(desk, context, std::move(history), statement);
    if (!recorded.undone) recorded.undone = target;
    recorded.stands_again = stands_again;
    if (stands_again && target->corrects) recorded.undone->name = *target->corrects;
    return recorded;
}

Fact redact(const Context& context, const std::string& fact, const Text& reason) {
    Desk desk(context, author_of(context));
    const auto target = named_fact(desk, fact);
    if (!has_texts(target)) throw Failure(Code::nothing_to_redact, {to_text(target.name)});
    // What was said in one language was said in the other.
    for (const auto& other : desk.store.facts_of(target.subject, desk.known))
        if (other.kind == FactKind::translate && other.corrects == target.name && has_texts(other))
            desk.recording.add(redaction_of(other, reason, desk.today));
    Fact redaction;
    static_cast<Statement&>(redaction) = redaction_of(target, reason, desk.today);
    redaction.name = desk.recording.add(redaction);
    redaction.recorded_at = desk.recording.recorded_at();
    redaction.by = context.by;
    desk.recording.commit();
    return redaction;
}

Evidence evidence_of(const std::string& path) {
    try {
        return {files::name_of(path), store::hex(store::sha256(files::read(path)))};
    } catch (const Failure& failure) {
        const auto& arguments = failure.problem().arguments;
        throw Failure(Code::evidence_unreadable, {path, arguments.size() > 1 ? arguments[1] : std::string(code_text(failure.problem().code))});
    }
}

}  // namespace hamkari::actions
