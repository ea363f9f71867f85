#include "reports/decision_rows.hpp"

#include "reports/locale/words_of.hpp"

namespace hamkari::reports {

namespace {

Cell outcome(const DecisionState& decision, const Locale& locale) {
    if (decision.done) {
        auto cell =
            figure(locale(Word::outcome_done_on, {locale.date(decision.done->happened_on)}), decision.done->assumed);
        cell.note = typed_text(decision.done->note, locale);
        return cell;
    }
    const bool decided = decision.kind == DecisionKind::decision || decision.kind == DecisionKind::action;
    if (!decided) return Cell{word(locale, decision.late ? Word::outcome_not_decided_late : Word::outcome_not_decided)};
    return decision.late ? strong(Cell{word(locale, Word::outcome_overdue)}) : Cell{word(locale, Word::outcome_open)};
}

}  // namespace

std::vector<Column> decision_columns(DecisionKind kind, const Locale& locale) {
    return {words_column(word(locale, Word::col_id), 9),       words_column(word(locale, word_of(kind)), 41),
            words_column(word(locale, Word::col_owner), 9),    words_column(word(locale, Word::col_deadline), 12),
            words_column(word(locale, Word::col_project), 11), words_column(word(locale, Word::col_outcome), 18)};
}

Row decision_row(const DecisionState& decision, const Snapshot&, const Locale& locale) {
    const auto is_estimate = [&](std::string_view field) {
        return decision.plan ? decision.plan->assumed.covers(field) : decision.assumed;
    };
    auto text = typed(decision.text, locale);
    text.estimate = decision.assumed;
    auto owner = code(decision.owner);
    owner.estimate = !decision.owner.empty() && is_estimate("owner");
    if (decision.owner.empty() && decision.kind == DecisionKind::proposal)
        owner = Cell{word(locale, Word::owner_to_be_decided)};
    std::vector<std::string> projects;
    for (const auto& id : decision.projects) projects.push_back(id.text());
    return row(code(decision.id), std::move(text), std::move(owner), figure(decision.due, is_estimate("due")),
               projects.empty() ? Cell{} : Cell{codes(projects, locale)}, outcome(decision, locale));
}

}  // namespace hamkari::reports
