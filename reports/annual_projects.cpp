#include "reports/annual.hpp"
#include "reports/in_words.hpp"
#include "reports/locale/words_of.hpp"
#include "reports/milestone_rows.hpp"
#include "reports/programme_charts.hpp"
#include "reports/project_parts.hpp"

namespace hamkari::reports {

namespace {

void write_project(Writer& out, const AnnualFigures& figures, const ProjectSnapshot& project, bool new_page) {
    const auto& locale = out.locale();
    const auto& plan = *project.plan;
    const bool agreed = is_agreed(plan.state);
    const auto& light = figures.light(project);
    auto& heading = out.section(typed_text(plan.title, locale), "project-" + plan.id.text());
    heading.new_page = new_page;
    if (agreed)
        heading.light = light.light;
    else
        out.paragraph(locale(Word::explain_not_agreed, {locale(word_of(plan.state))}), Paragraph::Style::notice);
    write_project_facts(out, plan, figures.now);
    if (auto text = project_in_words(figures, project, locale); !text.empty()) out.paragraph(std::move(text));
    if (agreed) write_project_state(out, project, light);
    write_project_results(out, plan);
    if (project.milestones.empty() && agreed) out.paragraph(Word::no_milestones);
    auto milestones = milestone_table(project.milestones, locale, agreed);
    if (agreed && !project.milestones.empty()) milestones.notes.push_back(milestone_counts_text(project, locale));
    for (std::size_t i = 0; i < project.milestones.size(); ++i)
        out.cite(milestones.rows[i], project.milestones[i].plan->id.text());
    out.table(std::move(milestones));
    if (agreed)
        if (auto chart = gantt(project, figures.forecast, figures.now.as_of, locale)) out.add(std::move(*chart));
    if (agreed || !plan.budget.empty() || !plan.funding.empty()) write_money(out, figures.now, project, figures.period);
    if (agreed && plan.indicators.empty()) out.paragraph(Word::no_indicators);
    write_indicators(out, figures.now, project, figures.period, of_project(figures.returns, project));
    if (agreed)
        if (auto chart = indicator_bars(project, figures.period, figures.now.as_of, locale)) out.add(std::move(*chart));
    write_breakdowns(out, figures.now, project, figures.period);
    write_variances(out, of_project(figures.variances, project));
    write_notes(out, project, figures.period);
    write_risks(out, project, figures.now.as_of);
}

/// What the figures by province cover, before the projects.
void write_programme(Writer& out, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    const auto active = std::count_if(figures.provinces.begin(), figures.provinces.end(),
                                      [](const ProvinceFigures& row) { return row.code.has_value(); });
    out.paragraph(locale(Word::sentence_summary_provinces,
                         {locale.number(active), locale.number(static_cast<std::int64_t>(provinces().size()))}));
}

void write_curves(Writer& out, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    const auto projects = figures.agreed_first();
    const auto calendar = figures.period.calendar;
    if (auto chart = progress_curves(figures.now, projects, calendar, locale)) {
        out.add(std::move(*chart));
        auto left_out = without_date_text(figures.now, projects, locale);
        if (!left_out.empty()) out.paragraph(std::move(left_out), Paragraph::Style::small);
    }
    if (auto chart = spending_curves(figures.now, calendar, locale)) out.add(std::move(*chart));
    if (auto chart = progress_trend(figures.now, projects, calendar, locale)) out.add(std::move(*chart));
}

}  // namespace

void write_projects(Writer& out, const AnnualFigures& figures) {
    out.chapter(Word::chapter_projects, "projects");
    write_programme(out, figures);
    write_curves(out, figures);
    // A page for each; what is only asked for is short and shares one.
    bool short_before = true;
    for (const auto& project : figures.now.projects) {
        const bool is_short = !is_agreed(project.plan->state);
        const bool first = &project == figures.now.projects.data();
        write_project(out, figures, project, !first && !(is_short && short_before));
        short_before = is_short;
    }
}

}  // namespace hamkari::reports
