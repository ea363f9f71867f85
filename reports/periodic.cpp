#include "reports/periodic.hpp"

#include "reports/awaited_tables.hpp"
#include "reports/change_tables.hpp"
#include "reports/foot.hpp"
#include "reports/in_words.hpp"
#include "reports/summary_parts.hpp"
#include "reports/title_lines.hpp"

namespace hamkari::reports {

namespace {

/// A month looks 30 days ahead, a quarter 90.
std::size_t windows_ahead(const Period& period) { return period.days() > 31 ? std::size(Upcoming::windows) : 1; }

Changes changes_of(const AnnualFigures& figures) {
    auto changes = compare(figures.before, figures.now);
    if (figures.before) return changes;
    // The first report tells what there is, not that all of it is new.
    changes.added.clear();
    changes.money.clear();
    changes.risks.clear();
    return changes;
}

}  // namespace

void write_period_changes(Writer& out, const AnnualFigures& figures, const Changes& changes) {
    const auto& locale = out.locale();
    const auto since = day_before(figures.period);
    out.chapter(locale(Word::chapter_changes_since, {locale.date(since)}), "changes");
    if (!figures.before) out.paragraph(locale(Word::no_plan_before, {locale.date(since)}), Paragraph::Style::small);
    if (!write_change_tables(out, changes)) out.paragraph(Word::nothing_changed);
}

void write_period_milestones(Writer& out, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    out.chapter(Word::chapter_milestones_ahead, "milestones");
    const auto found = upcoming(figures.now);
    if (found.late.empty()) out.paragraph(Word::nothing_late);
    write_awaited(out, found.late, out(Word::section_late), true);
    std::vector<Awaited> coming;
    const auto windows = windows_ahead(figures.period);
    for (std::size_t i = 0; i < windows; ++i)
        coming.insert(coming.end(), found.coming[i].begin(), found.coming[i].end());
    sort_by_owner(coming);
    const auto days = locale.count(Word::count_days, Upcoming::windows[windows - 1]);
    if (coming.empty()) out.paragraph(locale(Word::nothing_coming, {days}));
    write_awaited(out, coming, locale(Word::due_within, {days}), false);
}

Document periodic_report(const ReportInput& input, const ReportRequest& request, const Locale& locale, Word title) {
    const AnnualFigures figures(input, request);
    Writer out(locale, 60);
    out.cite_from(figures.notes);
    out.form(Document::Form::brief);
    write_title_lines(out, input.now, request, title_of_period(title, request.period, locale), {});
    const auto changes = changes_of(figures);
    write_period_changes(out, figures, changes);
    out.chapter(Word::chapter_summary, "summary");
    if (auto text = programme_in_words(figures, locale); !text.empty()) out.paragraph(std::move(text));
    write_estimate_warning(out, figures.basis);
    write_key_figures(out, figures);
    write_projects_table(out, figures);
    write_period_money(out, figures, changes);
    write_period_people(out, figures);
    write_period_milestones(out, figures);
    write_period_indicators(out, figures);
    write_period_risks(out, figures, changes);
    write_period_notes(out, figures);
    write_period_decisions(out, figures);
    out.sources(input.now, request.audience != Audience::public_);
    out.foot() = foot_of(input.now, request.draft, locale);
    return out.take();
}

}  // namespace hamkari::reports
