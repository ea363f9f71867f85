#include "model/estimated.hpp"
#include "reports/indicator_cells.hpp"
#include "reports/indicator_periods.hpp"
#include "reports/people_cells.hpp"
#include "reports/project_parts.hpp"

#include <algorithm>

namespace hamkari::reports {

namespace {

const ReturnsOf* returns_for(std::span<const ReturnsOf> returns, const IndicatorState& indicator) {
    for (const auto& entry : returns)
        if (entry.indicator == &indicator) return &entry;
    return nullptr;
}

Cell to_date_cell(const IndicatorState& indicator, const Snapshot& now, const Locale& locale) {
    const auto value = actual_to_date(indicator, now.as_of);
    return value ? actual_value(now, *indicator.plan, *value, returns_counted(indicator, to_date(now.as_of), now.as_of), locale)
                 : Cell{};
}

Cell actual_cell(const IndicatorState& indicator, const Period& period, const Snapshot& now, const Locale& locale) {
    const auto value = actual(indicator, period, now.as_of);
    if (!value) return Cell{word(locale, Word::no_return)};
    return actual_value(now, *indicator.plan, *value, returns_counted(indicator, period, now.as_of), locale);
}

Cell returns_cell(const ReturnsOf* returns, const Locale& locale) {
    if (!returns) return {};
    Cell cell{locale(Word::number_of, {locale.number(returns->arrived()), locale.number(returns->expected)})};
    cell.strong = !returns->missing.empty();
    if (returns->provinces > 0)
        cell.note = locale(Word::sentence_of_provinces,
                           {locale.number(returns->provinces_complete), locale.number(returns->provinces)});
    return cell;
}

std::string provinces_text(std::span<const ReturnExpected> missing, int of, const Locale& locale) {
    if (static_cast<int>(missing.size()) == of) return word(locale, Word::all_provinces);
    std::vector<std::string> names;
    for (const auto& one : missing) names.emplace_back(locale.province(*one.province));
    return locale.list(names);
}

}  // namespace

std::string missing_text(const ReturnsOf& returns, const Locale& locale) {
    std::string text;
    for (auto first = returns.missing.begin(); first != returns.missing.end();) {
        const auto last = std::find_if(first, returns.missing.end(),
                                       [&](const ReturnExpected& other) { return !(other.period == first->period); });
        if (!text.empty()) text += locale(Word::list_semicolon);
        text += first->province
                    ? locale(Word::sentence_in_brackets,
                             {locale.period(first->period), provinces_text({first, last}, returns.provinces, locale)})
                    : locale.period(first->period);
        first = last;
    }
    return text;
}

void write_indicators(Writer& out, const Snapshot& snapshot, const ProjectSnapshot& project, const Period& period,
                      std::span<const ReturnsOf> returns) {
    const auto& locale = out.locale();
    Table table;
    table.title = out(Word::section_indicators);
    table.columns = {words_column(out(Word::col_indicator), 32),      words_column(out(Word::col_period), 10),
                     number_column(out(Word::col_baseline_value), 9), number_column(out(Word::col_target), 10),
                     number_column(out(Word::col_actual), 11),        number_column(out(Word::col_percent), 9),
                     number_column(out(Word::col_to_date), 10),       words_column(out(Word::col_returns), 9)};
    std::vector<std::string> missing;
    for (const auto& indicator : project.indicators) {
        const auto& plan = *indicator.plan;
        const auto* expected = returns_for(returns, indicator);
        bool first = true;
        for (const auto& shown : periods_shown(plan, *project.plan, period)) {
            const auto wanted = target(plan, *project.plan, shown);
            const auto counted = returns_counted(indicator, shown, snapshot.as_of);
            const auto percent = percent_reached(plan, actual(indicator, shown, snapshot.as_of), wanted);
            const auto reached = percent_told(snapshot, plan, counted, percent);
            const bool estimate = plan.assumed.covers("targets") || estimated_figure(counted);
            table.rows.push_back(row(
                first ? indicator_title(plan, locale) : Cell{}, Cell{Value{shown}},
                first ? indicator_baseline(plan) : Cell{},
                wanted ? indicator_value(plan, *wanted, plan.assumed.covers("targets"), locale) : Cell{out(Word::no_target)},
                actual_cell(indicator, shown, snapshot, locale),
                percent && !reached ? Cell{} : figure_or(reached, locale(Word::not_available), estimate),
                first ? to_date_cell(indicator, snapshot, locale) : Cell{},
                first ? returns_cell(expected, locale) : Cell{}));
            out.cite(table.rows.back(), plan.id.text());
            first = false;
        }
        if (expected && !expected->missing.empty())
            missing.push_back(locale(Word::sentence_colon,
                                     {locale.isolate(plan.id.text()),
                                      locale(Word::sentence_returns_missing,
                                             {locale.number(expected->arrived()), locale.number(expected->expected),
                                              missing_text(*expected, locale)})}));
    }
    if (!missing.empty()) table.notes.push_back(out(Word::explain_no_return));
    for (auto& note : missing) table.notes.push_back(std::move(note));
    explain_hidden(table, locale);
    out.table(std::move(table));
}

}  // namespace hamkari::reports
