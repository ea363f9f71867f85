#include "model/estimated.hpp"
#include "model/shares.hpp"
#include "reports/breakdown_cells.hpp"
#include "reports/indicator_cells.hpp"
#include "reports/part_title.hpp"
#include "reports/project_parts.hpp"
#include "reports/province_parts.hpp"

#include <algorithm>

namespace hamkari::reports {

namespace {

Cell value_here(const IndicatorInProvince& one, const ProvinceInput& input, const Locale& locale) {
    if (!one.actual) return Cell{word(locale, Word::no_return)};
    return actual_value(input.now, *one.indicator->plan, *one.actual, one.returns, locale);
}

std::string periods_text(const std::vector<ReturnExpected>& missing, const Locale& locale) {
    std::string text;
    for (const auto& one : missing)
        text += (text.empty() ? "" : word(locale, Word::list_semicolon)) + locale.period(one.period);
    return text;
}

void write_indicators_here(Writer& out, const ProvinceInput& input) {
    const auto& locale = out.locale();
    Table table;
    table.title = locale(Word::sentence_comma, {locale(Word::section_indicators), locale.period(input.period)});
    table.columns = {words_column(out(Word::col_indicator), 40), words_column(out(Word::col_project), 12),
                     number_column(out(Word::col_actual), 14), words_column(out(Word::col_returns), 12),
                     words_column(out(Word::col_missing), 22)};
    for (const auto& one : input.indicators) {
        const auto& plan = *one.indicator->plan;
        auto title = typed(plan.title, locale);
        title.note = title.note.empty() ? locale.isolate(plan.id.text())
                                        : locale(Word::sentence_comma, {locale.isolate(plan.id.text()), title.note});
        const auto arrived = one.expected - static_cast<int>(one.missing.size());
        auto missing = text_or_empty(periods_text(one.missing, locale));
        missing.strong = !one.missing.empty();
        table.rows.push_back(row(
            std::move(title), code(one.project->plan->id), value_here(one, input, locale),
            one.expected > 0 ? Cell{locale(Word::number_of, {locale.number(arrived), locale.number(one.expected)})}
                             : Cell{},
            std::move(missing)));
        out.cite(table.rows.back(), plan.id.text());
    }
    if (table.rows.empty()) out.paragraph(Word::no_return_here);
    table.notes = {out(Word::explain_no_return), out(Word::explain_people)};
    explain_hidden(table, locale);
    out.table(std::move(table));
}

void write_breakdown_here(Writer& out, const ProvinceInput& input) {
    const auto& locale = out.locale();
    Table table;
    table.title = out(Word::label_sex_age_disability);
    table.columns = breakdown_columns(out(Word::col_indicator), locale);
    for (const auto& one : input.indicators) {
        const auto& plan = *one.indicator->plan;
        const bool broken_down =
            plan.breaks_down_by(Breakdown::sex_age) || plan.breaks_down_by(Breakdown::disability);
        if (plan.counts != Counts::people || plan.measure == Measure::ratio || one.returns.empty() || !broken_down)
            continue;
        const Told told(one.returns);
        auto made = breakdown_row(noted(typed(plan.title, locale), locale.isolate(plan.id.text())),
                                  told, plan, estimated_figure(one.returns), input.now, locale);
        made.cells[1] = value_here(one, input, locale);
        out.cite(made, plan.id.text());
        table.rows.push_back(std::move(made));
    }
    explain_hidden(table, locale);
    out.table(std::move(table));
}

}  // namespace

void write_province_people(Writer& out, const ProvinceInput& input) {
    out.chapter(Word::chapter_province_people, "people");
    write_indicators_here(out, input);
    write_breakdown_here(out, input);
}

void write_province_money(Writer& out, const ProvinceInput& input) {
    const auto& locale = out.locale();
    out.chapter(Word::section_money, "money");
    Table table;
    table.title = in_currency(locale(Word::section_by_project), input.now.rates.reporting(), locale);
    table.currency_in_title = true;
    table.columns = {words_column(out(Word::col_project), 34),     number_column(out(Word::money_budget), 13),
                     number_column(out(Word::money_committed), 13), number_column(out(Word::money_received), 13),
                     number_column(out(Word::money_spent), 13),     number_column(out(Word::col_named_here), 14)};
    struct Own {
        const ProjectSnapshot* project;
        ProvinceFigures figures;
    };
    std::vector<Own> rows;
    for (const auto* project : input.here)
        for (auto& own : by_province(*project, input.now.rates, input.period, {}))
            if (own.code == input.province) rows.push_back({project, std::move(own)});
    if (rows.empty()) {
        out.paragraph(Word::no_money_here);
        return;
    }
    // Shares of money leave fractions: the columns are in whole units that still add up.
    using Amount = Money ProvinceFigures::*;
    const Amount amounts[] = {&ProvinceFigures::budget, &ProvinceFigures::committed, &ProvinceFigures::received,
                              &ProvinceFigures::spent};
    std::vector<std::vector<Money>> columns;
    for (const auto amount : amounts) {
        std::vector<Money> column;
        for (const auto& own : rows) column.push_back(own.figures.*amount);
        columns.push_back(in_whole_units(std::move(column)));
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& own = rows[i].figures;
        const bool estimates[] = {own.estimates.budget, own.estimates.committed, own.estimates.received, own.estimates.spent};
        Row made = row(typed(rows[i].project->plan->title, locale));
        for (std::size_t amount = 0; amount < columns.size(); ++amount)
            made.cells.push_back(figure(columns[amount][i], estimates[amount]));
        made.cells.push_back(figure(own.spent_named));
        out.cite(made, rows[i].project->plan->id.text());
        table.rows.push_back(std::move(made));
    }
    const auto& all = input.figures;
    const bool estimates[] = {all.estimates.budget, all.estimates.committed, all.estimates.received, all.estimates.spent};
    Row total = total_row(Cell{out(Word::total)});
    for (std::size_t i = 0; i < std::size(amounts); ++i)
        total.cells.push_back(figure(in_whole_units({all.*amounts[i]}).front(), estimates[i]));
    total.cells.push_back(figure(all.spent_named));
    table.rows.push_back(std::move(total));
    table.notes = {locale(Word::note_to_date, {locale.date(input.now.as_of)}), out(Word::rule_shares),
                   out(Word::note_named_column)};
    out.table(std::move(table));
}

}  // namespace hamkari::reports
