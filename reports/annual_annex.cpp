#include "reports/annual_annex.hpp"
#include "reports/project_parts.hpp"

#include <map>

namespace hamkari::reports {

namespace {

/// `S0 S1` names two sources, `Letter of the branch` one: keys are short and have no small letters.
std::vector<std::string_view> sources_in(std::string_view text) {
    std::vector<std::string_view> parts;
    for (std::size_t from = 0; from < text.size();) {
        const auto to = std::min(text.find(' ', from), text.size());
        if (to > from) parts.push_back(text.substr(from, to - from));
        from = to + 1;
    }
    const auto is_key = [](std::string_view part) {
        return part.size() <= 4 && std::all_of(part.begin(), part.end(),
                                               [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
    };
    if (std::all_of(parts.begin(), parts.end(), is_key)) return parts;
    return {text};
}

}  // namespace

void write_sources(Writer& out, const AnnualFigures& figures) {
    struct Use {
        std::int64_t items = 0, facts = 0;
    };
    std::map<std::string_view, Use> uses;
    const auto add = [&](const Item& item) {
        for (const auto source : sources_in(item.source)) ++uses[source].items;
    };
    const auto& plan = figures.now.plan();
    add(plan.programme);
    const auto add_all = [&](const auto& items) {
        for (const auto& item : items) add(item);
    };
    add_all(plan.programme.groups);
    add_all(plan.programme.partners);
    add_all(plan.programme.agreements);
    add_all(plan.programme.meetings);
    add_all(plan.programme.decisions);
    for (const auto& project : plan.projects) {
        add(project);
        add_all(project.results);
        add_all(project.milestones);
        add_all(project.budget);
        add_all(project.funding);
        add_all(project.indicators);
        add_all(project.risks);
    }
    for (const auto& fact : figures.now.history->facts)
        if (fact.happened_on <= figures.now.as_of && figures.now.standing.stands(fact))
            for (const auto source : sources_in(fact.source)) ++uses[source].facts;

    Table table;
    table.title = out(Word::section_sources);
    table.columns = {words_column(out(Word::col_source), 60), number_column(out(Word::col_items), 20),
                     number_column(out(Word::col_facts), 20)};
    for (const auto& [source, use] : uses)
        table.rows.push_back(row(Cell{std::string(source)}, figure(use.items), figure(use.facts)));
    if (table.rows.empty()) out.paragraph(Word::no_source);
    out.table(std::move(table));
}

void write_unexplained(Writer& out, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    Table table;
    table.title = out(Word::section_unexplained);
    table.columns = {words_column(out(Word::col_id), 20), words_column(out(Word::col_item), 45),
                     words_column(out(Word::col_project), 20), number_column(out(Word::col_percent), 15)};
    for (const auto& variance : figures.variances) {
        if (variance.explanation) continue;
        table.rows.push_back(row(variance.indicator ? code(variance.indicator->plan->id) : code(variance.line->id),
                                 variance_title(variance, locale), code(variance.project->plan->id),
                                 figure_or(variance.percent, locale(Word::not_available), variance.estimate)));
        out.cite(table.rows.back(), variance.indicator ? variance.indicator->plan->id.text() : variance.line->id.text());
    }
    if (table.rows.empty()) out.paragraph(Word::no_variances);
    const auto& variance = figures.now.plan().programme.variance;
    table.notes.push_back(variance.floor ? locale(Word::explain_variance_floor,
                                                  {locale.percent(variance.percent), locale.money(*variance.floor)})
                                         : locale(Word::explain_variance, {locale.percent(variance.percent)}));
    out.table(std::move(table));
}

void write_annex(Writer& out, const AnnualFigures& figures) {
    out.chapter(Word::chapter_annex, "annex");
    out.section(out(Word::chapter_method), "method");
    std::vector<std::string> rules;
    for (const auto rule : {Word::explain_late, Word::explain_at_risk, Word::explain_progress, Word::explain_slip,
                            Word::rule_gap, Word::rule_pledges, Word::rule_in_kind, Word::rule_direct, Word::rule_rates,
                            Word::explain_burn, Word::explain_stock_percent, Word::rule_shares, Word::explain_people,
                            Word::explain_no_return, Word::explain_periods, Word::explain_few, Word::rule_risk})
        if (rule != Word::explain_few || figures.now.audience != Audience::internal) rules.push_back(out(rule));
    out.list(std::move(rules));
    out.section(out(Word::section_estimates), "estimates");
    out.paragraph(Word::explain_estimate, Paragraph::Style::small);
    write_estimates(out, figures);
    out.section(out(Word::section_sources), "sources");
    write_sources(out, figures);
    out.section(out(Word::section_unexplained), "unexplained");
    write_unexplained(out, figures);
    out.section(out(Word::section_data_gaps), "data-gaps");
    write_data_gaps(out, figures);
    // Who recorded a fact is for the partners' own eyes.
    out.sources(figures.now, figures.audience != Audience::public_);
}

}  // namespace hamkari::reports
