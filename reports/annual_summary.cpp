#include "model/due_in.hpp"
#include "reports/annual.hpp"
#include "reports/light_reasons.hpp"
#include "reports/locale/words_of.hpp"

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

Value people_value(const AnnualFigures& figures, const Locale& locale) {
    const auto people = sum_of_people(figures.people);
    return people ? Value{*people} : Value{word(locale, Word::not_available)};
}

void write_key_figures(Writer& out, const AnnualFigures& figures, const DueIn& due, const Reach& reach) {
    const auto& locale = out.locale();
    const auto& money = figures.money;
    const auto& estimated = figures.money_estimated;
    bool progress_estimated = false;
    MilestoneCounts counts;
    for (const auto& project : figures.now.projects) {
        counts.total += project.counts.total - project.counts.cancelled;
        counts.done += project.counts.done;
        counts.late += project.counts.late;
        progress_estimated = progress_estimated || estimated_progress(project);
    }
    std::array<std::int64_t, 4> lights{};
    for (const auto& light : figures.lights) ++lights[static_cast<std::size_t>(light.light)];
    const auto share = percent_of(money.committed.minor, money.budget.minor);

    KeyFigures block;
    auto& all = block.figures;
    all.push_back(key_figure(out(Word::label_people_reached), people_value(figures, locale),
                             locale.count(Word::count_projects, reach.projects), reach.estimate));
    all.push_back(key_figure(out(Word::label_milestones_done),
                             locale(Word::number_of, {locale.number(due.done), locale.number(due.due)}),
                             locale.period(figures.period), progress_estimated));
    all.push_back(key_figure(out(Word::label_milestones_late), std::int64_t{counts.late},
                             locale.date(figures.now.as_of), progress_estimated));
    all.push_back(key_figure(out(Word::money_budget), money.budget,
                             locale.count(Word::count_projects, static_cast<std::int64_t>(figures.now.projects.size())),
                             estimated.budget));
    all.push_back(key_figure(out(Word::money_committed), money.committed,
                             share ? locale(Word::sentence_of_budget, {locale.percent(*share)}) : std::string{},
                             estimated.committed));
    all.push_back(key_figure(out(Word::money_spent), money.spent, locale.date(figures.now.as_of), estimated.spent));
    all.push_back(key_figure(out(Word::money_gap), money.gap, {}, estimated.gap()));
    all.push_back(
        key_figure(out(Word::chapter_projects), static_cast<std::int64_t>(figures.lights.size()),
                   locale(Word::sentence_light_counts, {locale.number(lights[1]), locale.number(lights[2]),
                                                        locale.number(lights[3]), locale.number(lights[0])})));
    out.add(std::move(block));
}

void write_projects_table(Writer& out, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    Table table;
    table.title = in_currency(locale(Word::section_at_a_glance), figures.currency, locale);
    table.currency_in_title = true;
    table.columns = {words_column(out(Word::col_project), 33),  mark_column(out(Word::col_light), 9),
                     words_column(out(Word::col_reason), 26),   number_column(out(Word::col_progress), 8),
                     number_column(out(Word::money_budget), 8), number_column(out(Word::money_committed), 8),
                     number_column(out(Word::money_spent), 8)};
    for (const auto& project : figures.now.projects) {
        const auto& light = figures.light(project);
        const auto& plan = *project.plan;
        const auto estimated = estimated_money(project);
        const bool progress_estimated = estimated_progress(project);
        auto reasons = main_reasons(light, locale);
        // What is not agreed yet says so before anything else.
        if (!is_agreed(plan.state)) reasons.insert(reasons.begin(), out(word_of(plan.state)));
        std::string why;
        for (const auto& reason : reasons) why += (why.empty() ? "" : out(Word::list_semicolon)) + reason;
        table.rows.push_back(row(typed(plan.title, locale), Cell{Value{light.light}}, Cell{std::move(why)},
                                 figure_or(project.progress.percent(), locale(Word::not_available), progress_estimated),
                                 figure(project.money.budget, estimated.budget),
                                 figure(project.money.committed, estimated.committed),
                                 figure(project.money.spent, estimated.spent)));
    }
    table.rows.push_back(total_row(Cell{out(Word::total)}, Cell{}, Cell{}, Cell{},
                                   figure(figures.money.budget, figures.money_estimated.budget),
                                   figure(figures.money.committed, figures.money_estimated.committed),
                                   figure(figures.money.spent, figures.money_estimated.spent)));
    if (const auto asked_for = budget_not_agreed(figures.now); asked_for.minor > 0)
        table.notes.push_back(locale(Word::note_not_agreed, {locale.money(asked_for)}));
    std::string rule;
    for (const auto& sentence : light_rule(figures.now.plan().programme.variance, locale))
        rule += (rule.empty() ? "" : " ") + sentence;
    table.notes.push_back(std::move(rule));
    out.table(std::move(table));
}

}  // namespace

void write_summary(Writer& out, const AnnualFigures& figures) {
    out.chapter(Word::chapter_summary, "summary");
    write_key_figures(out, figures, due_in(figures.now, figures.period), reach_of(figures));
    write_projects_table(out, figures);
}

}  // namespace hamkari::reports
