#include "reports/annual_annex.hpp"
#include "reports/locale/words_of.hpp"
#include "reports/project_parts.hpp"

namespace hamkari::reports {

namespace {

Word heading_of(DataGap::What what) {
    switch (what) {
        case DataGap::What::no_due:
            return Word::gaps_no_due;
        case DataGap::What::no_budget:
            return Word::gaps_no_budget;
        case DataGap::What::no_funding:
            return Word::gaps_no_funding;
        case DataGap::What::no_provinces:
            return Word::gaps_no_provinces;
        case DataGap::What::no_headline:
            return Word::gaps_no_headline;
        case DataGap::What::no_target:
            return Word::gaps_no_target;
        case DataGap::What::no_source:
            return Word::gaps_no_source;
        case DataGap::What::no_budget_line:
            return Word::gaps_no_budget_line;
        case DataGap::What::after_end:
            return Word::gaps_after_end;
        case DataGap::What::overspent:
            return Word::gaps_overspent;
        case DataGap::What::elsewhere:
            return Word::gaps_elsewhere;
        case DataGap::What::not_in_plan:
            return Word::gaps_not_in_plan;
        case DataGap::What::one_language:
            break;
    }
    return Word::gaps_one_language;
}

/// A row a kind of gap and project, with the codes.
void write_gaps(Writer& out, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    Table table;
    table.title = out(Word::section_data_gaps);
    table.columns = {words_column(out(Word::col_project), 22), words_column(out(Word::col_what_gap), 78)};
    bool first = true;
    for (const auto& returns : figures.returns) {
        if (returns.missing.empty()) continue;
        if (std::exchange(first, false)) table.rows.push_back(group_row(out(Word::section_missing_returns)));
        table.rows.push_back(row(code(returns.project->plan->id),
                                 Cell{locale(Word::sentence_colon, {locale.isolate(returns.indicator->plan->id.text()),
                                                                    missing_text(returns, locale)})}));
    }
    const auto gaps = data_gaps(figures.now);
    for (auto gap = gaps.begin(); gap != gaps.end();) {
        if (gap == gaps.begin() || std::prev(gap)->what != gap->what)
            table.rows.push_back(group_row(out(heading_of(gap->what))));
        const auto same = std::find_if(gap, gaps.end(), [&](const DataGap& other) {
            return other.what != gap->what || other.project != gap->project;
        });
        std::vector<std::string> ids;
        for (auto one = gap; one != same; ++one) ids.emplace_back(one->id);
        const bool is_project_itself = ids.size() == 1 && gap->kind == ItemKind::project;
        table.rows.push_back(row(gap->project ? code(gap->project->id) : Cell{out(Word::item_programme)},
                                 is_project_itself ? typed(gap->project->title, locale) : Cell{codes(ids, locale)}));
        gap = same;
    }
    if (table.rows.empty()) out.paragraph(Word::nothing_missing_in_data);
    out.table(std::move(table));
}

void write_impossible(Writer& out, const AnnualFigures& figures) {
    Table table;
    table.title = out(Word::section_impossible);
    table.columns = {words_column(out(Word::col_fact), 15), words_column(out(Word::col_item), 25),
                     words_column(out(Word::col_kind), 40), words_column(out(Word::col_day), 20)};
    for (const auto& entry : impossible_facts(figures.now))
        table.rows.push_back(row(code(to_text(entry.fact->name)), code(entry.fact->subject),
                                 Cell{out(word_of(entry.fact->kind))}, figure(entry.fact->happened_on)));
    table.notes.push_back(out(Word::explain_impossible));
    out.table(std::move(table));
}

}  // namespace

void write_data_gaps(Writer& out, const AnnualFigures& figures) {
    write_gaps(out, figures);
    write_impossible(out, figures);
}

}  // namespace hamkari::reports
