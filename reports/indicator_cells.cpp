#include "reports/indicator_cells.hpp"

#include "model/estimated.hpp"
#include "reports/people_cells.hpp"

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

Cell actual_value(const Snapshot& snapshot, const Indicator& plan, Quantity value, const std::vector<const Fact*>& returns,
                  const Locale& locale) {
    const bool estimate = estimated_figure(returns);
    const auto shown = shown_figure(snapshot, plan, returns);
    if (shown == Shown::exact) return indicator_value(plan, value, estimate, locale);
    return people_figure(value.ten_thousandths() / Quantity::scale, shown, estimate, locale);
}

std::optional<Percent> percent_told(const Snapshot& snapshot, const Indicator& plan, const std::vector<const Fact*>& returns,
                                    std::optional<Percent> percent) {
    return shown_figure(snapshot, plan, returns) == Shown::exact ? percent : std::nullopt;
}

}  // namespace hamkari::reports
