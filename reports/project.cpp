#include "reports/decision_rows.hpp"
#include "reports/foot.hpp"
#include "reports/in_words.hpp"
#include "reports/locale/words_of.hpp"
#include "reports/milestone_rows.hpp"
#include "reports/people_cells.hpp"
#include "reports/project_parts.hpp"
#include "reports/title_lines.hpp"

#include <algorithm>
#include <iterator>

namespace hamkari::reports {

namespace {

void write_sheet_figures(Writer& out, const AnnualFigures& figures, const ProjectSnapshot& project) {
    const auto& locale = out.locale();
    const auto& money = project.money;
    const auto& counts = project.counts;
    const auto estimated = estimated_money(project);
    const auto not_available = word(locale, Word::not_available);
    const auto progress = project.progress.percent();
    const auto planned = project.progress.planned_percent();
    const auto burn = percent_of(money.spent.minor, money.budget.minor);
    const auto cover = percent_of(money.committed.minor, money.budget.minor);
    KeyFigures block;
    auto& all = block.figures;
    const auto add = [&](std::string label, Value value, std::string note = {}, bool estimate = false) {
        all.push_back({std::move(label), std::move(value), std::move(note), std::nullopt, estimate});
    };
    if (is_agreed(project.plan->state)) {
        add(out(Word::label_progress), progress ? Value{*progress} : Value{not_available},
            planned ? locale(Word::note_planned_by_now, {locale.percent(*planned)}) : std::string{},
            estimated_progress(project));
        add(out(Word::label_milestones_done),
            locale(Word::number_of, {locale.number(counts.done), locale.number(counts.total - counts.cancelled)}),
            locale(Word::sentence_count_late, {locale.number(counts.late)}), estimated_progress(project));
    }
    const std::size_t people_at = all.size();
    for (const auto& entry : figures.people)
        add(out(Word::label_people_reached), entry.people ? people_value(*entry.people, shown_reached(figures.now, {&entry, 1}), locale)
                                                    : Value{word(locale, Word::no_return)},
            locale.period(figures.period), entry.estimate);
    add(out(Word::money_budget), money.budget, {}, estimated.budget);
    add(out(Word::money_committed), money.committed,
        cover ? locale(Word::sentence_of_budget, {locale.percent(*cover)}) : std::string{}, estimated.committed);
    add(out(Word::money_received), money.received, {}, estimated.received);
    add(out(Word::money_spent), money.spent, burn ? locale(Word::sentence_of_budget, {locale.percent(*burn)}) : std::string{},
        estimated.spent);
    add(out(Word::money_gap), money.gap, {}, estimated.gap());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool people = i >= people_at && i < people_at + figures.people.size();
        out.cite(all[i], {people ? figures.people[i - people_at].indicator->plan->id.text() : project.plan->id.text()});
    }
    out.add(std::move(block));
}

/// The chart tells what was done; the table, what is still to come, by whom, and why it was put off.
void write_open_milestones(Writer& out, const ProjectSnapshot& project, bool agreed) {
    std::vector<MilestoneState> open;
    std::copy_if(project.milestones.begin(), project.milestones.end(), std::back_inserter(open),
                 [](const MilestoneState& milestone) { return milestone.open(); });
    auto table = milestone_table(open, out.locale(), agreed);
    table.title = out(Word::section_open_milestones);
    if (!open.empty() && agreed) table.notes.push_back(milestone_counts_text(project, out.locale()));
    out.table(std::move(table));
}

void write_sheet_decisions(Writer& out, const Snapshot& now) {
    const auto& locale = out.locale();
    Table table;
    table.title = out(Word::chapter_decisions);
    table.columns = decision_columns(DecisionKind::decision, locale);
    table.columns[1].title = out(Word::col_decision);
    for (const auto& decision : now.decisions)
        if (!decision.projects.empty()) table.rows.push_back(decision_row(decision, now, locale));
    out.table(std::move(table));
}

}  // namespace

Document project_sheet(const ReportInput& input, const ReportRequest& request, const Locale& locale) {
    const AnnualFigures figures(input, request);
    const auto& project = input.now.projects.front();
    const auto& plan = *project.plan;
    const bool agreed = is_agreed(plan.state);
    const auto& light = figures.light(project);
    Writer out(locale, 40);
    out.cite_from(figures.notes);
    out.form(Document::Form::sheet);
    write_title_lines(out, input.now, request, typed_text(plan.title, locale),
                      title_of_period(Word::title_project, request.period, locale));
    out.title_page().partners.clear();  // who takes part stands below, with the part it has

    Heading heading{1, {}, out(Word::chapter_summary), "summary", false, std::nullopt};
    if (agreed) heading.light = light.light;
    out.add(std::move(heading));
    if (!agreed)
        out.paragraph(locale(Word::explain_not_agreed, {locale(word_of(plan.state))}), Paragraph::Style::notice);
    if (auto text = project_in_words(figures, project, locale); !text.empty()) out.paragraph(std::move(text));
    if (agreed) write_project_state(out, project, light);
    write_sheet_figures(out, figures, project);
    write_project_facts(out, plan, input.now);
    if (project.milestones.empty()) out.paragraph(Word::no_milestones);
    if (agreed)
        if (auto chart = gantt(project, input.forecast, input.now.as_of, locale)) out.add(std::move(*chart));
    write_open_milestones(out, project, agreed);
    if (plan.budget.empty()) out.paragraph(Word::no_budget);
    write_budget_lines(out, input.now, project, request.period);
    if (plan.funding.empty()) out.paragraph(Word::no_funding);
    write_funding_lines(out, input.now, project);
    if (plan.indicators.empty()) out.paragraph(Word::no_indicators);
    write_indicators(out, input.now, project, request.period, of_project(figures.returns, project));
    write_project_results(out, plan);
    write_risks(out, project, input.now.as_of);
    write_notes(out, project, request.period);
    write_sheet_decisions(out, input.now);
    out.sources(input.now, request.audience != Audience::public_);
    out.foot() = foot_of(input.now, request.draft, locale);
    return out.take();
}

}  // namespace hamkari::reports
