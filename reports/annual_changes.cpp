#include "model/compare.hpp"
#include "reports/annual.hpp"
#include "reports/change_tables.hpp"

namespace hamkari::reports {

void write_changes(Writer& out, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    out.chapter(locale(Word::chapter_changes, {locale.period(figures.period)}), "changes");
    if (figures.before)
        out.paragraph(
            locale(Word::changes_between, {locale.date(figures.before->as_of), locale.date(figures.now.as_of)}),
            Paragraph::Style::small);
    else
        out.paragraph(locale(Word::no_plan_before, {locale.date(day_before(figures.period))}), Paragraph::Style::small);
    auto changes = compare(figures.before, figures.now);
    if (!figures.before) changes.added.clear();  // the first review tells what there is, not that all of it is new
    if (!write_change_tables(out, changes)) out.paragraph(Word::nothing_changed);
}

}  // namespace hamkari::reports
