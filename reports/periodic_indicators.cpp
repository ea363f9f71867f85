#include "model/estimated.hpp"
#include "reports/indicator_cells.hpp"
#include "reports/indicator_periods.hpp"
#include "reports/periodic.hpp"
#include "reports/project_parts.hpp"

namespace hamkari::reports {

namespace {

/// The times of reporting that ended in the period and have a target or a return; what runs on is told when it is over.
std::vector<Period> ended_in(const IndicatorState& indicator, const Period& period, Date as_of) {
    auto found = parts_tracked(*indicator.plan, *indicator.project, period);
    for (const auto& shown : periods_shown(*indicator.plan, *indicator.project, period))
        if (std::find(found.begin(), found.end(), shown) == found.end()) found.push_back(shown);
    std::erase_if(found, [&](const Period& one) {
        return !period.contains(one.last) || (!target(*indicator.plan, *indicator.project, one) &&
                                              returns_counted(indicator, one, as_of).empty());
    });
    return found;
}

Row period_row(const IndicatorState& indicator, const Period& shown, bool first, Date as_of, const Locale& locale) {
    const auto& plan = *indicator.plan;
    const auto& project = *indicator.project;
    const auto wanted = target(plan, project, shown);
    const auto reached = actual(indicator, shown, as_of);
    const auto to_date = actual_to_date(indicator, as_of);
    const bool target_estimate = plan.assumed.covers("targets");
    const bool actual_estimate = estimated_figure(returns_counted(indicator, shown, as_of));
    const bool sum_estimate = estimated_figure(indicator.returns);
    return row(first ? indicator_title(plan, locale) : Cell{""}, Cell{Value{shown}},
               wanted ? indicator_value(plan, *wanted, target_estimate, locale) : Cell{word(locale, Word::no_target)},
               reached ? indicator_value(plan, *reached, actual_estimate, locale) : Cell{word(locale, Word::no_return)},
               figure(percent_reached(plan, reached, wanted), target_estimate || actual_estimate),
               first && to_date ? indicator_value(plan, *to_date, sum_estimate, locale) : Cell{},
               first ? figure(percent_reached(plan, to_date, target_in_all(plan, project)),
                              target_estimate || sum_estimate)
                     : Cell{});
}

}  // namespace

void write_period_indicators(Writer& out, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    out.chapter(Word::section_indicators, "indicators");
    Table table;
    table.title = locale(Word::sentence_comma, {locale(Word::section_indicators), locale.period(figures.period)});
    table.columns = {words_column(out(Word::col_indicator), 36), words_column(out(Word::col_period), 14),
                     number_column(out(Word::col_target), 10),   number_column(out(Word::col_actual), 11),
                     number_column(out(Word::col_percent), 9),   number_column(out(Word::col_to_date), 10),
                     number_column(out(Word::col_of_whole_target), 10)};
    for (const auto& project : figures.now.projects) {
        bool first_of_project = true;
        for (const auto& indicator : project.indicators) {
            bool first = true;
            for (const auto& shown : ended_in(indicator, figures.period, figures.now.as_of)) {
                if (std::exchange(first_of_project, false))
                    table.rows.push_back(group_row(typed_text(project.plan->title, locale)));
                table.rows.push_back(
                    period_row(indicator, shown, std::exchange(first, false), figures.now.as_of, locale));
                out.cite(table.rows.back(), indicator.plan->id.text());
            }
        }
    }
    if (table.rows.empty()) out.paragraph(Word::no_indicators_of_period);
    out.table(std::move(table));
    write_missing_returns(out, figures.returns);
}

}  // namespace hamkari::reports
