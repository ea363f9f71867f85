#include "model/shares.hpp"
#include "reports/annual.hpp"
#include "reports/people_cells.hpp"

#include <array>

namespace hamkari::reports {

namespace {

/// How the people that are recorded by province are told.
Shown shown_in_provinces(const AnnualFigures& figures) {
    std::vector<const Fact*> returns;
    for (const auto& province : figures.provinces)
        if (province.code) returns.insert(returns.end(), province.returns.begin(), province.returns.end());
    return shown_people(figures.now, returns);
}

void write_map(Writer& out, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    ProvinceMap map;
    map.title = out(Word::chart_map_title);
    map.description = out(Word::chart_map_text);
    map.legend = locale(Word::sentence_comma, {locale(Word::label_people_reached), locale.period(figures.period)});
    for (const auto& province : figures.provinces) {
        if (!province.code) continue;
        auto& entry = map.values.emplace_back();
        entry.code = *province.code;
        if (province.people)
            entry.value = people_value(*province.people, shown_people(figures.now, province.returns), locale);
    }
    if (map.values.empty()) return;
    std::vector<Shown> hidden;
    for (const auto& province : figures.provinces)
        if (province.code && province.people) hidden.push_back(shown_people(figures.now, province.returns));
    out.add(std::move(map));
    if (auto text = hidden_text(hidden, locale); !text.empty()) out.paragraph(std::move(text), Paragraph::Style::small);
    const auto all = sum_of_people(figures.people);
    const std::array shown{shown_reached(figures.now, figures.people), shown_in_provinces(figures)};
    if (all && shown[0] == Shown::exact && shown[1] == Shown::exact)
        out.paragraph(locale(Word::note_people_by_province,
                             {locale.number(people_by_province(figures.provinces)), locale.number(*all)}),
                      Paragraph::Style::small);
}

/// One amount of every row, in whole units: shares of money leave fractions.
std::vector<Money> column(const AnnualFigures& figures, Money ProvinceFigures::*amount) {
    std::vector<Money> parts;
    for (const auto& province : figures.provinces) parts.push_back(province.*amount);
    return in_whole_units(std::move(parts));
}

std::string done_of(const DueIn& milestones, const Locale& locale) {
    return locale(Word::number_of, {locale.number(milestones.done), locale.number(milestones.due)});
}

struct Amounts {
    Money budget, committed, spent;
};

Row province_row(const ProvinceFigures& figures, const Amounts& amounts, const Snapshot& now, const Locale& locale) {
    std::vector<std::string> projects;
    for (const auto* project : figures.projects) projects.push_back(project->plan->id.text());
    Cell name{figures.code ? std::string(locale.province(*figures.code)) : word(locale, Word::not_told_by_province)};
    name.note = codes(projects, locale);
    const auto milestones = figures.milestones.due > 0 ? Cell{done_of(figures.milestones, locale)} : Cell{};
    return row(std::move(name), people_cell(figures.people, shown_people(now, figures.returns), figures.people_estimate, locale), milestones,
               figure(amounts.budget, figures.estimates.budget),
               figure(amounts.committed, figures.estimates.committed), figure(amounts.spent, figures.estimates.spent));
}

void write_table(Writer& out, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    Table table;
    table.title = in_currency(locale(Word::section_by_province), figures.currency, locale);
    table.currency_in_title = true;
    table.columns = {
        words_column(out(Word::col_province), 38),           number_column(out(Word::label_people_reached), 13),
        number_column(out(Word::label_milestones_done), 13), number_column(out(Word::money_budget), 12),
        number_column(out(Word::money_committed), 12),       number_column(out(Word::money_spent), 12)};
    const auto budget = column(figures, &ProvinceFigures::budget);
    const auto committed = column(figures, &ProvinceFigures::committed);
    const auto spent = column(figures, &ProvinceFigures::spent);
    Amounts all{{0, figures.currency}, {0, figures.currency}, {0, figures.currency}};
    for (std::size_t i = 0; i < figures.provinces.size(); ++i) {
        all.budget += budget[i];
        all.committed += committed[i];
        all.spent += spent[i];
        table.rows.push_back(province_row(figures.provinces[i], {budget[i], committed[i], spent[i]}, figures.now, locale));
        if (const auto code = figures.provinces[i].code) out.cite(table.rows.back(), hamkari::province(*code).iso);
    }
    bool people_estimate = false;
    for (const auto& entry : figures.people) people_estimate = people_estimate || entry.estimate;
    if (!table.rows.empty())
        table.rows.push_back(total_row(
            Cell{out(Word::total)},
            people_cell(sum_of_people(figures.people), shown_reached(figures.now, figures.people), people_estimate, locale),
            Cell{done_of(due_in(figures.now, figures.period), locale)},
            figure(all.budget, figures.money_estimated.budget),
            figure(all.committed, figures.money_estimated.committed),
            figure(all.spent, figures.money_estimated.spent)));
    table.notes = {locale(Word::note_to_date, {locale.date(figures.now.as_of)}), out(Word::rule_shares),
                   out(Word::explain_no_return)};
    explain_hidden(table, locale);
    out.table(std::move(table));
}

}  // namespace

void write_provinces(Writer& out, const AnnualFigures& figures) {
    out.chapter(Word::chapter_provinces, "provinces");
    write_map(out, figures);
    write_table(out, figures);
}

}  // namespace hamkari::reports
