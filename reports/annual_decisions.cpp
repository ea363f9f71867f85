#include "reports/annual.hpp"
#include "reports/decision_rows.hpp"

namespace hamkari::reports {

namespace {

/// The meetings that were held by the as-of day, the last one first.
std::vector<const Meeting*> meetings_held(const Snapshot& now) {
    std::vector<const Meeting*> held;
    for (const auto& meeting : now.plan().programme.meetings)
        if (meeting.on <= now.as_of) held.push_back(&meeting);
    std::stable_sort(held.begin(), held.end(), [](const Meeting* a, const Meeting* b) { return a->on > b->on; });
    return held;
}

std::string meeting_text(const Meeting& meeting, const Locale& locale) {
    return locale(Word::sentence_comma, {typed_text(meeting.title, locale),
                                         marked(locale.date(meeting.on), meeting.assumed.covers("on"), locale)});
}

/// What a review still tells: all but what was carried out before its period began.
bool belongs_here(const DecisionState& decision, const Period& period) {
    return !decision.done || decision.done->happened_on >= period.first;
}

using ByMeeting = std::unordered_map<std::string_view, std::vector<const DecisionState*>>;

void write_kind(Writer& out, const std::vector<const Meeting*>& held, const ByMeeting& decisions, DecisionKind kind,
                Word title, const Snapshot& now) {
    const auto& locale = out.locale();
    Table table;
    table.title = out(title);
    table.columns = decision_columns(kind, locale);
    const auto add = [&](const std::string& meeting, std::string_view id) {
        const auto found = decisions.find(id);
        if (found == decisions.end()) return;
        bool first = true;
        for (const auto* decision : found->second) {
            if (decision->kind != kind) continue;
            if (std::exchange(first, false)) table.rows.push_back(group_row(meeting));
            table.rows.push_back(decision_row(*decision, now, locale));
            out.cite(table.rows.back(), decision->id.text());
        }
    };
    for (const auto* meeting : held) add(meeting_text(*meeting, locale), meeting->id.text());
    add(out(Word::no_meeting_named), "");
    out.table(std::move(table));
}

}  // namespace

void write_decisions(Writer& out, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    out.chapter(Word::chapter_decisions, "decisions");
    const auto held = meetings_held(figures.now);
    if (held.empty()) {
        out.paragraph(Word::no_last_meeting);
    } else {
        out.paragraph(
            locale(Word::sentence_colon, {locale(Word::label_last_meeting), meeting_text(*held.front(), locale)}));
    }
    ByMeeting decisions;
    for (const auto& decision : figures.now.decisions)
        if (belongs_here(decision, figures.period)) decisions[decision.meeting.text()].push_back(&decision);
    if (decisions.empty()) {
        out.paragraph(Word::no_decisions);
        return;
    }
    out.paragraph(Word::explain_requests, Paragraph::Style::small);
    write_kind(out, held, decisions, DecisionKind::decision, Word::section_decisions, figures.now);
    write_kind(out, held, decisions, DecisionKind::action, Word::section_actions, figures.now);
    write_kind(out, held, decisions, DecisionKind::proposal, Word::section_proposals, figures.now);
    write_kind(out, held, decisions, DecisionKind::request, Word::section_requests, figures.now);
}

}  // namespace hamkari::reports
