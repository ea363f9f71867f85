#include "reports/locale/words_of.hpp"
#include "reports/milestone_rows.hpp"
#include "reports/whatif_parts.hpp"

#include <algorithm>

namespace hamkari::reports {

namespace {

Cell cost_cell(const MilestoneFate& m) { return figure(m.want->cost, m.want->estimate); }
Cell code_cell(const MilestoneFate& m) { return code(m.want->milestone->plan->id); }
Cell people_cell(std::int64_t people) { return figure(people, people > 0); }

Table money_table(std::string title, const FundingOutlook& outlook, const Locale& locale) {
    Table table;
    table.title = in_currency(title, outlook.needed.currency, locale);
    table.currency_in_title = true;
    return table;
}

std::string why_it_falls(const MilestoneFate& m, const Locale& locale) {
    if (!m.because_of) return word(locale, Planning::whatif_why_money);
    return locale(Planning::whatif_why_waits, {locale.isolate(m.because_of->milestone->plan->id.text())});
}

std::string paid_by(const MilestoneFate& m, const Locale& locale) {
    std::vector<std::string> names;
    for (const auto& part : m.paid_by) {
        auto name = part.source->line ? locale.isolate(part.source->line->plan->id.text())
                    : part.source->added->donor.empty() ? word(locale, Planning::whatif_added_money)
                                                        : locale.isolate(part.source->added->donor.text());
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
    }
    return locale.list(names);
}

Cell new_end(const MilestoneFate& m, const Locale& locale) {
    auto cell = strong(figure(m.days.finish));
    if (m.is_beyond_project()) cell.note = locale(Planning::whatif_after_project, {locale.date_short(m.want->project->plan->period.last, locale.first_calendar())});
    return cell;
}

/// How it goes with a milestone, in a cell beside those of other scenarios.
Cell fate_cell(const MilestoneFate& m, const Locale& locale) {
    if (m.fate == MoneyFate::falls) return strong(Cell{locale(Planning::whatif_fate_falls, {locale.money(m.missing)})});
    if (m.is_later()) return Cell{locale(Planning::whatif_fate_later, {locale.date(m.days.finish, locale.first_calendar())})};
    return Cell{word(locale, Planning::whatif_fate_in_time)};
}

template <class List, class Name>
void write_fates_by(Writer& out, const FundingOutlook& outlook, Word title, Word column, const List& list, Name name) {
    auto table = money_table(out(title), outlook, out.locale());
    table.columns = {words_column(out(column)), number_column(out(Planning::whatif_covered)), number_column(out(Planning::whatif_waits)),
                     number_column(out(Planning::whatif_falls)), number_column(out(Word::col_milestones)),
                     number_column(out(Planning::whatif_people))};
    table.columns[4].title = out.locale()(Planning::whatif_milestones_of, {out(Planning::whatif_falls)});
    const auto cells = [](Cell first, const FateSums& sums) {
        return row(std::move(first), figure(sums.covered.cost), figure(sums.slips.cost), figure(sums.falls.cost),
                   figure(std::int64_t{sums.all_that_fall()}), people_cell(sums.people_not_reached));
    };
    for (const auto& entry : list) table.rows.push_back(cells(name(entry), entry.sums));
    if (table.rows.empty()) return;
    table.rows.push_back(cells(Cell{out(Word::total)}, outlook.sums));
    table.rows.back().kind = Row::Kind::total;
    out.table(std::move(table));
}

}  // namespace

void write_outlook_sums(Writer& out, Outlooks outlooks) {
    const auto& locale = out.locale();
    auto table = money_table(out(Planning::whatif_table), outlooks.front(), locale);
    table.columns = {words_column(out(Word::col_what))};
    for (const auto& outlook : outlooks)
        table.columns.push_back(number_column(outlook.scenario && !outlook.scenario->id.empty() ? outlook.scenario->id.text()
                                                                                                : outlook_title(outlook, locale)));
    const auto add = [&](std::string label, auto cell) {
        Row line;
        line.cells.emplace_back(std::move(label));
        for (const auto& outlook : outlooks) line.cells.push_back(cell(outlook));
        table.rows.push_back(std::move(line));
    };
    const auto add_fate = [&](Word name, auto sum) {
        add(locale(Planning::whatif_milestones_of, {out(name)}), [&](const FundingOutlook& o) { return figure(std::int64_t{sum(o).milestones}); });
        add(locale(Planning::whatif_cost_of, {out(name)}), [&](const FundingOutlook& o) { return figure(sum(o).cost); });
    };
    add(out(Planning::whatif_needed), [](const FundingOutlook& o) { return figure(o.needed); });
    add(out(Planning::whatif_usable), [](const FundingOutlook& o) { return figure(o.usable); });
    add_fate(Planning::whatif_covered, [](const FundingOutlook& o) { return o.sums.covered; });
    add_fate(Planning::whatif_waits, [](const FundingOutlook& o) { return o.sums.slips; });
    add(locale(Planning::whatif_milestones_of, {out(Planning::whatif_falls)}),
        [](const FundingOutlook& o) { return figure(std::int64_t{o.sums.all_that_fall()}); });
    add(locale(Planning::whatif_cost_of, {out(Planning::whatif_falls)}), [](const FundingOutlook& o) { return figure(o.sums.falls.cost); });
    add(out(Planning::whatif_people), [](const FundingOutlook& o) { return people_cell(o.sums.people_not_reached); });
    add(out(Planning::whatif_restore_all), [](const FundingOutlook& o) { return figure(o.to_restore_all); });
    add(out(Planning::whatif_choice), [&](const FundingOutlook& o) {
        const auto miss = o.may_miss();
        return Cell{miss ? locale(Planning::whatif_bound_short, {locale.percent(*miss)}) : out(Planning::whatif_proven_short)};
    });
    out.table(std::move(table));
}

void write_what_falls(Writer& out, const FundingOutlook& outlook, std::size_t at_most) {
    const auto& locale = out.locale();
    auto table = money_table(out(Planning::whatif_table_falls), outlook, locale);
    table.columns = {words_column(out(Word::col_id)), words_column(out(Word::col_milestone)),
                     words_column(out(Planning::whatif_col_planned)), number_column(out(Word::money_cost)),
                     words_column(out(Word::col_reason)), number_column(out(Planning::whatif_col_missing))};
    const auto add = [&](bool also_before) {
        bool first = true;
        for (const auto& m : outlook.milestones) {
            if (m.fate != MoneyFate::falls || (outlook.scenario && (m.before == MoneyFate::falls) != also_before)) continue;
            if (outlook.scenario && std::exchange(first, false))
                table.rows.push_back(group_row(out(also_before ? Planning::whatif_group_before : Planning::whatif_group_new)));
            table.rows.push_back(row(code_cell(m), milestone_title(*m.want->milestone, locale), figure(m.want->planned.finish),
                                     m.want->cost.minor > 0 ? cost_cell(m) : Cell{}, Cell{why_it_falls(m, locale)}, figure(m.missing)));
        }
    };
    add(false);
    if (outlook.scenario) add(true);
    cut_rows(table, at_most, "hamkari whatif", locale);
    out.table(std::move(table));
}

void write_what_waits(Writer& out, const FundingOutlook& outlook, std::size_t at_most) {
    const auto& locale = out.locale();
    Table table;
    table.title = out(Planning::whatif_table_waits);
    table.columns = {words_column(out(Word::col_id)), words_column(out(Word::col_milestone)),
                     words_column(out(Planning::whatif_col_needs)), words_column(out(Planning::whatif_col_money_on)),
                     words_column(out(Planning::whatif_col_planned)), words_column(out(Planning::whatif_col_new)),
                     words_column(out(Word::col_due))};
    for (const auto& m : outlook.milestones) {
        if (m.fate != MoneyFate::slips && !m.is_later()) continue;
        table.rows.push_back(row(code_cell(m), milestone_title(*m.want->milestone, locale), figure(m.want->planned.start),
                                 m.money_on ? figure(m.money_on) : Cell{out(Planning::whatif_later_waits)},
                                 figure(m.want->planned.finish), new_end(m, locale), figure(m.want->milestone->due)));
    }
    cut_rows(table, at_most, "hamkari whatif", locale);
    out.table(std::move(table));
}

void write_what_is_covered(Writer& out, const FundingOutlook& outlook) {
    const auto& locale = out.locale();
    auto table = money_table(out(Planning::whatif_table_covered), outlook, locale);
    table.columns = {words_column(out(Word::col_id)), words_column(out(Word::col_milestone)),
                     words_column(out(Planning::whatif_col_planned)), number_column(out(Word::money_cost)),
                     words_column(out(Planning::whatif_col_paid_by))};
    for (const auto& m : outlook.milestones)
        if (m.fate == MoneyFate::covered)
            table.rows.push_back(row(code_cell(m), milestone_title(*m.want->milestone, locale), figure(m.want->planned.finish), cost_cell(m),
                                     Cell{paid_by(m, locale)}));
    out.table(std::move(table));
}

void write_outlook_provinces(Writer& out, const FundingOutlook& outlook) {
    write_fates_by(out, outlook, Planning::whatif_table_provinces, Word::col_province, outlook.by_province, [&](const ProvinceFates& p) {
        return p.province ? Cell{std::string(out.locale().province(*p.province))} : Cell{out(Planning::whatif_several_provinces)};
    });
}

void write_outlook_sectors(Writer& out, const FundingOutlook& outlook) {
    write_fates_by(out, outlook, Planning::whatif_table_sectors, Word::col_sector, outlook.by_sector,
                   [&](const SectorFates& s) { return Cell{out(word_of(s.sector))}; });
}

void write_differences(Writer& out, Outlooks outlooks, std::size_t at_most) {
    const auto& locale = out.locale();
    Table table;
    table.title = out(Planning::whatif_table_differs);
    table.columns = {words_column(out(Word::col_id)), words_column(out(Word::col_milestone))};
    for (const auto& outlook : outlooks)
        table.columns.push_back(words_column(outlook.scenario && !outlook.scenario->id.empty() ? outlook.scenario->id.text()
                                                                                               : outlook_title(outlook, locale)));
    for (std::size_t i = 0; i < outlooks.front().milestones.size(); ++i) {
        const auto& first = outlooks.front().milestones[i];
        const bool differs = std::any_of(outlooks.begin(), outlooks.end(), [&](const FundingOutlook& o) {
            const auto& m = o.milestones[i];
            return (m.fate == MoneyFate::falls) != (first.fate == MoneyFate::falls) || m.changed();
        });
        if (!differs) continue;
        auto line = row(code_cell(first), milestone_title(*first.want->milestone, locale));
        for (const auto& outlook : outlooks) line.cells.push_back(fate_cell(outlook.milestones[i], locale));
        table.rows.push_back(std::move(line));
    }
    cut_rows(table, at_most, "hamkari whatif", locale);
    out.table(std::move(table));
}

}  // namespace hamkari::reports
