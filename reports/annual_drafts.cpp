#include "reports/annual_drafts.hpp"

#include "reports/locale/words_of.hpp"
#include "reports/milestone_rows.hpp"
#include "reports/project_parts.hpp"

namespace hamkari::reports {

namespace {

/// An item that has no title is called by its code.
std::string title_of(const Text& title, const std::string& id, const Locale& locale) {
    return title.empty() ? locale.isolate(id) : typed_text(title, locale);
}

std::string late_milestone(const MilestoneState& m, Date as_of, const Locale& locale) {
    const auto title = title_of(m.plan->title, m.plan->id.text(), locale);
    const auto id = locale.isolate(m.plan->id.text());
    const auto late = locale.count(Word::count_days_late, m.days_late);
    // A new date that has passed as well is none.
    if (has_no_new_date(m) || *m.expected < as_of) return locale(Word::draft_agree_date, {title, id, late});
    const auto date = marked(locale.date(*m.expected), estimated_dates(m).expected, locale);
    return locale(Word::draft_confirm_date, {date, title, id, late});
}

std::string unexplained(const VarianceFound& variance, const Locale& locale) {
    const auto& title = variance.indicator ? variance.indicator->plan->title : variance.line->title;
    const auto& id = variance.indicator ? variance.indicator->plan->id.text() : variance.line->id.text();
    const bool named = variance.indicator || !title.empty();
    const auto called = named ? title_of(title, id, locale) : word(locale, word_of(variance.line->line));
    const auto percent = variance.percent ? locale.percent(*variance.percent) : word(locale, Word::not_available);
    return locale(Word::draft_explain,
                  {called, locale.isolate(id), marked(percent, variance.estimate, locale)});
}

std::string missing_returns(const ReturnsOf& returns, const Locale& locale) {
    const auto& plan = *returns.indicator->plan;
    return locale(Word::draft_returns, {title_of(plan.title, plan.id.text(), locale), locale.isolate(plan.id.text()),
                                        missing_text(returns, locale)});
}

void draft_from_project(std::vector<Draft>& drafts, const AnnualFigures& figures, const ProjectSnapshot& project,
                        const Locale& locale) {
    const auto add = [&](std::string text) { drafts.push_back({{project.plan}, std::move(text)}); };
    const bool agreed = is_agreed(project.plan->state);
    for (const auto& m : project.milestones)
        if (agreed && m.late) add(late_milestone(m, figures.now.as_of, locale));
    if (const auto& missing = figures.cover(project).missing; agreed && missing.minor > 0)
        add(locale(Word::draft_gap, {locale.period(figures.next_period),
                                     marked(locale.money(missing), estimated_money(project).gap(), locale)}));
    for (const auto& variance : of_project(figures.variances, project))
        if (!variance.explanation) add(unexplained(variance, locale));
    for (const auto& returns : of_project(figures.returns, project))
        if (!returns.missing.empty()) add(missing_returns(returns, locale));
}

void draft_provinces(std::vector<Draft>& drafts, const Snapshot& now, const Locale& locale) {
    Draft draft;
    std::vector<std::string> names;
    for (const auto& project : now.projects) {
        const auto& plan = *project.plan;
        if (!is_agreed(plan.state) || plan.provinces.scope != Provinces::Scope::to_be_set) continue;
        draft.projects.push_back(&plan);
        names.push_back(typed_text(plan.title, locale));
    }
    if (names.empty()) return;
    std::string text;
    for (const auto& name : names) text += (text.empty() ? "" : word(locale, Word::list_semicolon)) + name;
    draft.text = locale(Word::draft_provinces, {text});
    drafts.push_back(std::move(draft));
}

/// Null for what is decided or waits for its day.
std::optional<Word> draft_of(const DecisionState& decision) {
    if (decision.done) return std::nullopt;
    if (decision.kind == DecisionKind::proposal) return Word::draft_proposal;
    if (decision.kind == DecisionKind::request) return Word::draft_request;
    return decision.late ? std::optional(Word::draft_overdue) : std::nullopt;
}

void draft_from_decisions(std::vector<Draft>& drafts, const AnnualFigures& figures, const Locale& locale) {
    for (const auto wanted : {Word::draft_overdue, Word::draft_proposal, Word::draft_request})
        for (const auto& decision : figures.now.decisions) {
            if (draft_of(decision) != wanted) continue;
            Draft draft;
            for (const auto& id : decision.projects)
                if (const auto* project = figures.project(id.text())) draft.projects.push_back(project->plan);
            draft.text = locale(wanted, {locale.isolate(decision.id.text()), typed_text(decision.text, locale)});
            drafts.push_back(std::move(draft));
        }
}

/// `REHAB: Equipping rehabilitation centres`; of several projects their codes.
std::string projects_text(const Draft& draft, const Locale& locale) {
    if (draft.projects.empty()) return word(locale, Word::label_programme);
    const auto& first = *draft.projects.front();
    if (draft.projects.size() == 1)
        return locale(Word::sentence_colon, {locale.isolate(first.id.text()), typed_text(first.title, locale)});
    std::vector<std::string> ids;
    for (const auto* project : draft.projects) ids.push_back(project->id.text());
    return codes(ids, locale);
}

}  // namespace

std::vector<Draft> draft_decisions(const AnnualFigures& figures, const Locale& locale) {
    std::vector<Draft> drafts;
    for (const auto& project : figures.now.projects) draft_from_project(drafts, figures, project, locale);
    draft_provinces(drafts, figures.now, locale);
    draft_from_decisions(drafts, figures, locale);
    return drafts;
}

void write_draft_decisions(Writer& out, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    out.chapter(Word::chapter_draft_decisions, "draft-decisions");
    out.paragraph(Word::explain_drafts);
    out.paragraph(Word::explain_blank_owner, Paragraph::Style::small);
    Table table;
    table.title = out(Word::chapter_draft_decisions);
    table.columns = {number_column(out(Word::col_number), 6), words_column(out(Word::col_text), 58),
                     words_column(out(Word::col_owner), 18), words_column(out(Word::col_deadline), 18)};
    // Owner and due stay blank: they are for the meeting.
    const Cell blank{std::string(" ")};
    std::int64_t number = 0;
    std::string about;
    for (const auto& draft : draft_decisions(figures, locale)) {
        if (auto projects = projects_text(draft, locale); projects != about) {
            about = projects;
            table.rows.push_back(group_row(std::move(projects)));
        }
        table.rows.push_back(row(figure(++number), Cell{draft.text}, blank, blank));
    }
    out.table(std::move(table));
    out.part(Word::section_further_decisions, "further-decisions");
    out.add(Blanks{{out(Word::col_text), out(Word::col_owner), out(Word::col_deadline)}, 5});
}

}  // namespace hamkari::reports
