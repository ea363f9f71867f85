#include "reports/periodic.hpp"

namespace hamkari::reports {

namespace {

const PeopleReached* of(const std::vector<PeopleReached>& list, const ProjectSnapshot* project) {
    for (const auto& entry : list)
        if (entry.project == project) return &entry;
    return nullptr;
}

}  // namespace

/// Only projects with a return in the period or before: the others are told of by what is missing.
void write_period_people(Writer& out, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    out.chapter(Word::chapter_people, "people");
    const auto all_time = people_reached(figures.now, to_date(figures.now.as_of));
    const auto none = locale(Word::no_return);
    Table table;
    table.title = locale(Word::sentence_comma, {locale(Word::label_people_reached), locale.period(figures.period)});
    // A quarter's report lies in no month of it: then there is nothing to tell of the month alone.
    const bool told = sum_of_people(figures.people).has_value();
    if (!told) out.paragraph(Word::in_words_no_people);
    table.columns = {words_column(out(Word::col_project), 60)};
    if (told) table.columns.push_back(number_column(out(Word::col_in_period), 20));
    table.columns.push_back(number_column(out(Word::col_to_date), 20));
    const auto line = [&](Cell first, Cell in_period, Cell so_far) {
        return told ? row(std::move(first), std::move(in_period), std::move(so_far))
                    : row(std::move(first), std::move(so_far));
    };
    bool estimate = false, estimate_to_date = false;
    for (const auto& entry : figures.people) {
        const auto* total = of(all_time, entry.project);
        if (!entry.people && (!total || !total->people)) continue;
        auto title = typed(entry.project->plan->title, locale);
        const auto& plan = *entry.indicator->plan;
        title.note = locale(Word::sentence_comma, {locale.isolate(plan.id.text()), typed_text(plan.title, locale)});
        table.rows.push_back(line(std::move(title), figure_or(entry.people, none, entry.estimate),
                                 total ? figure_or(total->people, none, total->estimate) : Cell{}));
        out.cite(table.rows.back(), plan.id.text());
        estimate = estimate || entry.estimate;
        estimate_to_date = estimate_to_date || (total && total->estimate);
    }
    if (table.rows.empty()) return;
    table.rows.push_back(line(Cell{out(Word::total)}, figure_or(sum_of_people(figures.people), none, estimate),
                                   figure_or(sum_of_people(all_time), none, estimate_to_date)));
    table.rows.back().kind = Row::Kind::total;
    table.notes = {out(Word::explain_people), out(Word::explain_no_return)};
    out.table(std::move(table));
    write_people_sex_age(out, figures);
}

}  // namespace hamkari::reports
