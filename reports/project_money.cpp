#include "model/estimated.hpp"
#include "model/spending.hpp"
#include "reports/locale/words_of.hpp"
#include "reports/project_parts.hpp"

namespace hamkari::reports {

namespace {

void write_totals(Writer& out, const ProjectSnapshot& project) {
    const auto& locale = out.locale();
    const auto& money = project.money;
    const auto estimated = estimated_money(project);
    Table table;
    table.title = in_currency(locale(Word::section_money), money.budget.currency, locale);
    table.currency_in_title = true;
    for (const auto column : {Word::money_budget, Word::money_pledged, Word::money_committed, Word::money_received,
                              Word::money_of_which_in_kind, Word::money_spent, Word::money_gap})
        table.columns.push_back(number_column(out(column)));
    table.rows.push_back(row(figure(money.budget, estimated.budget), figure(money.pledged, estimated.pledged),
                             figure(money.committed, estimated.committed), figure(money.received, estimated.received),
                             figure(money.received_in_kind, estimated.received_in_kind),
                             figure(money.spent, estimated.spent), strong(figure(money.gap, estimated.gap()))));
    out.cite(table.rows.back(), project.plan->id.text());
    table.notes.push_back(out(Word::rule_pledges));
    if ((money.budget - money.committed).minor != money.gap.minor) table.notes.push_back(out(Word::note_gap_differs));
    out.table(std::move(table));
}

/// A line of another time has no budget in the period; of one that runs then but is not divided it is not known.
Cell budget_in_cell(const LineSpending& line, const Period& period, bool estimate, const Locale& locale) {
    if (!line.line || !line.line->period.overlaps(period)) return {};
    return figure_or(line.budget_in, locale(Word::not_available), estimate);
}

}  // namespace

void write_budget_lines(Writer& out, const Snapshot& snapshot, const ProjectSnapshot& project, const Period& period) {
    const auto& locale = out.locale();
    Table table;
    table.title = in_currency(locale(Word::section_budget_lines), snapshot.rates.reporting(), locale);
    table.currency_in_title = true;
    table.columns = {
        words_column(out(Word::col_budget_line), 28),       number_column(out(Word::money_budget), 12),
        number_column(out(Word::col_budget_of_period), 13), number_column(out(Word::col_spent_in_period), 13),
        number_column(out(Word::col_spent_to_date), 12),    number_column(out(Word::money_burn_rate), 10),
        number_column(out(Word::money_time_gone), 12)};
    LineSpending all{nullptr,
                     {0, snapshot.rates.reporting()},
                     std::nullopt,
                     {0, snapshot.rates.reporting()},
                     {0, snapshot.rates.reporting()},
                     std::nullopt,
                     share_gone(project.plan->period, snapshot.as_of)};
    bool budget_estimated = false;
    for (const auto& line : spending_by_line(snapshot, project, period)) {
        const bool estimate = line.line && line.line->assumed.covers("amount");
        auto title = line.line ? typed(line.line->title, locale) : Cell{out(Word::money_no_budget_line)};
        if (line.line && line.line->title.empty()) {
            title = Cell{out(word_of(line.line->line))};
            title.note = locale.isolate(line.line->id.text());
        } else if (line.line) {
            title.note =
                locale(Word::sentence_comma, {locale.isolate(line.line->id.text()), locale(word_of(line.line->line))}) +
                (title.note.empty() ? "" : out(Word::list_comma) + title.note);
        }
        table.rows.push_back(row(std::move(title), line.line ? figure(line.budget, estimate) : Cell{},
                                 budget_in_cell(line, period, estimate, locale), figure(line.spent_in, line.estimate),
                                 figure(line.spent, line.estimate), figure(line.burn, estimate || line.estimate),
                                 figure(line.gone)));
        if (line.line) out.cite(table.rows.back(), line.line->id.text());
        all.budget += line.budget;
        all.spent_in += line.spent_in;
        all.spent += line.spent;
        all.estimate = all.estimate || line.estimate;
        budget_estimated = budget_estimated || estimate;
    }
    if (table.rows.size() > 1)
        table.rows.push_back(total_row(
            Cell{out(Word::total)}, figure(all.budget, budget_estimated), Cell{}, figure(all.spent_in, all.estimate),
            figure(all.spent, all.estimate),
            figure(percent_of(all.spent.minor, all.budget.minor), budget_estimated || all.estimate), figure(all.gone)));
    out.table(std::move(table));
}

void write_funding_lines(Writer& out, const Snapshot& snapshot, const ProjectSnapshot& project) {
    const auto& locale = out.locale();
    Table table;
    table.title = out(Word::section_funding_lines);
    table.currency_in_title = true;  // in a column of its own: every line has its currency
    table.columns = {words_column(out(Word::col_title), 30),        words_column(out(Word::col_donor), 8),
                     words_column(out(Word::money_currency), 8),    number_column(out(Word::money_pledged), 11),
                     number_column(out(Word::money_committed), 11), number_column(out(Word::money_received), 11),
                     number_column(out(Word::money_spent), 11),     number_column(out(Word::money_balance), 10)};
    const auto add = [&](bool in_kind, Word heading) {
        bool first = true;
        for (const auto& line : project.funding) {
            if ((line.plan->mode == FundingMode::in_kind) != in_kind) continue;
            if (std::exchange(first, false)) table.rows.push_back(group_row(out(heading)));
            const auto estimated = estimated_money(line);
            // A line without a title is called by its code.
            const bool named = !line.plan->title.empty();
            auto title = named ? typed(line.plan->title, locale) : code(line.plan->id);
            auto note = named ? locale(Word::sentence_comma,
                                       {locale.isolate(line.plan->id.text()), locale(word_of(line.plan->mode))})
                              : out(word_of(line.plan->mode));
            if (auto earmark = earmark_text(line.plan->earmark, snapshot, locale); !earmark.empty())
                note += out(Word::list_semicolon) + earmark;
            title.note = title.note.empty() ? note : title.note + out(Word::list_semicolon) + note;
            const bool direct = line.plan->mode == FundingMode::direct;
            table.rows.push_back(
                row(std::move(title), code(line.plan->donor), Cell{locale.currency(line.committed.currency)},
                    figure(line.pledged, estimated.pledged), figure(line.committed, estimated.committed),
                    direct ? Cell{} : figure(line.received, estimated.received), figure(line.spent, estimated.spent),
                    figure(line.balance(), estimated.received || estimated.spent)));
            out.cite(table.rows.back(), line.plan->id.text());
        }
    };
    add(false, Word::section_cash);
    add(true, Word::section_in_kind);
    table.notes.push_back(out(Word::note_own_currency));
    out.table(std::move(table));
}

std::string earmark_text(const Earmark& earmark, const Snapshot& snapshot, const Locale& locale) {
    std::vector<std::string> names;
    for (const auto code : earmark.provinces) names.emplace_back(locale.province(code));
    for (const auto line : earmark.lines) names.emplace_back(locale(word_of(line)));
    for (const auto& id : earmark.groups) {
        const auto* group = snapshot.group(id);
        names.push_back(group ? typed_text(group->title, locale) : id.text());
    }
    if (names.empty()) return {};
    return locale(Word::sentence_colon, {locale(Word::money_earmark), locale.list(names)});
}

void write_money(Writer& out, const Snapshot& snapshot, const ProjectSnapshot& project, const Period& period) {
    write_totals(out, project);
    if (project.plan->budget.empty()) out.paragraph(Word::no_budget);
    write_budget_lines(out, snapshot, project, period);
    if (project.funding.empty()) out.paragraph(Word::no_funding);
    write_funding_lines(out, snapshot, project);
}

}  // namespace hamkari::reports
