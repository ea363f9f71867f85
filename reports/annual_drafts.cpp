#include "reports/annual.hpp"

namespace hamkari::reports {

namespace {

class Drafts {
public:
    explicit Drafts(const Locale& locale) : locale_(locale) {
        table_.title = word(locale, Word::chapter_draft_decisions);
        table_.columns = {
            number_column(word(locale, Word::col_number), 6), words_column(word(locale, Word::col_project), 13),
            words_column(word(locale, Word::col_text), 51), words_column(word(locale, Word::col_owner), 15),
            words_column(word(locale, Word::col_deadline), 15)};
    }
    /// Owner and due stay blank: they are for the meeting.
    void add(const std::string& project, Word draft, std::string_view about) {
        if (about.empty()) return;
        table_.rows.push_back(row(figure(static_cast<std::int64_t>(table_.rows.size()) + 1),
                                  project.empty() ? Cell{} : code(project), Cell{locale_(draft, {about})},
                                  Cell{std::string(" ")}, Cell{std::string(" ")}));
    }
    Table take() { return std::move(table_); }

private:
    const Locale& locale_;
    Table table_;
};

std::string late_milestones(const ProjectSnapshot& project, const Locale& locale) {
    std::vector<std::string> late;
    for (const auto& m : project.milestones)
        if (m.late)
            late.push_back(locale(Word::sentence_in_brackets, {locale.isolate(m.plan->id.text()),
                                                               locale.count(Word::count_days_late, m.days_late)}));
    return locale.list(late);
}

std::string unexplained(std::span<const VarianceFound> found, const Locale& locale) {
    std::vector<std::string> ids;
    for (const auto& variance : found) {
        if (variance.explanation) continue;
        const auto id =
            locale.isolate(variance.indicator ? variance.indicator->plan->id.text() : variance.line->id.text());
        ids.push_back(variance.percent ? locale(Word::sentence_in_brackets, {id, locale.percent(*variance.percent)})
                                       : id);
    }
    return locale.list(ids);
}

std::string missing_returns(std::span<const ReturnsOf> returns, const Locale& locale) {
    std::vector<std::string> ids;
    for (const auto& entry : returns)
        if (!entry.missing.empty())
            ids.push_back(locale(Word::sentence_in_brackets,
                                 {locale.isolate(entry.indicator->plan->id.text()),
                                  locale.count(Word::count_returns, static_cast<std::int64_t>(entry.missing.size()))}));
    return locale.list(ids);
}

void draft_from_decisions(Drafts& drafts, const Snapshot& now, const Locale& locale) {
    std::vector<std::string> requests, proposals;
    for (const auto& decision : now.decisions) {
        if (decision.done) continue;
        if (decision.kind == DecisionKind::request) requests.push_back(decision.id.text());
        if (decision.kind == DecisionKind::proposal) proposals.push_back(decision.id.text());
        const bool decided = decision.kind == DecisionKind::decision || decision.kind == DecisionKind::action;
        if (!decided || !decision.late) continue;
        const auto project = decision.projects.size() == 1 ? decision.projects.front().text() : std::string{};
        drafts.add(
            project, Word::draft_overdue,
            locale(Word::sentence_colon, {locale.isolate(decision.id.text()), typed_text(decision.text, locale)}));
    }
    drafts.add({}, Word::draft_proposals, codes(proposals, locale));
    drafts.add({}, Word::draft_requests, codes(requests, locale));
}

}  // namespace

void write_draft_decisions(Writer& out, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    out.chapter(Word::chapter_draft_decisions, "draft-decisions");
    out.paragraph(Word::explain_drafts);
    out.paragraph(Word::explain_blank_owner, Paragraph::Style::small);
    Drafts drafts(locale);
    for (const auto& project : figures.now.projects) {
        const auto& id = project.plan->id.text();
        drafts.add(id, Word::draft_new_date, late_milestones(project, locale));
        if (is_agreed(project.plan->state) && project.money.gap.minor > 0)
            drafts.add(id, Word::draft_gap, locale.money(project.money.gap));
        drafts.add(id, Word::draft_explain, unexplained(of_project(figures.variances, project), locale));
        drafts.add(id, Word::draft_returns, missing_returns(of_project(figures.returns, project), locale));
    }
    draft_from_decisions(drafts, figures.now, locale);
    out.table(drafts.take());
    out.add(Blanks{{out(Word::col_text), out(Word::col_owner), out(Word::col_deadline)}, 5});
}

}  // namespace hamkari::reports
