#include "reports/annual.hpp"
#include "reports/breakdown_cells.hpp"

namespace hamkari::reports {

namespace {

void write_reached(Writer& out, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    Table table;
    table.title = locale(Word::sentence_comma, {locale(Word::label_people_reached), locale.period(figures.period)});
    table.columns = {words_column(out(Word::col_project), 30), number_column(out(Word::col_people), 14),
                     words_column(out(Word::label_definition), 56)};
    bool estimate = false;
    for (const auto& entry : figures.people) {
        const auto& plan = *entry.indicator->plan;
        auto title = typed(entry.project->plan->title, locale);
        title.note = locale(Word::sentence_comma, {locale.isolate(plan.id.text()), typed_text(plan.title, locale)});
        auto definition = plan.definition.empty() ? Cell{out(Word::not_known)} : typed(plan.definition, locale);
        definition.estimate = !plan.definition.empty() && plan.assumed.covers("definition");
        table.rows.push_back(row(
            std::move(title), people_cell(entry.people, shown_reached(figures.now, {&entry, 1}), entry.estimate, locale),
            std::move(definition)));
        out.cite(table.rows.back(), plan.id.text());
        estimate = estimate || entry.estimate;
    }
    if (table.rows.empty()) {
        out.paragraph(Word::not_available);
        return;
    }
    table.rows.push_back(total_row(Cell{out(Word::total)},
                                   people_cell(sum_of_people(figures.people), shown_reached(figures.now, figures.people),
                                               estimate, locale),
                                   Cell{}));
    table.notes = {out(Word::explain_people), out(Word::explain_no_return)};
    explain_hidden(table, locale);
    out.table(std::move(table));
}

}  // namespace

void write_people_sex_age(Writer& out, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    Table table;
    table.title = out(Word::label_sex_age_disability);
    table.columns = breakdown_columns(out(Word::col_project), locale);
    Told all;
    bool estimate = false;
    std::int64_t count_disability = 0;
    // Here every column is told: what a project does not break down is unknown.
    Indicator declared;
    declared.counts = Counts::people;
    declared.disaggregate = {Breakdown::sex_age, Breakdown::disability};
    for (const auto& entry : figures.people) {
        if (entry.returns.empty()) continue;
        const Told told(entry.returns);
        all += told;
        count_disability += told.disability;
        estimate = estimate || entry.estimate;
        table.rows.push_back(
            breakdown_row(typed(entry.project->plan->title, locale), told, declared, entry.estimate, figures.now, locale));
        out.cite(table.rows.back(), entry.indicator->plan->id.text());
    }
    if (table.rows.empty()) return;
    const auto projects = static_cast<std::int64_t>(table.rows.size());
    table.rows.push_back(breakdown_row(Cell{out(Word::total)}, all, declared, estimate, figures.now, locale));
    table.rows.back().kind = Row::Kind::total;
    if (count_disability < projects)
        table.rows.back().cells.back().note =
            locale(Word::note_projects_count_it, {locale.number(count_disability), locale.number(projects)});
    explain_hidden(table, locale);
    out.table(std::move(table));
}

namespace {

/// Contacts, events, items and the rest: never under a heading that says people.
void write_services(Writer& out, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    Table table;
    table.title = out(Word::label_services_provided);
    table.columns = {words_column(out(Word::col_project), 30), words_column(out(Word::col_indicator), 50),
                     number_column(out(Word::col_number_of), 20)};
    for (const auto& project : figures.now.projects)
        for (const auto& indicator : project.indicators) {
            if (indicator.plan->counts != Counts::services || indicator.plan->measure != Measure::flow) continue;
            const auto returns = returns_counted(indicator, figures.period, figures.now.as_of);
            table.rows.push_back(row(typed(project.plan->title, locale), typed(indicator.plan->title, locale),
                                     figure_or(actual(indicator, figures.period, figures.now.as_of),
                                               locale(Word::no_return), estimated_figure(returns))));
            out.cite(table.rows.back(), indicator.plan->id.text());
        }
    out.table(std::move(table));
}

}  // namespace

void write_people(Writer& out, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    out.chapter(Word::chapter_people, "people");
    if (const auto people = sum_of_people(figures.people)) {
        const auto projects = std::count_if(figures.people.begin(), figures.people.end(),
                                            [](const PeopleReached& p) { return p.people.has_value(); });
        const bool estimate = std::any_of(figures.people.begin(), figures.people.end(),
                                          [](const PeopleReached& p) { return p.estimate; });
        out.paragraph(
            locale(Word::sentence_summary_people, {marked(people_reached_text(*people, shown_reached(figures.now, figures.people), locale), estimate, locale),
                                                   locale.count(Word::count_projects, projects)}),
            Paragraph::Style::lead);
    }
    write_reached(out, figures);
    write_people_sex_age(out, figures);
    write_services(out, figures);
}

}  // namespace hamkari::reports
