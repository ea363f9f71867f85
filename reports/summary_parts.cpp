#include "reports/summary_parts.hpp"

#include "reports/annual_drafts.hpp"

namespace hamkari::reports {

void write_estimate_warning(Writer& out, const FactBasis& basis) {
    if (!basis.mostly_estimates()) return;
    const auto& locale = out.locale();
    auto text = out(basis.nearly_all_estimates() ? Word::warn_almost_all : Word::warn_most);
    text += ' ' + locale(Word::warn_facts, {locale.number(basis.facts), locale.number(basis.sourced)});
    const bool none = basis.sourced_money == 0 && basis.sourced_people == 0;
    text += ' ' + (none ? out(Word::warn_no_figures)
                        : locale(Word::warn_figures,
                                 {locale.number(basis.sourced_money), locale.number(basis.sourced_people)}));
    out.paragraph(std::move(text), Paragraph::Style::warning);
}

namespace {

std::string very_high_risks(const AnnualFigures& figures, const Locale& locale) {
    struct Entry {
        const ProjectSnapshot* project;
        const RiskState* risk;
    };
    std::vector<Entry> top;
    for (const auto& project : figures.now.projects)
        for (const auto& risk : project.risks)
            if (is_agreed(project.plan->state) && risk.band() == RiskBand::very_high) top.push_back({&project, &risk});
    if (top.empty()) return {};
    std::stable_sort(top.begin(), top.end(),
                     [](const Entry& a, const Entry& b) { return a.risk->score() > b.risk->score(); });
    std::string names;
    bool any_estimate = false;
    for (const auto& [project, risk] : top) {
        const auto& plan = *risk->plan;
        any_estimate =
            any_estimate ||
            (risk->rating ? risk->rating->assumed : plan.assumed.covers("likelihood") || plan.assumed.covers("impact"));
        const auto what = locale(
            Word::sentence_in_brackets,
            {typed_text(plan.title, locale),
             locale(Word::sentence_comma, {locale.isolate(project->plan->id.text()), locale.number(risk->score())})});
        names += (names.empty() ? "" : word(locale, Word::list_semicolon)) + what;
    }
    return locale(Word::summary_risks, {locale.number(very_high_score), marked(names, any_estimate, locale)});
}

std::string achievements(const AnnualFigures& figures, const Locale& locale) {
    std::int64_t notes = 0, projects = 0;
    for (const auto& project : figures.now.projects) {
        const auto own = std::count_if(project.notes.begin(), project.notes.end(), [&](const Fact* fact) {
            return std::get<NoteOf>(fact->data).kind == NoteKind::achievement &&
                   figures.period.contains(fact->happened_on);
        });
        notes += own;
        projects += own > 0;
    }
    if (notes == 0) return {};
    return locale(Word::summary_achievements,
                  {locale.number(notes), locale.count(Word::count_projects, projects), locale(Word::chapter_projects)});
}

std::string asked_of_the_meeting(const AnnualFigures& figures, const Locale& locale) {
    const auto waiting = [&](DecisionKind kind) {
        return std::count_if(figures.now.decisions.begin(), figures.now.decisions.end(),
                             [&](const DecisionState& d) { return !d.done && d.kind == kind; });
    };
    const auto drafts = static_cast<std::int64_t>(draft_decisions(figures, locale).size());
    if (drafts == 0) return {};
    return locale(Word::summary_asked,
                  {locale.count(Word::count_proposals, waiting(DecisionKind::proposal)),
                   locale.count(Word::count_requests, waiting(DecisionKind::request)), locale(Word::chapter_decisions),
                   locale.count(Word::count_decisions, drafts), locale(Word::chapter_draft_decisions)});
}

}  // namespace

void write_highlights(Writer& out, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    std::vector<std::string> items;
    for (auto text :
         {achievements(figures, locale), very_high_risks(figures, locale), asked_of_the_meeting(figures, locale)})
        if (!text.empty()) items.push_back(std::move(text));
    out.list(std::move(items));
}

}  // namespace hamkari::reports
