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

using Ids = std::vector<std::string_view>;

void add_ids(Ids& ids, const std::vector<Awaited>& list, const PartnerId* owner) {
    for (const auto& one : list)
        if (!owner || one.milestone->plan->owner == *owner) ids.push_back(one.milestone->plan->id.text());
}

/// The milestones that wait for an owner; for all, without one.
Ids ids_of(const Upcoming& found, const PartnerId* owner) {
    Ids ids;
    add_ids(ids, found.late, owner);
    for (const auto& window : found.coming) add_ids(ids, window, owner);
    add_ids(ids, found.undated, owner);
    return ids;
}

void write_figures(Writer& out, const Upcoming& found) {
    const auto& locale = out.locale();
    KeyFigures figures;
    const auto add = [&](std::string label, const std::vector<Awaited>& list) {
        figures.figures.push_back(counted(std::move(label), list.size()));
        Ids ids;
        add_ids(ids, list, nullptr);
        out.cite(figures.figures.back(), ids);
    };
    add(out(Word::section_late), found.late);
    for (std::size_t i = 0; i < std::size(found.coming); ++i) add(window_title(i, locale), found.coming[i]);
    out.add(std::move(figures));
}

/// A row an owner: how much is late, and how much comes when.
void write_by_owner(Writer& out, const Upcoming& found) {
    const auto& locale = out.locale();
    Table table;
    table.title = out(Word::section_by_owner);
    table.columns = {words_column(out(Word::col_owner), 30), number_column(out(Word::col_late), 12)};
    for (std::size_t i = 0; i < std::size(found.coming); ++i)
        table.columns.push_back(number_column(window_title(i, locale), 15));
    if (!found.undated.empty()) table.columns.push_back(number_column(out(Word::no_due_date), 13));
    WaitsFor all;
    const auto numbers = [&](Row made, const WaitsFor& one) {
        made.cells.push_back(figure(std::int64_t{one.late}));
        for (const int number : one.coming) made.cells.push_back(figure(std::int64_t{number}));
        if (!found.undated.empty()) made.cells.push_back(figure(std::int64_t{one.undated}));
        return made;
    };
    const auto owners = by_owner(found);
    for (const auto& one : owners) {
        table.rows.push_back(numbers(row(one.owner.empty() ? Cell{out(Word::no_owner)} : code(one.owner)), one));
        out.cite(table.rows.back(), ids_of(found, &one.owner));
        all.late += one.late;
        for (std::size_t i = 0; i < std::size(all.coming); ++i) all.coming[i] += one.coming[i];
        all.undated += one.undated;
    }
    if (owners.size() > 1) {
        table.rows.push_back(numbers(total_row(Cell{out(Word::total)}), all));
        out.cite(table.rows.back(), ids_of(found, nullptr));
    }
    out.table(std::move(table));
}

/// All that are late or put off, and still open.
std::vector<const MilestoneState*> put_off(const Snapshot& now) {
    std::vector<const MilestoneState*> milestones;
    for (const auto& project : now.projects)
        if (is_agreed(project.plan->state))
            for (const auto& m : project.milestones)
                if (m.open() && (m.last_delay || m.late)) milestones.push_back(&m);
    return milestones;
}

}  // namespace

Document milestones_report(const ReportInput& input, const ReportRequest& request, const Locale& locale) {
    Writer out(locale);
    out.form(Document::Form::brief);
    const SourceNotes notes(input.now);
    out.cite_from(notes);
    write_title_lines(out, input.now, request, title_of_period(Word::title_milestones, request.period, locale),
                      out(Word::subtitle_milestones));
    const auto found = upcoming(input.now);
    write_figures(out, found);
    write_by_owner(out, found);

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
    out.sources(input.now, request.audience != Audience::public_);
    out.foot() = foot_of(input.now, request.draft, locale);
    return out.take();
}

}  // namespace hamkari::reports
