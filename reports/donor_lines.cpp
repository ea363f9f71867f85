#include "model/estimated.hpp"
#include "reports/donor_parts.hpp"
#include "reports/locale/words_of.hpp"
#include "reports/part_title.hpp"
#include "reports/project_parts.hpp"

#include <algorithm>
#include <utility>

namespace hamkari::reports {

namespace {

Cell line_title(const DonorLine& one, const Snapshot& now, const Locale& locale) {
    const auto& plan = *one.line->plan;
    Cell cell = plan.title.empty() ? typed(one.project->plan->title, locale) : typed(plan.title, locale);
    std::string note = locale(Word::sentence_comma, {locale.isolate(plan.id.text()), locale(word_of(plan.mode))});
    if (auto earmark = earmark_text(plan.earmark, now, locale); !earmark.empty())
        note += word(locale, Word::list_semicolon) + earmark;
    cell.note = cell.note.empty() ? note : cell.note + word(locale, Word::list_semicolon) + note;
    return cell;
}

bool is_in_kind(const DonorLine& one) { return one.line->plan->mode == FundingMode::in_kind; }

void write_own_currency(Writer& out, const DonorInput& input) {
    const auto& locale = out.locale();
    Table table;
    table.title = out(Word::section_cash);
    table.currency_in_title = true;  // in a column of its own: every line has its currency
    table.columns = {words_column(out(Word::col_funding_line), 30), words_column(out(Word::col_project), 10),
                     words_column(out(Word::money_currency), 9),    number_column(out(Word::money_pledged), 10),
                     number_column(out(Word::money_committed), 11), number_column(out(Word::money_received), 10),
                     number_column(out(Word::money_spent), 10),     number_column(out(Word::money_balance), 10)};
    for (const auto& one : input.lines) {
        if (is_in_kind(one)) continue;
        const auto& line = *one.line;
        const auto estimated = estimated_money(line);
        const bool direct = line.plan->mode == FundingMode::direct;
        table.rows.push_back(row(
            line_title(one, input.now, locale), code(one.project->plan->id),
            Cell{locale.currency(line.committed.currency)}, figure(line.pledged, estimated.pledged),
            figure(line.committed, estimated.committed), direct ? Cell{} : figure(line.received, estimated.received),
            figure(line.spent, estimated.spent), figure(line.balance(), estimated.received || estimated.spent)));
        out.cite(table.rows.back(), line.plan->id.text());
    }
    if (table.rows.empty()) return;
    for (const auto& sum : sums_by_currency(input.lines, false))
        table.rows.push_back(total_row(Cell{out(Word::total)}, Cell{}, Cell{locale.currency(sum.committed.currency)},
                                       figure(sum.pledged, sum.estimated.pledged),
                                       figure(sum.committed, sum.estimated.committed),
                                       figure(sum.received, sum.estimated.received),
                                       figure(sum.spent, sum.estimated.spent),
                                       figure(sum.balance, sum.estimated.received || sum.estimated.spent)));
    table.notes = {locale(Word::note_to_date, {locale.date(input.now.as_of)}), out(Word::rule_pledges),
                   out(Word::rule_direct)};
    // A landscape page for a few lines would be nearly empty; they fit upright, in smaller letters.
    constexpr std::size_t lines_worth_a_page = 8;
    table.wide = table.rows.size() >= lines_worth_a_page;
    out.table(std::move(table));
}

/// In the programme's currency; nothing where every line is in it.
void write_reporting_currency(Writer& out, const DonorInput& input) {
    const auto& locale = out.locale();
    const auto currency = input.now.rates.reporting();
    const bool is_same = std::all_of(input.lines.begin(), input.lines.end(), [&](const DonorLine& one) {
        return is_in_kind(one) || one.line->committed.currency == currency;
    });
    if (is_same) return;
    Table table;
    table.title = in_currency(locale(Word::section_cash), currency, locale);
    table.currency_in_title = true;
    table.columns = {words_column(out(Word::col_funding_line), 36), words_column(out(Word::col_project), 12),
                     number_column(out(Word::money_pledged), 13), number_column(out(Word::money_committed), 13),
                     number_column(out(Word::money_received), 13), number_column(out(Word::money_spent), 13)};
    for (const auto& one : input.lines) {
        if (is_in_kind(one)) continue;
        const auto estimated = estimated_money(*one.line);
        const bool direct = one.line->plan->mode == FundingMode::direct;
        table.rows.push_back(row(code(one.line->plan->id), code(one.project->plan->id),
                                 figure(one.pledged, estimated.pledged), figure(one.committed, estimated.committed),
                                 direct ? Cell{} : figure(one.received, estimated.received),
                                 figure(one.spent, estimated.spent)));
    }
    const auto sum = sums_in(input.lines, false, currency);
    table.rows.push_back(total_row(
        Cell{out(Word::total)}, Cell{}, figure(sum.pledged, sum.estimated.pledged),
        figure(sum.committed, sum.estimated.committed), figure(sum.received, sum.estimated.received),
        figure(sum.spent, sum.estimated.spent)));
    table.notes = {out(Word::rule_rates), out(Word::note_rate_differences)};
    out.table(std::move(table));
}

void write_in_kind_lines(Writer& out, const DonorInput& input) {
    const auto& locale = out.locale();
    Table table;
    table.title = out(Word::section_in_kind);
    table.currency_in_title = true;
    table.columns = {words_column(out(Word::col_funding_line), 36), words_column(out(Word::col_project), 12),
                     words_column(out(Word::money_currency), 10), number_column(out(Word::money_pledged), 14),
                     number_column(out(Word::money_committed), 14),
                     number_column(out(Word::money_delivered_in_kind), 14)};
    for (const auto& one : input.lines) {
        if (!is_in_kind(one)) continue;
        const auto& line = *one.line;
        const auto estimated = estimated_money(line);
        table.rows.push_back(row(line_title(one, input.now, locale), code(one.project->plan->id),
                                 Cell{locale.currency(line.committed.currency)}, figure(line.pledged, estimated.pledged),
                                 figure(line.committed, estimated.committed),
                                 figure(line.received, estimated.received)));
        out.cite(table.rows.back(), line.plan->id.text());
    }
    if (table.rows.empty()) return;
    for (const auto& sum : sums_by_currency(input.lines, true))
        table.rows.push_back(total_row(Cell{out(Word::total)}, Cell{}, Cell{locale.currency(sum.committed.currency)},
                                       figure(sum.pledged, sum.estimated.pledged),
                                       figure(sum.committed, sum.estimated.committed),
                                       figure(sum.received, sum.estimated.received)));
    table.notes.push_back(out(Word::rule_in_kind));
    out.table(std::move(table));
}

Cell days_left_cell(const DonorLine& one, const Locale& locale) {
    if (!one.days_left) return {};
    if (*one.days_left < 0) return Cell{word(locale, Word::line_is_over)};
    return figure(std::int64_t{*one.days_left});
}

}  // namespace

void write_donor_lines(Writer& out, const DonorInput& input) {
    out.chapter(Word::chapter_donor_lines, "lines");
    if (input.lines.empty()) out.paragraph(Word::no_funding);
    write_own_currency(out, input);
    write_reporting_currency(out, input);
    write_in_kind_lines(out, input);
}

void write_donor_validity(Writer& out, const DonorInput& input) {
    const auto& locale = out.locale();
    out.chapter(Word::chapter_donor_validity, "validity");
    Table table;
    table.title = out(Word::chapter_donor_validity);
    table.currency_in_title = true;
    table.columns = {words_column(out(Word::col_funding_line), 17), words_column(out(Word::col_project), 15),
                     words_column(out(Word::col_period), 14),       number_column(out(Word::col_days_left), 12),
                     words_column(out(Word::money_currency), 16),   number_column(out(Word::money_committed), 13),
                     number_column(out(Word::col_unused), 13)};
    for (const auto& one : input.lines) {
        const auto& plan = *one.line->plan;
        const auto estimated = estimated_money(*one.line);
        const bool period_estimated = plan.period && plan.assumed.covers("period");
        auto unused = figure(one.unused, estimated.committed || estimated.spent || estimated.received);
        auto days = days_left_cell(one, locale);
        days.estimate = period_estimated && one.days_left && *one.days_left >= 0;
        unused.strong = days.strong = one.at_its_end();
        table.rows.push_back(row(code(plan.id), code(one.project->plan->id),
                                 plan.period ? figure(*plan.period, period_estimated) : Cell{out(Word::no_line_period)},
                                 std::move(days), Cell{locale.currency(one.line->committed.currency)},
                                 figure(one.line->committed, estimated.committed), std::move(unused)));
    }
    table.notes = {out(Word::note_unused),
                   locale(Word::note_ends_soon, {locale.count(Word::count_days, line_ends_soon_days)})};
    out.table(std::move(table));
}

}  // namespace hamkari::reports
