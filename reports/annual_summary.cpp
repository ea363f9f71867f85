#include "model/due_in.hpp"
#include "reports/annual.hpp"
#include "reports/in_words.hpp"
#include "reports/light_reasons.hpp"
#include "reports/locale/words_of.hpp"
#include "reports/people_cells.hpp"
#include "reports/summary_parts.hpp"

#include <array>

namespace hamkari::reports {

namespace {

struct Reach {
    std::int64_t projects = 0;
    bool estimate = false;
};

Reach reach_of(const AnnualFigures& figures) {
    Reach reach;
    for (const auto& entry : figures.people) {
        reach.projects += entry.people.has_value();
        reach.estimate = reach.estimate || entry.estimate;
    }
    return reach;
}

KeyFigure key_figure(std::string label, Value value, std::string note, bool estimate = false) {
    return {std::move(label), std::move(value), std::move(note), std::nullopt, estimate};
}

Value reached_value(const AnnualFigures& figures, const Locale& locale) {
    const auto people = sum_of_people(figures.people);
    return people ? people_value(*people, shown_reached(figures.now, figures.people), locale)
                  : Value{word(locale, Word::not_available)};
}

/// What is not agreed has no light: its state is all that can be said of it.
std::string lights_text(const AnnualFigures& figures, const Locale& locale) {
    std::array<std::int64_t, 4> lights{};
    std::int64_t agreed = 0;
    for (const auto& project : figures.now.projects) {
        if (!is_agreed(project.plan->state)) continue;
        ++agreed;
        ++lights[static_cast<std::size_t>(figures.light(project).light)];
    }
    const auto of = [&](Light light) { return locale.number(lights[static_cast<std::size_t>(light)]); };
    const auto green = of(Light::green), amber = of(Light::amber), red = of(Light::red), grey = of(Light::grey);
    const auto counts = lights[0] > 0 ? locale(Word::sentence_light_counts, {green, amber, red, grey})
                                      : locale(Word::sentence_light_counts_begun, {green, amber, red});
    const auto not_agreed = static_cast<std::int64_t>(figures.now.projects.size()) - agreed;
    if (not_agreed == 0) return counts;
    return locale(Word::sentence_lights_agreed, {locale.number(agreed), counts, locale.number(not_agreed)});
}

}  // namespace

void write_key_figures(Writer& out, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    const auto& money = figures.money;
    const auto& estimated = figures.money_estimated;
    const auto due = due_in(figures.now, figures.period);
    const auto reach = reach_of(figures);
    bool progress_estimated = false;
    std::int64_t late = 0;
    for (const auto& project : figures.now.projects) {
        if (!is_agreed(project.plan->state)) continue;
        late += project.counts.late;
        progress_estimated = progress_estimated || estimated_progress(project);
    }
    const auto share = percent_of(money.committed.minor, money.budget.minor);
    const auto of_agreed = [&](const std::string& when) { return locale(Word::sentence_of_agreed, {when}); };
    auto due_note = of_agreed(locale.period(figures.period));
    if (due.cancelled > 0) due_note = locale(Word::note_cancelled_too, {due_note, locale.number(due.cancelled)});

    KeyFigures block;
    auto& all = block.figures;
    all.push_back(key_figure(out(Word::label_people_reached), reached_value(figures, locale),
                             reach.projects == 0
                                 ? std::string{}
                                 : locale(Word::note_counted_twice, {locale.count(Word::count_projects, reach.projects)}),
                             reach.estimate));
    all.push_back(key_figure(out(Word::label_milestones_done),
                             locale(Word::number_of, {locale.number(due.done), locale.number(due.due)}),
                             std::move(due_note), progress_estimated));
    all.push_back(key_figure(out(Word::label_milestones_late), late, of_agreed(locale.date(figures.now.as_of)),
                             progress_estimated));
    all.push_back(key_figure(out(Word::money_budget), money.budget,
                             locale.count(Word::count_projects, static_cast<std::int64_t>(figures.now.projects.size())),
                             estimated.budget));
    all.push_back(key_figure(out(Word::money_committed), money.committed,
                             share ? locale(Word::sentence_of_budget, {locale.percent(*share)}) : std::string{},
                             estimated.committed));
    all.push_back(key_figure(out(Word::money_spent), money.spent, locale.date(figures.now.as_of), estimated.spent));
    all.push_back(key_figure(out(Word::money_gap), money.gap,
                             locale(Word::sentence_gap_of_next,
                                    {locale.money(figures.next_cover.missing), locale.period(figures.next_period)}),
                             estimated.gap()));
    all.push_back(key_figure(out(Word::chapter_projects), static_cast<std::int64_t>(figures.now.projects.size()),
                             lights_text(figures, locale)));
    std::vector<std::string_view> projects, headlines;
    for (const auto& project : figures.now.projects) projects.push_back(project.plan->id.text());
    for (const auto& entry : figures.people) headlines.push_back(entry.indicator->plan->id.text());
    if (reach.projects == 0) headlines.clear();  // nothing is known that could lead anywhere
    for (auto& figure : all) out.cite(figure, &figure == &all.front() ? headlines : projects);
    out.add(std::move(block));
}

namespace {

Cell why_cell(const ProjectSnapshot& project, const LightOf& light, const Locale& locale) {
    if (!is_agreed(project.plan->state)) return Cell{word(locale, word_of(project.plan->state))};
    return main_reasons(light, locale);
}

Row project_row(const ProjectSnapshot& project, const LightOf& light, const Locale& locale) {
    const auto estimated = estimated_money(project);
    const bool progress_estimated = estimated_progress(project);
    const bool agreed = is_agreed(project.plan->state);
    const auto not_available = locale(Word::not_available);
    return row(typed(project.plan->title, locale), agreed ? Cell{Value{light.light}} : Cell{},
               why_cell(project, light, locale),
               figure_or(project.progress.percent(), not_available, progress_estimated),
               figure_or(project.progress.planned_percent(), not_available, progress_estimated),
               figure(project.money.budget, estimated.budget), figure(project.money.committed, estimated.committed),
               figure(project.money.spent, estimated.spent));
}

void add_notes(Table& table, const AnnualFigures& figures, const Locale& locale) {
    const auto& money = figures.money;
    if ((money.budget - money.committed).minor != money.gap.minor)
        table.notes.push_back(word(locale, Word::note_gap_differs));
    const auto asked_for = money_not_agreed(figures.now);
    const auto budget = locale.money(asked_for.budget);
    if (asked_for.budget == asked_for.gap && asked_for.budget.minor > 0)
        table.notes.push_back(locale(Word::note_not_agreed, {budget}));
    else if (asked_for.budget.minor > 0)
        table.notes.push_back(locale(Word::note_not_agreed_both, {budget, locale.money(asked_for.gap)}));
    std::string rule;
    for (const auto& sentence : light_rule(figures.now.plan().programme.variance, locale))
        rule += (rule.empty() ? "" : " ") + sentence;
    table.notes.push_back(std::move(rule));
}

}  // namespace

void write_projects_table(Writer& out, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    Table table;
    table.title = in_currency(locale(Word::section_at_a_glance), figures.currency, locale);
    table.currency_in_title = true;
    table.columns = {words_column(out(Word::col_project), 28),     mark_column(out(Word::col_light), 8),
                     words_column(out(Word::col_reason), 24),      number_column(out(Word::col_progress), 8),
                     number_column(out(Word::col_planned), 8),     number_column(out(Word::money_budget), 8),
                     number_column(out(Word::money_committed), 8), number_column(out(Word::money_spent), 8)};
    for (const auto* project : figures.agreed_first()) {
        table.rows.push_back(project_row(*project, figures.light(*project), locale));
        out.cite(table.rows.back(), project->plan->id.text());
    }
    table.rows.push_back(total_row(Cell{out(Word::total)}, Cell{}, Cell{}, Cell{}, Cell{},
                                   figure(figures.money.budget, figures.money_estimated.budget),
                                   figure(figures.money.committed, figures.money_estimated.committed),
                                   figure(figures.money.spent, figures.money_estimated.spent)));
    add_notes(table, figures, locale);
    out.table(std::move(table));
}

void write_summary(Writer& out, const AnnualFigures& figures) {
    out.chapter(Word::chapter_summary, "summary");
    write_estimate_warning(out, figures.basis);
    out.paragraph(programme_in_words(figures, out.locale()), Paragraph::Style::small);
    write_key_figures(out, figures);
    write_highlights(out, figures);
    write_projects_table(out, figures);
}

}  // namespace hamkari::reports
