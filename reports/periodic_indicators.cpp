#include "reports/indicator_periods.hpp"
#include "reports/periodic.hpp"
#include "reports/project_parts.hpp"
#include "reports/tracking_tables.hpp"

namespace hamkari::reports {

/// Those whose time of reporting ended in the period; what runs on is told when it is over.
void write_period_indicators(Writer& out, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    out.chapter(Word::section_indicators, "indicators");
    Table table;
    table.title = locale(Word::sentence_comma, {locale(Word::section_indicators), locale.period(figures.period)});
    table.columns = tracking_columns(locale);
    for (const auto& project : figures.now.projects) {
        bool first_of_project = true;
        for (const auto& indicator : project.indicators) {
            bool first = true;
            for (const auto& shown : periods_shown(*indicator.plan, *project.plan, figures.period)) {
                if (!figures.period.contains(shown.last)) continue;
                const bool has_target = target(*indicator.plan, *project.plan, shown).has_value();
                if (!has_target && returns_counted(indicator, shown, figures.now.as_of).empty()) continue;
                if (std::exchange(first_of_project, false))
                    table.rows.push_back(group_row(typed_text(project.plan->title, locale)));
                table.rows.push_back(tracking_row(indicator, shown, std::exchange(first, false), figures.now, locale));
            }
        }
    }
    if (table.rows.empty()) out.paragraph(Word::no_indicators_of_period);
    out.table(std::move(table));
    write_missing_returns(out, figures.returns);
}

}  // namespace hamkari::reports
