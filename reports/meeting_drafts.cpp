#include "reports/meeting_drafts.hpp"

#include "reports/annual_drafts.hpp"

#include <algorithm>

namespace hamkari::reports {

namespace {

const DecisionState* decision_of(const Snapshot& now, std::string_view id) {
    const auto found = std::find_if(now.decisions.begin(), now.decisions.end(),
                                    [&](const DecisionState& decision) { return decision.id.text() == id; });
    return found == now.decisions.end() ? nullptr : &*found;
}

std::string asked_text(Word pattern, const AgendaPoint& point, const Snapshot& now, const Locale& locale) {
    const auto* decision = decision_of(now, point.items.front());
    return locale(pattern, {locale.isolate(point.items.front()), decision ? typed_text(decision->text, locale) : std::string{}});
}

/// The milestone of a point that has one only.
const MilestoneState* only_milestone(const AgendaPoint& point) {
    if (point.items.size() != 1) return nullptr;
    for (const auto& milestone : point.project->milestones)
        if (milestone.plan->id.text() == point.items.front()) return &milestone;
    return nullptr;
}

std::string draft_text(const AgendaPoint& point, const AnnualFigures& figures, const Locale& locale) {
    const auto number = static_cast<std::int64_t>(point.items.size());
    const auto items = items_text(point.items, locale);
    switch (point.matter) {
        case Matter::overdue_decision: return locale(Word::brief_overdue, {items});
        case Matter::late_milestones:
            if (const auto* only = only_milestone(point)) return late_milestone_draft(*only, figures.now.as_of, locale);
            return locale(Word::brief_late, {locale.count(Word::count_late_milestones, number), items,
                                             marked(locale.count(Word::count_days, point.worst), point.estimate, locale)});
        case Matter::funding_gap:
            return locale(Word::draft_gap, {locale.period(figures.next_period),
                                            marked(locale.money(point.missing), point.estimate, locale)});
        case Matter::no_explanation:
            return locale(Word::brief_explain, {locale.count(Word::count_without_explanation, number), items});
        case Matter::missing_returns:
            return locale(Word::brief_returns, {locale.number(point.worst), locale.number(point.out_of), items});
        case Matter::proposals: return asked_text(Word::draft_proposal, point, figures.now, locale);
        case Matter::requests: return asked_text(Word::draft_request, point, figures.now, locale);
        case Matter::high_risk: break;
    }
    return {};
}

Cell project_of(const AgendaPoint& point, const AnnualFigures& figures, const Locale& locale) {
    if (point.project) return noted(code(point.project->plan->id), typed_text(point.project->plan->title, locale));
    if (point.matter != Matter::proposals && point.matter != Matter::requests) return Cell{word(locale, Word::label_programme)};
    const auto* decision = decision_of(figures.now, point.items.front());
    std::vector<std::string> ids;
    if (decision)
        for (const auto& id : decision->projects) ids.push_back(id.text());
    return ids.empty() ? Cell{word(locale, Word::label_programme)} : Cell{codes(ids, locale)};
}

std::string left_text(const FewDrafts::Left& left, const Locale& locale) {
    switch (left.matter) {
        case Matter::late_milestones: return locale.count(Word::left_late, left.number);
        case Matter::funding_gap: return locale.count(Word::left_gap, left.number);
        case Matter::proposals: return locale.count(Word::count_proposals, left.number);
        default: return locale.count(Word::count_requests, left.number);
    }
}

}  // namespace

std::string items_text(std::span<const std::string_view> items, const Locale& locale) {
    constexpr std::size_t shown = 6;
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < std::min(shown, items.size()); ++i) ids.emplace_back(items[i]);
    auto text = codes(ids, locale);
    if (items.size() > shown)
        text += ' ' + locale(Word::sentence_and_more, {locale.number(static_cast<std::int64_t>(items.size() - shown))});
    return text;
}

void write_few_drafts(Writer& out, const AnnualFigures& figures, const std::vector<AgendaPoint>& points) {
    const auto& locale = out.locale();
    out.chapter(Word::chapter_draft_decisions, "draft-decisions");
    const auto drafts = few_drafts(points);
    if (drafts.points.empty())
        out.paragraph(Word::nothing_on_agenda);
    else
        out.paragraph(Word::explain_few_drafts, Paragraph::Style::small);
    Table table;
    table.title = out(Word::chapter_draft_decisions);
    table.columns = {number_column(out(Word::col_number), 6), words_column(out(Word::col_project), 19),
                     words_column(out(Word::col_text), 47), words_column(out(Word::col_owner), 14),
                     words_column(out(Word::col_deadline), 14)};
    const Cell blank{std::string(" ")};  // for the meeting to fill in
    std::int64_t number = 0;
    for (const auto& point : drafts.points)
        table.rows.push_back(row(figure(++number), project_of(point, figures, locale),
                                 Cell{draft_text(point, figures, locale)}, blank, blank));
    if (!drafts.left.empty()) {
        std::vector<std::string> left;
        for (const auto& one : drafts.left) left.push_back(left_text(one, locale));
        table.notes.push_back(locale(Word::drafts_left, {locale.list(left), locale(Word::chapter_agenda)}));
    }
    out.table(std::move(table));
    out.part(Word::section_further_decisions, "further-decisions");
    out.add(Blanks{{out(Word::col_text), out(Word::col_owner), out(Word::col_deadline)}, 5});
}

}  // namespace hamkari::reports
