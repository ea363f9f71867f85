#include "model/estimated.hpp"
#include "reports/breakdown_cells.hpp"
#include "reports/tracking_tables.hpp"

#include <algorithm>
#include <map>

namespace hamkari::reports {

namespace {

using FactsOfPart = std::vector<const Fact*>;

/// A part of a figure: in what leaves the office 1 to 4 people are not told apart.
struct PartCells {
    const Indicator& plan;
    Audience audience;
    bool estimate;

    Cell operator()(std::int64_t number) const {
        const bool hidden = audience != Audience::internal && plan.counts == Counts::people && is_few(number);
        return hidden ? figure(Few{}, estimate) : figure(number, estimate);
    }
    bool hides(std::int64_t number) const { return std::holds_alternative<Few>((*this)(number).value); }
};

/// `whole`: the figure of the indicator itself, which hides nobody; else of one province of it.
Row sex_age_row(Cell first, const FactsOfPart& returns, const Indicator& plan, Audience audience, bool whole) {
    const Told told(returns);
    const auto& sums = told.sums;
    const PartCells cell{plan, audience, estimated_figure(returns)};
    const bool declared = plan.breaks_down_by(Breakdown::sex_age);
    const auto of = [&](std::int64_t number, bool is_told) { return is_told ? cell(number) : Cell{}; };
    const bool sex_age = declared && told.sex_age;
    return row(std::move(first), whole ? strong(figure(sums.total, cell.estimate)) : cell(sums.total),
               of(sums.women, sex_age), of(sums.men, sex_age), of(sums.girls, sex_age), of(sums.boys, sex_age),
               of(sums.sex_age_unknown, declared),
               of(sums.disabled, plan.breaks_down_by(Breakdown::disability) && told.disability));
}

/// By province under the whole; what names no province is unknown.
void add_provinces(Table& table, const FactsOfPart& returns, const Indicator& plan, Audience audience,
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
        table.rows.push_back(sex_age_row(name(std::string(locale.province(code))), facts, plan, audience, false));
    if (!unknown.empty())
        table.rows.push_back(sex_age_row(name(word(locale, Word::unknown)), unknown, plan, audience, false));
}

bool tells_few(const Table& table) {
    return std::any_of(table.rows.begin(), table.rows.end(), [](const Row& line) {
        return std::any_of(line.cells.begin(), line.cells.end(),
                           [](const Cell& cell) { return std::holds_alternative<Few>(cell.value); });
    });
}

void finish(Writer& out, Table table) {
    if (tells_few(table)) table.notes.push_back(out(Word::explain_few));
    out.table(std::move(table));
}

void write_groups(Writer& out, const Snapshot& now, const ProjectSnapshot& project, const Period& period,
                  Audience audience) {
    const auto& locale = out.locale();
    Table table;
    table.title = locale(Word::sentence_comma, {locale(Word::section_by_group), locale.period(period)});
    table.columns = {words_column(out(Word::col_group), 60), number_column(out(Word::col_number_of), 20),
                     number_column(out(Word::col_percent), 20)};
    for (const auto& indicator : project.indicators) {
        if (!indicator.plan->breaks_down_by(Breakdown::group)) continue;
        const auto returns = returns_counted(indicator, period, now.as_of);
        const auto sums = break_down(returns);
        if (returns.empty()) continue;
        const PartCells cell{*indicator.plan, audience, estimated_figure(returns)};
        table.rows.push_back(group_row(typed_text(indicator.plan->title, locale)));
        const auto add = [&](Cell name, std::int64_t number) {
            // The per cent would tell the number that "fewer than 5" hides.
            table.rows.push_back(row(std::move(name), cell(number),
                                     cell.hides(number) ? Cell{} : figure(percent_of(number, sums.total), cell.estimate)));
        };
        for (const auto& [id, number] : sums.groups) {
            const auto* group = now.group(id);
            add(group ? typed(group->title, locale) : code(id), number);
        }
        add(Cell{out(Word::unknown)}, sums.group_unknown);
    }
    finish(out, std::move(table));
}

}  // namespace

void write_disaggregated(Writer& out, const Snapshot& now, const ProjectSnapshot& project, const Period& period,
                         Audience audience) {
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
        table.rows.push_back(sex_age_row(strong(typed(plan.title, locale)), returns, plan, audience, true));
        add_provinces(table, returns, plan, audience, locale);
    }
    finish(out, std::move(table));
    write_groups(out, now, project, period, audience);
}

}  // namespace hamkari::reports
