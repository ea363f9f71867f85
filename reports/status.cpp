#include "reports/status.hpp"

#include "model/estimated.hpp"
#include "model/in_shares.hpp"
#include "reports/foot.hpp"
#include "reports/light_reasons.hpp"
#include "reports/milestone_rows.hpp"
#include "reports/project_parts.hpp"

#include <algorithm>

namespace hamkari::reports {

namespace {

constexpr std::size_t projects_worth_a_thread = 500;

Heading title(std::string text, std::string anchor) {
    return {1, {}, std::move(text), std::move(anchor), false, std::nullopt};
}

std::string as_of_text(const Snapshot& snapshot, const Locale& locale) {
    return locale(Word::sentence_as_of, {locale.date(snapshot.as_of)});
}

/// `3 of 10, 1 late`
std::string milestones_text(const MilestoneCounts& counts, const Locale& locale) {
    auto text = locale(Word::number_of, {locale.number(counts.done), locale.number(counts.total - counts.cancelled)});
    if (counts.late == 0) return text;
    return locale(Word::sentence_comma, {text, locale(Word::sentence_count_late, {locale.number(counts.late)})});
}

void write_portfolio(Writer& out, const Snapshot& snapshot) {
    const auto& locale = out.locale();
    Table table;
    table.title = out(Word::section_at_a_glance);
    table.columns = {words_column(out(Word::col_id)),       words_column(out(Word::col_project)),
                     mark_column(out(Word::col_light)),     number_column(out(Word::col_progress)),
                     number_column(out(Word::col_planned)), words_column(out(Word::col_milestones))};
    table.rows.resize(snapshot.projects.size());
    in_shares(table.rows.size(), projects_worth_a_thread, [&](std::size_t from, std::size_t to) {
        for (auto i = from; i < to; ++i) {
            const auto& project = snapshot.projects[i];
            const bool estimated = estimated_progress(project);
            table.rows[i] =
                row(code(project.plan->id), Cell{project.plan->title.in(locale.language())},
                    Cell{Value{light_of(project, snapshot).light}}, figure(project.progress.percent(), estimated),
                    figure(project.progress.planned_percent(), estimated), Cell{milestones_text(project.counts, locale)});
        }
    });
    out.table(std::move(table));
}

/// A table of its own: a terminal is not wide enough for all of it.
void write_portfolio_money(Writer& out, const Snapshot& snapshot) {
    const auto& locale = out.locale();
    Table table;
    table.title = in_currency(locale(Word::money), snapshot.rates.reporting(), locale);
    table.currency_in_title = true;
    table.columns = {words_column(out(Word::col_id))};
    for (const auto column : {Word::money_budget, Word::money_pledged, Word::money_committed, Word::money_received,
                              Word::money_spent, Word::money_gap})
        table.columns.push_back(number_column(out(column)));
    const auto cells = [](Cell first, const MoneyTotals& money, const EstimatedMoney& estimated) {
        return row(std::move(first), figure(money.budget, estimated.budget), figure(money.pledged, estimated.pledged),
                   figure(money.committed, estimated.committed), figure(money.received, estimated.received),
                   figure(money.spent, estimated.spent), figure(money.gap, estimated.gap()));
    };
    EstimatedMoney all;
    for (const auto& project : snapshot.projects) {
        const auto estimated = estimated_money(project);
        all |= estimated;
        table.rows.push_back(cells(code(project.plan->id), project.money, estimated));
    }
    table.rows.push_back(cells(Cell{out(Word::total)}, snapshot.money(), all));
    table.rows.back().kind = Row::Kind::total;
    out.table(std::move(table));
}

}  // namespace

Document status(const Snapshot& snapshot, const Locale& locale) {
    Writer out(locale);
    out.add(title(typed_text(snapshot.plan().programme.title, locale), "status"));
    out.paragraph(as_of_text(snapshot, locale), Paragraph::Style::small);
    write_portfolio(out, snapshot);
    write_portfolio_money(out, snapshot);
    out.foot() = foot_of(snapshot, false, locale);
    return out.take();
}

Document project_status(const Snapshot& snapshot, const ProjectSnapshot& project, const Locale& locale) {
    Writer out(locale);
    const auto& plan = *project.plan;
    const auto light = light_of(project, snapshot);
    auto heading = title(locale(Word::sentence_colon, {locale.isolate(plan.id.text()), typed_text(plan.title, locale)}),
                         "project-" + plan.id.text());
    heading.light = light.light;
    out.add(std::move(heading));
    out.paragraph(as_of_text(snapshot, locale), Paragraph::Style::small);
    out.list(light_reasons(light, locale));
    const auto done = project.progress.percent();
    const auto planned = project.progress.planned_percent();
    if (done && planned)
        out.paragraph(marked(locale(Word::sentence_progress, {locale.percent(*done), locale.percent(*planned)}),
                             estimated_progress(project), locale));
    out.table(milestone_table(project.milestones, locale));

    // So far: from the beginning of the project to the day.
    const auto so_far = Period::range(plan.period.first, std::max(plan.period.first, snapshot.as_of));
    write_money(out, snapshot, project, so_far);
    // The year of the day; before the project and after it, its first and its last.
    const auto day = std::clamp(snapshot.as_of, plan.period.first, plan.period.last);
    const auto year = period_of(Period::Kind::year, plan.period.calendar, day);
    auto returns = returns_of(snapshot, year);
    std::erase_if(returns, [&](const ReturnsOf& entry) { return entry.project != &project; });
    write_indicators(out, snapshot, project, year, returns);
    write_risks(out, project, snapshot.as_of);
    out.foot() = foot_of(snapshot, false, locale);
    return out.take();
}

}  // namespace hamkari::reports
