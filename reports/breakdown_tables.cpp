#include "model/estimated.hpp"
#include "reports/breakdown_cells.hpp"
#include "reports/project_parts.hpp"

#include <algorithm>
#include <map>

namespace hamkari::reports {

namespace {

using Returns = std::vector<const Fact*>;

void write_sex_age(Writer& out, const Snapshot& snapshot, const ProjectSnapshot& project, const Period& period) {
    const auto& locale = out.locale();
    Table table;
    table.title = locale(Word::sentence_comma, {locale(Word::label_sex_age_disability), locale.period(period)});
    table.columns = breakdown_columns(out(Word::col_indicator), locale);
    for (const auto& indicator : project.indicators) {
        const auto& plan = *indicator.plan;
        if (!plan.breaks_down_by(Breakdown::sex_age) && !plan.breaks_down_by(Breakdown::disability)) continue;
        const auto returns = returns_counted(indicator, period, snapshot.as_of);
        if (returns.empty()) continue;
        auto title = typed(plan.title, locale);
        table.rows.push_back(
            breakdown_row(std::move(title), Told(returns), plan, estimated_figure(returns), snapshot, locale));
        out.cite(table.rows.back(), plan.id.text());
    }
    explain_hidden(table, locale);
    out.table(std::move(table));
}

void write_by_province(Writer& out, const Snapshot& snapshot, const ProjectSnapshot& project, const Period& period) {
    const auto& locale = out.locale();
    for (const auto& indicator : project.indicators) {
        const auto& plan = *indicator.plan;
        if (!plan.breaks_down_by(Breakdown::province) || plan.measure == Measure::ratio) continue;
        std::map<ProvinceCode, Returns> by_province;
        const auto all = returns_counted(indicator, period, snapshot.as_of);
        for (const Fact* fact : all)
            if (return_of(*fact).province) by_province[*return_of(*fact).province].push_back(fact);
        if (by_province.empty()) continue;
        Table table;
        table.title = locale(Word::sentence_colon,
                             {locale(Word::sentence_comma, {locale(Word::section_by_province), locale.period(period)}),
                              typed_text(plan.title, locale)});
        table.columns = breakdown_columns(out(Word::col_province), locale);
        for (const auto& share : project.plan->provinces.list) {
            const auto found = by_province.find(share.code);
            auto name = Cell{std::string(locale.province(share.code))};
            if (found == by_province.end())
                table.rows.push_back(row(std::move(name), Cell{out(Word::no_return)}));
            else
                table.rows.push_back(breakdown_row(std::move(name), Told(found->second), plan,
                                                   estimated_figure(found->second), snapshot, locale));
            by_province.erase(share.code);
        }
        for (const auto& [code, returns] : by_province)
            table.rows.push_back(breakdown_row(Cell{std::string(locale.province(code))}, Told(returns), plan,
                                               estimated_figure(returns), snapshot, locale));
        for (auto& line : table.rows) out.cite(line, plan.id.text());
        explain_hidden(table, locale);
        out.table(std::move(table));
    }
}

/// Of each group, then of those whose group is not known.
std::vector<Shown> shown_groups(const Snapshot& snapshot, const Indicator& indicator, const Returns& returns,
                                const BreakdownOfPeople& sums) {
    PeopleRow people;
    for (const auto& [id, number] : sums.groups) people.emplace_back(number);
    if (sums.group_unknown > 0) people.emplace_back(sums.group_unknown);  // none is not printed
    if (snapshot.audience == Audience::internal || indicator.counts != Counts::people)
        return std::vector<Shown>(people.size(), Shown::exact);
    // Together they are the total.
    auto shown = shown_cells(std::span(&people, 1), people.size()).front();
    if (shown_people(snapshot, returns) != Shown::exact)
        for (auto& one : shown)
            if (one == Shown::exact) one = Shown::withheld;
    return shown;
}

}  // namespace

void write_by_group(Writer& out, const Snapshot& snapshot, const ProjectSnapshot& project, const Period& period) {
    const auto& locale = out.locale();
    Table table;
    table.title = locale(Word::sentence_comma, {locale(Word::section_by_group), locale.period(period)});
    table.columns = {words_column(out(Word::col_group), 60), number_column(out(Word::col_number_of), 20),
                     number_column(out(Word::col_percent), 20)};
    for (const auto& indicator : project.indicators) {
        if (!indicator.plan->breaks_down_by(Breakdown::group)) continue;
        const auto returns = returns_counted(indicator, period, snapshot.as_of);
        const auto sums = break_down(returns);
        if (sums.groups.empty()) continue;
        const bool estimate = estimated_figure(returns);
        table.rows.push_back(group_row(typed_text(indicator.plan->title, locale)));
        const auto shown = shown_groups(snapshot, *indicator.plan, returns, sums);
        std::size_t next = 0;
        const auto add = [&](Cell name, std::int64_t number) {
            const auto how = shown[next++];
            // The per cent would tell the number that is hidden.
            auto percent = how == Shown::exact ? figure(percent_of(number, sums.total), estimate) : Cell{};
            table.rows.push_back(row(std::move(name), people_figure(number, how, estimate, locale), std::move(percent)));
            out.cite(table.rows.back(), indicator.plan->id.text());
        };
        for (const auto& [id, number] : sums.groups) {
            const auto* group = snapshot.group(id);
            add(group ? typed(group->title, locale) : code(id), number);
        }
        if (sums.group_unknown > 0) add(Cell{out(Word::unknown)}, sums.group_unknown);
    }
    explain_hidden(table, locale);
    out.table(std::move(table));
}

void write_breakdowns(Writer& out, const Snapshot& snapshot, const ProjectSnapshot& project, const Period& period) {
    write_sex_age(out, snapshot, project, period);
    write_by_province(out, snapshot, project, period);
    write_by_group(out, snapshot, project, period);
}

}  // namespace hamkari::reports
