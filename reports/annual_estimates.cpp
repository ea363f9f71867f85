#include "reports/annual_annex.hpp"

namespace hamkari::reports {

namespace {

/// `9 milestones; 4 budget lines; 28 facts`
class EstimatesCounted {
public:
    explicit EstimatesCounted(const Locale& locale) : locale_(locale) {}

    template <class T>
    void items(Word counted, const std::vector<T>& items) {
        number(counted, std::count_if(items.begin(), items.end(), [](const T& item) {
                   return item.assumed.whole || !item.assumed.fields.empty();
               }));
    }
    void itself(Word name, const Assumed& assumed) {
        if (assumed.whole || !assumed.fields.empty()) add(word(locale_, name));
    }
    void number(Word counted, std::int64_t number) {
        if (number > 0) add(locale_.count(counted, number));
    }
    void append(Table& table, Cell name) {
        if (!text_.empty()) table.rows.push_back(row(std::move(name), Cell{text_}));
    }

private:
    void add(const std::string& part) { text_ += (text_.empty() ? "" : word(locale_, Word::list_semicolon)) + part; }

    const Locale& locale_;
    std::string text_;
};

/// What was recorded of a project and is an estimate.
std::int64_t assumed_facts(const ProjectSnapshot& project) {
    std::int64_t number = 0;
    const auto add = [&](const Fact* fact) { number += fact && fact->assumed; };
    for (const auto& m : project.milestones) std::for_each(m.applied.begin(), m.applied.end(), add);
    for (const auto& line : project.funding) std::for_each(line.facts.begin(), line.facts.end(), add);
    for (const auto& indicator : project.indicators)
        std::for_each(indicator.returns.begin(), indicator.returns.end(), add);
    for (const auto& risk : project.risks) add(risk.rating);
    std::for_each(project.notes.begin(), project.notes.end(), add);
    return number;
}

std::int64_t assumed_facts(const Snapshot& now) {
    std::int64_t number = 0;
    for (const auto& decision : now.decisions)
        for (const Fact* fact : {decision.added, decision.done}) number += fact && fact->assumed;
    for (const Fact* fact : now.programme_notes) number += fact->assumed;
    return number;
}

}  // namespace

void write_estimates(Writer& out, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    const auto& programme = figures.now.plan().programme;
    Table table;
    table.title = out(Word::section_estimates);
    table.columns = {words_column(out(Word::col_project), 32), words_column(out(Word::col_what_estimated), 68)};

    EstimatesCounted own(locale);
    own.itself(Word::item_programme, programme.assumed);
    own.items(Word::count_groups, programme.groups);
    own.items(Word::count_partners, programme.partners);
    own.items(Word::count_agreements, programme.agreements);
    own.items(Word::count_meetings, programme.meetings);
    own.items(Word::count_decisions, programme.decisions);
    own.number(Word::count_rates, std::count_if(programme.rates.begin(), programme.rates.end(),
                                                [](const Rate& rate) { return rate.assumed; }));
    own.number(Word::count_facts, assumed_facts(figures.now));
    own.append(table, typed(programme.title, locale));

    for (const auto& project : figures.now.projects) {
        const auto& plan = *project.plan;
        EstimatesCounted counts(locale);
        counts.itself(Word::item_project, plan.assumed);
        counts.items(Word::count_results, plan.results);
        counts.items(Word::count_milestones, plan.milestones);
        counts.items(Word::count_budget_lines, plan.budget);
        counts.items(Word::count_funding_lines, plan.funding);
        counts.items(Word::count_indicators, plan.indicators);
        counts.items(Word::count_risks, plan.risks);
        counts.number(Word::count_facts, assumed_facts(project));
        counts.append(table, typed(plan.title, locale));
    }
    if (table.rows.empty()) out.paragraph(Word::no_estimates);
    table.notes.push_back(out(Word::note_estimates_counted));
    out.table(std::move(table));
}

}  // namespace hamkari::reports
