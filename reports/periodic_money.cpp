#include "reports/periodic.hpp"
#include "reports/programme_charts.hpp"

#include <unordered_map>

namespace hamkari::reports {

namespace {

/// The figure now; below it how much it changed in the period.
Cell changed(const MoneyChange* change, const Money MoneyTotals::* which, const Money& now, bool estimate,
             const Locale& locale) {
    auto cell = figure(now, estimate);
    if (!change) return cell;
    const auto more = difference(change->before.*which, change->now.*which);
    if (!more || more->minor == 0) return cell;
    const Money size{more->minor < 0 ? -more->minor : more->minor, more->currency};
    cell.note = locale(more->minor > 0 ? Word::note_more_than_before : Word::note_less_than_before,
                       {locale.amount(size)});
    return cell;
}

Row money_row(Cell first, const MoneyTotals& money, const EstimatedMoney& estimated, const MoneyChange* change,
              const Locale& locale) {
    return row(std::move(first), changed(change, &MoneyTotals::budget, money.budget, estimated.budget, locale),
               changed(change, &MoneyTotals::committed, money.committed, estimated.committed, locale),
               changed(change, &MoneyTotals::received, money.received, estimated.received, locale),
               changed(change, &MoneyTotals::spent, money.spent, estimated.spent, locale),
               changed(change, &MoneyTotals::gap, money.gap, estimated.gap(), locale));
}

}  // namespace

void write_period_money(Writer& out, const AnnualFigures& figures, const Changes& changes) {
    const auto& locale = out.locale();
    Table table;
    table.title = in_currency(locale(Word::section_money_by_project), figures.currency, locale);
    table.currency_in_title = true;
    table.columns = {words_column(out(Word::col_project), 30)};
    for (const auto column : {Word::money_budget, Word::money_committed, Word::money_received, Word::money_spent,
                              Word::money_gap})
        table.columns.push_back(number_column(out(column), 14));
    std::unordered_map<std::string_view, const MoneyChange*> by_project;
    for (const auto& change : changes.money)
        by_project.emplace(change.project ? std::string_view(change.project->id.text()) : std::string_view(), &change);
    const auto change_of = [&](std::string_view id) {
        const auto found = by_project.find(id);
        return found == by_project.end() ? nullptr : found->second;
    };
    for (const auto* project : figures.agreed_first()) {
        table.rows.push_back(money_row(typed(project->plan->title, locale), project->money, estimated_money(*project),
                                       change_of(project->plan->id.text()), locale));
        out.cite(table.rows.back(), project->plan->id.text());
    }
    if (table.rows.empty()) return;
    if (auto chart = money_bars(figures.agreed_first(), locale)) out.add(std::move(*chart));
    table.rows.push_back(
        money_row(Cell{out(Word::total)}, figures.money, figures.money_estimated, change_of({}), locale));
    table.rows.back().kind = Row::Kind::total;
    const auto tells_change = [](const Row& line) {
        return std::any_of(line.cells.begin() + 1, line.cells.end(), [](const Cell& cell) { return !cell.note.empty(); });
    };
    if (std::any_of(table.rows.begin(), table.rows.end(), tells_change))
        table.notes.push_back(out(Word::note_change_of_period));
    table.notes.push_back(out(Word::rule_direct));
    out.table(std::move(table));
}

}  // namespace hamkari::reports
