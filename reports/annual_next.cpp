#include "reports/annual.hpp"
#include "reports/milestone_rows.hpp"

namespace hamkari::reports {

namespace {

struct Next {
    const ProjectSnapshot* project;
    const MilestoneState* milestone;

    /// The day by which it is looked for; what is late and has no new date comes last.
    Date when() const {
        if (has_no_new_date(*milestone)) return Date::max();
        return milestone->expected.value_or(milestone->due.value_or(Date::max()));
    }
};

std::vector<Next> next_milestones(const AnnualFigures& figures) {
    std::vector<Next> found;
    for (const auto& project : figures.now.projects)
        for (const auto& m : project.milestones) {
            const bool due_then = m.due && figures.next_period.contains(*m.due);
            const bool expected_then = m.expected && figures.next_period.contains(*m.expected);
            if (m.open() && (due_then || expected_then || m.late)) found.push_back({&project, &m});
        }
    std::stable_sort(found.begin(), found.end(), [](const Next& a, const Next& b) { return a.when() < b.when(); });
    return found;
}

void write_milestones(Writer& out, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    Table table;
    table.title =
        locale(Word::sentence_comma, {locale(Word::section_next_milestones), locale.period(figures.next_period)});
    table.columns = {words_column(out(Word::col_id), 14),       words_column(out(Word::col_milestone), 40),
                     words_column(out(Word::col_owner), 9),     words_column(out(Word::col_due), 13),
                     words_column(out(Word::col_expected), 13), words_column(out(Word::col_status), 11)};
    for (const auto& next : next_milestones(figures)) {
        const auto& m = *next.milestone;
        auto title = milestone_title(m, locale);
        const auto project = typed_text(next.project->plan->title, locale);
        title.note = title.note.empty() ? project : locale(Word::sentence_comma, {title.note, project});
        table.rows.push_back(row(code(m.plan->id), std::move(title), owner_cell(m),
                                 figure(m.due, estimated_dates(m).due), expected_cell(m, locale),
                                 Cell{status_text(m, locale, is_agreed(next.project->plan->state))}));
        out.cite(table.rows.back(), m.plan->id.text());
    }
    if (table.rows.empty()) out.paragraph(Word::nothing_due);
    out.table(std::move(table));
}

}  // namespace

void write_next_period(Writer& out, const AnnualFigures& figures) {
    out.chapter(Word::chapter_next, "next");
    write_milestones(out, figures);
    write_next_money(out, figures);
    write_agreements(out, figures);
}

}  // namespace hamkari::reports
