#include "reports/indicator_cells.hpp"

namespace hamkari::reports {

Cell indicator_title(const Indicator& plan, const Locale& locale) {
    auto cell = typed(plan.title, locale);
    cell.estimate = plan.assumed.whole;
    auto note = locale.isolate(plan.id.text());
    if (!plan.unit.empty()) note = locale(Word::sentence_comma, {note, plan.unit.in(locale.language())});
    cell.note = cell.note.empty() ? note : locale(Word::sentence_comma, {note, cell.note});
    return cell;
}

Cell indicator_baseline(const Indicator& plan) {
    return plan.baseline ? figure(plan.baseline->value, plan.assumed.covers("baseline")) : Cell{};
}

Cell indicator_value(const Indicator& plan, Quantity value, bool estimate, const Locale& locale) {
    if (plan.measure == Measure::yes_no)
        return figure(word(locale, value > Quantity{} ? Word::yes : Word::no), estimate);
    return figure(value, estimate);
}

}  // namespace hamkari::reports
