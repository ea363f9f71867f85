#include "model/agreed.hpp"
#include "reports/awaited_tables.hpp"
#include "reports/foot.hpp"
#include "reports/reports.hpp"
#include "reports/title_lines.hpp"

#include <algorithm>

namespace hamkari::reports {

namespace {

KeyFigure counted(std::string label, std::size_t number, std::string note = {}) {
    return {std::move(label), static_cast<std::int64_t>(number), std::move(note), std::nullopt, false};
}

/// `Due within 30 days`, `Due in 31 to 60 days`
std::string window_title(std::size_t window, const Locale& locale) {
    const auto last = Upcoming::windows[window];
    if (window == 0) return locale(Word::due_within, {locale.count(Word::count_days, last)});
    return locale(Word::due_between, {locale.number(Upcoming::windows[window - 1] + 1), locale.number(last)});
}

void write_figures(Writer& out, const Upcoming& found) {
    const auto& locale = out.locale();
    KeyFigures figures;
    figures.figures.push_back(counted(out(Word::section_late), found.late.size()));
    for (std::size_t i = 0; i < std::size(found.coming); ++i)
        figures.figures.push_back(counted(window_title(i, locale), found.coming[i].size()));
    out.add(std::move(figures));
}

/// All that are put off and still open: those that are late, and those that will be.
std::vector<const MilestoneState*> put_off(const Snapshot& now) {
    std::vector<const MilestoneState*> milestones;
    for (const auto& project : now.projects)
        if (is_agreed(project.plan->state))
            for (const auto& m : project.milestones)
                if (m.open() && m.last_delay) milestones.push_back(&m);
    return milestones;
}

}  // namespace

Document milestones_report(const ReportInput& input, const ReportRequest& request, const Locale& locale) {
    Writer out(locale);
    out.form(Document::Form::brief);
    write_title_lines(out, input.now, request, title_of_period(Word::title_milestones, request.period, locale),
                      out(Word::subtitle_milestones));
    const auto found = upcoming(input.now);
    write_figures(out, found);

    out.chapter(Word::section_late, "late");
    if (found.late.empty()) out.paragraph(Word::nothing_late);
    write_awaited(out, found.late, out(Word::section_late), true);
    write_delay_reasons(out, put_off(input.now));

    out.chapter(Word::section_due_soon, "due");
    bool any = false;
    for (std::size_t i = 0; i < std::size(found.coming); ++i) {
        write_awaited(out, found.coming[i], window_title(i, locale), false);
        any = any || !found.coming[i].empty();
    }
    if (!any)
        out.paragraph(locale(Word::nothing_coming, {locale.count(Word::count_days, *std::rbegin(Upcoming::windows))}));
    write_awaited(out, found.undated, out(Word::gaps_no_due), false);
    const auto& projects = input.now.projects;
    if (std::any_of(projects.begin(), projects.end(), [](const auto& p) { return !is_agreed(p.plan->state); }))
        out.paragraph(Word::explain_not_agreed_dates, Paragraph::Style::small);
    out.foot() = foot_of(input.now, request.draft, locale);
    return out.take();
}

}  // namespace hamkari::reports
