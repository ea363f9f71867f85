#include "model/coverage.hpp"
#include "reports/annual.hpp"
#include "reports/milestone_rows.hpp"

namespace hamkari::reports {

namespace {

void write_milestones(Writer& out, const AnnualFigures& figures, const Period& next_period) {
    const auto& locale = out.locale();
    Table table;
    table.title = locale(Word::sentence_comma, {locale(Word::section_next_milestones), locale.period(next_period)});
    table.columns = {words_column(out(Word::col_id), 14),       words_column(out(Word::col_milestone), 40),
                     words_column(out(Word::col_owner), 9),     words_column(out(Word::col_due), 13),
                     words_column(out(Word::col_expected), 13), words_column(out(Word::col_status), 11)};
    for (const auto& project : figures.now.projects) {
        bool first = true;
        for (const auto& m : project.milestones) {
            const bool due_then = m.due && next_period.contains(*m.due);
            const bool expected_then = m.expected && next_period.contains(*m.expected);
            if (!m.open() || (!due_then && !expected_then && !m.late)) continue;
            if (std::exchange(first, false)) table.rows.push_back(group_row(typed_text(project.plan->title, locale)));
            auto owner = code(m.plan->owner);
            owner.estimate = !m.plan->owner.empty() && m.plan->assumed.covers("owner");
            table.rows.push_back(row(code(m.plan->id), milestone_title(m, locale), std::move(owner),
                                     figure(m.due, estimated_dates(m).due), expected_cell(m, locale),
                                     Cell{status_text(m, locale)}));
        }
    }
    if (table.rows.empty()) out.paragraph(Word::nothing_due);
    out.table(std::move(table));
}

void write_money(Writer& out, const AnnualFigures& figures, const Period& next_period) {
    const auto& locale = out.locale();
    Table table;
    table.title =
        in_currency(locale(Word::sentence_comma, {locale(Word::section_next_money), locale.period(next_period)}),
                    figures.currency, locale);
    table.currency_in_title = true;
    table.columns = {words_column(out(Word::col_project), 46), number_column(out(Word::money_budget), 18),
                     number_column(out(Word::money_covered), 18), number_column(out(Word::money_gap), 18)};
    Money needed{0, figures.currency}, missing{0, figures.currency};
    bool estimate = false;
    for (const auto& project : figures.now.projects) {
        const auto cover = cover_of(*project.plan, project.funding, figures.now.rates, next_period);
        if (cover.needed.minor == 0) continue;
        const bool estimated = estimated_money(project).gap();
        needed += cover.needed;
        missing += cover.missing;
        estimate = estimate || estimated;
        table.rows.push_back(row(typed(project.plan->title, locale), figure(cover.needed, estimated),
                                 figure(cover.needed - cover.missing, estimated), figure(cover.missing, estimated)));
    }
    if (table.rows.empty()) {
        out.paragraph(Word::no_budget);
        return;
    }
    table.rows.push_back(total_row(Cell{out(Word::total)}, figure(needed, estimate), figure(needed - missing, estimate),
                                   figure(missing, estimate)));
    table.notes.push_back(out(Word::rule_gap));
    out.table(std::move(table));
}

}  // namespace

void write_next_period(Writer& out, const AnnualFigures& figures) {
    out.chapter(Word::chapter_next, "next");
    const auto next_period = following(figures.period);
    write_milestones(out, figures, next_period);
    write_money(out, figures, next_period);
}

}  // namespace hamkari::reports
