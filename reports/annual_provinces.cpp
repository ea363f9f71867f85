#include "reports/annual.hpp"

namespace hamkari::reports {

namespace {

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
        if (province.people) entry.value.emplace(*province.people);
    }
    if (!map.values.empty()) out.add(std::move(map));
}

Row province_row(const ProvinceFigures& figures, const Locale& locale) {
    const bool money_estimate = figures.money_split || figures.money_estimate;
    std::vector<std::string> projects;
    for (const auto* project : figures.projects) projects.push_back(project->plan->id.text());
    Cell name{figures.code ? std::string(locale.province(*figures.code)) : word(locale, Word::not_told_by_province)};
    name.note = codes(projects, locale);
    const auto milestones = figures.milestones.total > 0
                                ? Cell{locale(Word::number_of, {locale.number(figures.milestones.done),
                                                                locale.number(figures.milestones.total)})}
                                : Cell{};
    return row(std::move(name), figure_or(figures.people, locale(Word::no_return), figures.people_estimate), milestones,
               figure(figures.budget, money_estimate), figure(figures.committed, money_estimate),
               figure(figures.spent, money_estimate));
}

}  // namespace

void write_provinces(Writer& out, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    out.chapter(Word::chapter_provinces, "provinces");
    write_map(out, figures);
    Table table;
    table.title = in_currency(locale(Word::section_by_province), figures.currency, locale);
    table.currency_in_title = true;
    table.columns = {
        words_column(out(Word::col_province), 38),           number_column(out(Word::label_people_reached), 13),
        number_column(out(Word::label_milestones_done), 13), number_column(out(Word::money_budget), 12),
        number_column(out(Word::money_committed), 12),       number_column(out(Word::money_spent), 12)};
    for (const auto& province : figures.provinces) table.rows.push_back(province_row(province, locale));
    bool people_estimate = false;
    for (const auto& entry : figures.people) people_estimate = people_estimate || entry.estimate;
    if (!table.rows.empty())
        table.rows.push_back(total_row(
            Cell{out(Word::total)}, figure_or(sum_of_people(figures.people), locale(Word::no_return), people_estimate),
            Cell{}, figure(figures.money.budget, figures.money_estimated.budget),
            figure(figures.money.committed, figures.money_estimated.committed),
            figure(figures.money.spent, figures.money_estimated.spent)));
    table.notes = {locale(Word::note_to_date, {locale.date(figures.now.as_of)}), out(Word::rule_shares),
                   out(Word::explain_no_return)};
    out.table(std::move(table));
}

}  // namespace hamkari::reports
