#include "model/next_money.hpp"
#include "reports/annual.hpp"

namespace hamkari::reports {

namespace {

std::string partners_text(const std::vector<PartnerId>& partners, const Locale& locale) {
    std::vector<std::string> ids;
    for (const auto& id : partners) ids.push_back(id.text());
    return ids.empty() ? word(locale, Word::nobody_named_yet) : codes(ids, locale);
}

/// A table of amounts in the programme's currency; its title names the period.
Table money_of_next_period(Word title, const AnnualFigures& figures, const Locale& locale) {
    Table table;
    table.title = in_currency(locale(Word::sentence_comma, {locale(title), locale.period(figures.next_period)}),
                              figures.currency, locale);
    table.currency_in_title = true;
    return table;
}

void write_needed(Writer& out, const NextMoney& money, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    Table table = money_of_next_period(Word::section_next_money, figures, locale);
    table.columns = {words_column(out(Word::col_project), 36), number_column(out(Word::col_needed), 14),
                     number_column(out(Word::money_covered), 15), number_column(out(Word::col_asked), 14),
                     words_column(out(Word::col_asked_of), 21)};
    bool estimate = false;
    // What the partners have not agreed on is told after the rest.
    for (const bool agreed : {true, false})
        for (const auto& next : money.projects) {
            if (is_agreed(next.project->plan->state) != agreed) continue;
            const auto& cover = next.cover;
            const bool estimated = estimated_money(*next.project).gap();
            estimate = estimate || estimated;
            table.rows.push_back(row(typed(next.project->plan->title, locale), figure(cover.needed, estimated),
                                     figure(cover.needed - cover.missing, estimated),
                                     strong(figure(cover.missing, estimated)),
                                     cover.missing.minor ? Cell{partners_text(next.asked_of, locale)} : Cell{}));
            out.cite(table.rows.back(), next.project->plan->id.text());
        }
    if (table.rows.empty()) return out.paragraph(Word::no_budget);
    const auto& all = money.total;
    table.rows.push_back(total_row(Cell{out(Word::total)}, figure(all.needed, estimate),
                                   figure(all.needed - all.missing, estimate), figure(all.missing, estimate), Cell{}));
    table.notes = {out(Word::rule_gap), out(Word::rule_asked)};
    out.table(std::move(table));
}

void write_next_by_partner(Writer& out, const NextMoney& money, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    Table table = money_of_next_period(Word::section_next_by_partner, figures, locale);
    table.columns = {words_column(out(Word::col_partner), 55), number_column(out(Word::money_covered), 22),
                     number_column(out(Word::col_asked), 23)};
    const bool estimate = figures.money_estimated.gap();
    for (const auto& next : money.partners) {
        const auto* told = next.partners.size() == 1 ? figures.now.partner(next.partners.front()) : nullptr;
        table.rows.push_back(row(told ? typed(told->title, locale) : Cell{partners_text(next.partners, locale)},
                                 figure(next.covered, estimate), strong(figure(next.asked, estimate))));
    }
    if (table.rows.empty()) return;
    table.rows.push_back(total_row(Cell{out(Word::total)}, figure(money.total.needed - money.total.missing, estimate),
                                   figure(money.total.missing, estimate)));
    out.table(std::move(table));
}

}  // namespace

void write_next_money(Writer& out, const AnnualFigures& figures) {
    const auto money = next_money(figures.now, figures.next_period);
    write_needed(out, money, figures);
    write_next_by_partner(out, money, figures);
}

}  // namespace hamkari::reports
