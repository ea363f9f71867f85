#include "model/estimated.hpp"
#include "reports/breakdown_cells.hpp"
#include "reports/project_parts.hpp"
#include "reports/tracking_tables.hpp"

#include <map>

namespace hamkari::reports {

namespace {

using FactsOfPart = std::vector<const Fact*>;

/// By province under the whole; what names no province is unknown.
void add_provinces(Table& table, const FactsOfPart& returns, const Indicator& plan, const Snapshot& now,
                   const Locale& locale) {
    if (!plan.breaks_down_by(Breakdown::province) || plan.measure == Measure::ratio) return;
    std::map<ProvinceCode, FactsOfPart> by_province;
    FactsOfPart unknown;
    for (const Fact* fact : returns) {
        const auto& province = return_of(*fact).province;
        (province ? by_province[*province] : unknown).push_back(fact);
    }
    if (by_province.empty()) return;
    const auto name = [&](std::string text) {
        Cell cell{locale(Word::cell_of_part, {text})};
        return cell;
    };
    for (const auto& [code, facts] : by_province)
        table.rows.push_back(breakdown_row(name(std::string(locale.province(code))), Told(facts), plan, estimated_figure(facts),
                                           now, locale));
    if (!unknown.empty())
        table.rows.push_back(breakdown_row(name(word(locale, Word::unknown)), Told(unknown), plan, estimated_figure(unknown),
                                           now, locale));
}

}  // namespace

void write_disaggregated(Writer& out, const Snapshot& now, const ProjectSnapshot& project, const Period& period) {
    const auto& locale = out.locale();
    Table table;
    table.title = locale(Word::sentence_comma, {locale(Word::section_disaggregated), locale.period(period)});
    table.columns = breakdown_columns(out(Word::col_indicator), locale);
    for (const auto& indicator : project.indicators) {
        const auto& plan = *indicator.plan;
        if (!plan.breaks_down_by(Breakdown::sex_age) && !plan.breaks_down_by(Breakdown::disability) &&
            !plan.breaks_down_by(Breakdown::province))
            continue;
        const auto returns = returns_counted(indicator, period, now.as_of);
        if (returns.empty()) continue;
        const auto first = table.rows.size();
        table.rows.push_back(breakdown_row(strong(typed(plan.title, locale)), Told(returns), plan, estimated_figure(returns),
                                           now, locale));
        add_provinces(table, returns, plan, now, locale);
        for (auto i = first; i < table.rows.size(); ++i) out.cite(table.rows[i], plan.id.text());
    }
    explain_hidden(table, locale);
    out.table(std::move(table));
    write_by_group(out, now, project, period);
}

}  // namespace hamkari::reports
