#include "model/agenda.hpp"
#include "model/compare.hpp"
#include "model/meetings.hpp"
#include "reports/annual.hpp"
#include "reports/change_tables.hpp"
#include "reports/locale/words_of.hpp"
#include "reports/meeting_drafts.hpp"
#include "reports/part_title.hpp"

#include <algorithm>

namespace hamkari::reports {

namespace {

std::string named_meeting(const Meeting& meeting, const Locale& locale) {
    return locale(Word::sentence_comma, {typed_text(meeting.title, locale),
                                         marked(locale.date(meeting.on), meeting.assumed.covers("on"), locale)});
}

void write_meeting_summary(Writer& out, const AnnualFigures& figures, std::size_t points) {
    const auto& locale = out.locale();
    out.chapter(Word::chapter_summary, "summary");
    const auto* next = next_meeting(figures.now.plan(), figures.now.as_of);
    const auto* last = meeting_before(figures.now.plan(), next, figures.now.as_of);
    out.paragraph(next ? locale(Word::sentence_colon, {locale(Word::label_next_meeting), named_meeting(*next, locale)})
                       : locale(Word::no_next_meeting, {locale.date(figures.now.as_of)}),
                  Paragraph::Style::lead);
    if (last)
        out.paragraph(
            locale(Word::sentence_colon, {locale(Word::label_compared_with), named_meeting(*last, locale)}));
    const auto counts = count_decisions(figures.now);
    KeyFigures block;
    const auto add = [&](Word label, std::int64_t number, std::string note = {}) {
        block.figures.push_back({out(label), Value{number}, std::move(note), {}, false});
    };
    add(Word::label_decisions_done, counts.done);
    add(Word::label_decisions_late, counts.late);
    add(Word::label_decisions_open, counts.open);
    add(Word::section_proposals, counts.proposals, out(Word::note_not_decided));
    add(Word::section_requests, counts.requests, out(Word::note_not_decided));
    add(Word::chapter_agenda, static_cast<std::int64_t>(points));
    out.add(std::move(block));
}

void write_since_last(Writer& out, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    const auto since = compared_with_last_meeting(figures.now, figures.period);
    out.chapter(locale(Word::chapter_changes_since, {locale.date(since)}), "changes");
    if (!figures.before)
        out.paragraph(locale(Word::no_plan_before, {locale.date(since)}), Paragraph::Style::small);
    auto changes = compare(figures.before, figures.now);
    if (!figures.before) changes.added.clear();
    if (!write_change_tables(out, changes)) out.paragraph(Word::nothing_changed);
}

std::string matter_text(Matter matter, const AnnualFigures& figures, const Locale& locale) {
    switch (matter) {
        case Matter::overdue_decision: return word(locale, Word::matter_overdue);
        case Matter::late_milestones: return word(locale, Word::label_milestones_late);
        case Matter::funding_gap: return locale(Word::matter_gap, {locale.period(figures.next_period)});
        case Matter::no_explanation: return word(locale, Word::section_unexplained);
        case Matter::high_risk: return locale(Word::matter_risks, {locale.number(high_risk_score)});
        case Matter::missing_returns: return word(locale, Word::section_missing_returns);
        case Matter::proposals: return word(locale, Word::matter_proposals);
        case Matter::requests: return word(locale, Word::matter_requests);
    }
    return {};
}

std::string point_text(const AgendaPoint& point, const Locale& locale) {
    const auto number = static_cast<std::int64_t>(point.items.size());
    switch (point.matter) {
        case Matter::late_milestones:
            return locale(Word::agenda_late, {locale.count(Word::count_milestones, number),
                                              locale.count(Word::count_days, point.worst)});
        case Matter::funding_gap:
            return locale(Word::number_of, {locale.money(point.missing), locale.money(point.needed)});
        case Matter::high_risk:
            return locale(Word::agenda_risk, {locale.count(Word::count_risks, number), locale.number(point.worst)});
        case Matter::missing_returns:
            return locale(Word::agenda_returns, {locale.number(point.worst), locale.number(point.out_of)});
        case Matter::no_explanation:
            return locale.count(Word::count_without_explanation, number);
        case Matter::overdue_decision: return locale.count(Word::count_decisions, number);
        case Matter::proposals: return locale.count(Word::count_proposals, number);
        case Matter::requests: return locale.count(Word::count_requests, number);
    }
    return {};
}

void write_agenda(Writer& out, const AnnualFigures& figures, const std::vector<AgendaPoint>& points) {
    const auto& locale = out.locale();
    out.chapter(Word::chapter_agenda, "agenda");
    out.paragraph(Word::explain_agenda, Paragraph::Style::small);
    if (points.empty()) out.paragraph(Word::nothing_on_agenda);
    Table table;
    table.title = out(Word::chapter_agenda);
    table.columns = {words_column(out(Word::col_project), 32), words_column(out(Word::col_what), 32),
                     words_column(out(Word::col_codes), 36)};
    const AgendaPoint* last = nullptr;
    for (const auto& point : points) {
        if (!last || last->matter != point.matter)
            table.rows.push_back(group_row(matter_text(point.matter, figures, locale)));
        last = &point;
        table.rows.push_back(row(point.project ? typed(point.project->plan->title, locale) : Cell{},
                                 figure(point_text(point, locale), point.estimate), Cell{items_text(point.items, locale)}));
        out.cite(table.rows.back(), {point.items.begin(), point.items.end()});
    }
    out.table(std::move(table));
}

}  // namespace

Date compared_with_last_meeting(const Snapshot& now, const Period& period) {
    const auto* last = meeting_before(now.plan(), next_meeting(now.plan(), now.as_of), now.as_of);
    return last ? last->on : day_before(period);
}

Document meeting_brief(const ReportInput& input, const ReportRequest& request, const Locale& locale) {
    const AnnualFigures figures(input, request);
    const auto points = agenda_of(input.now, request.period, figures.next_period);
    const auto* next = next_meeting(input.now.plan(), input.now.as_of);
    Writer out(locale);
    out.cite_from(figures.notes);
    write_part_title(out, input.now, request, Word::title_meeting, next ? named_meeting(*next, locale) : std::string{});
    write_meeting_summary(out, figures, points.size());
    write_decisions(out, figures);
    write_since_last(out, figures);
    write_agenda(out, figures, points);
    write_few_drafts(out, figures, points);
    out.sources(input.now, request.audience != Audience::public_);
    return out.take();
}

}  // namespace hamkari::reports
