#include "model/due_in.hpp"
#include "reports/annual.hpp"
#include "reports/light_reasons.hpp"
#include "reports/locale/words_of.hpp"
#include "reports/milestone_rows.hpp"
#include "reports/project_parts.hpp"

namespace hamkari::reports {

namespace {

std::string partners_text(const Project& project, const Snapshot& now, const Locale& locale) {
    std::vector<std::string> names;
    const auto add = [&](const PartnerId& id, Word role) {
        const auto* partner = now.partner(id);
        names.push_back(locale(Word::sentence_in_brackets,
                               {partner ? typed_text(partner->title, locale) : id.text(), locale(role)}));
    };
    if (!project.lead.empty()) add(project.lead, Word::role_lead);
    for (const auto& partner : project.partners) add(partner.id, word_of(partner.role));
    return locale.list(names);
}

/// Names that have an "and" of their own stand apart more clearly.
std::string list_of_names(const std::vector<std::string>& names, const Locale& locale) {
    const auto and_between = locale(Word::list_and);
    const bool any = std::any_of(names.begin(), names.end(),
                                 [&](const std::string& name) { return name.find(and_between) != std::string::npos; });
    if (!any) return locale.list(names);
    std::string text;
    for (const auto& name : names) text += (text.empty() ? "" : word(locale, Word::list_semicolon)) + name;
    return text;
}

void write_facts(Writer& out, const Project& project, const Snapshot& now) {
    const auto& locale = out.locale();
    std::vector<Terms::Term> terms;
    const auto add = [&](Word label, std::string text, std::string_view field) {
        if (!text.empty())
            terms.push_back({out(label), marked(std::move(text), project.assumed.covers(field), locale), false});
    };
    add(Word::label_state, out(word_of(project.state)), "state");
    add(Word::label_sector, out(word_of(project.sector)), "sector");
    add(Word::label_partners, partners_text(project, now, locale), "partners");
    add(Word::label_period, locale.period(project.period), "period");
    terms.push_back({out(Word::label_where), where_text(project, locale), false});
    std::vector<std::string> groups;
    for (const auto& id : project.groups) {
        const auto* group = now.group(id);
        groups.push_back(group ? typed_text(group->title, locale) : id.text());
    }
    add(Word::label_for_whom, list_of_names(groups, locale), "groups");
    add(Word::section_objective, typed_text(project.objective, locale), "objective");
    if (!project.source.empty()) terms.push_back({out(Word::label_source), locale.isolate(project.source), false});
    out.terms(std::move(terms));
}

void write_results(Writer& out, const Project& project) {
    const auto& locale = out.locale();
    Table table;
    table.title = out(Word::section_results);
    table.columns = {words_column(out(Word::col_result), 18), words_column(out(Word::col_id), 14),
                     words_column(out(Word::col_title), 40), words_column(out(Word::label_assumption), 28)};
    for (const auto& result : project.results) {
        auto title = typed(result.title, locale);
        title.estimate = result.assumed.covers("title");
        auto assumption = typed(result.assumption, locale);
        assumption.estimate = !result.assumption.empty() && result.assumed.covers("assumption");
        table.rows.push_back(
            row(Cell{out(word_of(result.level))}, code(result.id), std::move(title), std::move(assumption)));
    }
    out.table(std::move(table));
}

void write_state(Writer& out, const ProjectSnapshot& project, const LightOf& light) {
    const auto& locale = out.locale();
    const auto& progress = project.progress;
    const auto done = progress.percent();
    const auto planned = progress.planned_percent();
    std::vector<std::string> parts;
    if (done && planned)
        parts.push_back(marked(locale(Word::sentence_progress, {locale.percent(*done), locale.percent(*planned)}),
                               estimated_progress(project), locale));
    if (progress.dropped > Quantity{})
        parts.push_back(locale(Word::sentence_dropped_weight,
                               {locale.number(progress.dropped), locale.number(progress.counted + progress.dropped)}));
    for (auto& reason : light_reasons(light, locale)) parts.push_back(std::move(reason));
    std::string text;
    for (const auto& part : parts) text += (text.empty() ? "" : out(Word::list_semicolon)) + part;
    if (!text.empty()) out.paragraph(std::move(text), Paragraph::Style::lead);
}

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
    write_facts(out, plan, figures.now);
    if (agreed) write_state(out, project, light);
    write_results(out, plan);
    if (project.milestones.empty() && agreed) out.paragraph(Word::no_milestones);
    auto milestones = milestone_table(project.milestones, locale, agreed);
    for (std::size_t i = 0; i < project.milestones.size(); ++i)
        out.cite(milestones.rows[i], project.milestones[i].plan->id.text());
    out.table(std::move(milestones));
    if (agreed)
        if (auto chart = gantt(project, figures.now.as_of, locale)) out.add(std::move(*chart));
    if (agreed || !plan.budget.empty() || !plan.funding.empty()) write_money(out, figures.now, project, figures.period);
    if (agreed && plan.indicators.empty()) out.paragraph(Word::no_indicators);
    write_indicators(out, figures.now, project, figures.period, of_project(figures.returns, project));
    write_breakdowns(out, figures.now, project, figures.period);
    write_variances(out, of_project(figures.variances, project));
    write_notes(out, project, figures.period);
    write_risks(out, project, figures.now.as_of);
}

/// The programme in words, before its projects.
void write_programme(Writer& out, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    const auto& money = figures.money;
    const auto due = due_in(figures.now, figures.period);
    const auto active = std::count_if(figures.provinces.begin(), figures.provinces.end(),
                                      [](const ProvinceFigures& row) { return row.code.has_value(); });
    auto text = locale(Word::sentence_summary_milestones,
                       {locale.number(due.due), locale.number(due.done), locale.number(due.late)});
    const auto& estimated = figures.money_estimated;
    const auto amount = [&](const Money& value, bool estimate) {
        return marked(locale.money(value), estimate, locale);
    };
    text += ' ' + locale(Word::sentence_summary_money,
                         {amount(money.budget, estimated.budget), amount(money.committed, estimated.committed),
                          amount(money.spent, estimated.spent), amount(money.gap, estimated.gap()),
                          amount(figures.next_cover.missing, estimated.gap()), locale.period(figures.next_period)});
    text += ' ' + locale(Word::sentence_summary_provinces,
                         {locale.number(active), locale.number(static_cast<std::int64_t>(provinces().size()))});
    out.paragraph(std::move(text));
}

}  // namespace

void write_projects(Writer& out, const AnnualFigures& figures) {
    out.chapter(Word::chapter_projects, "projects");
    write_programme(out, figures);
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
