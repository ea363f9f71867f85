#include "reports/annual_annex.hpp"
#include "reports/field_words.hpp"
#include "reports/locale/words_of.hpp"

#include <map>

namespace hamkari::reports {

namespace {

/// The codes of items of one kind, put together by the fields that are estimates in them.
class ByFields {
public:
    void add(const Assumed& assumed, const std::string& id) {
        if (assumed.whole)
            whole_.push_back(id);
        else if (!assumed.fields.empty())
            fields_[assumed.fields].push_back(id);
    }
    bool empty() const { return whole_.empty() && fields_.empty(); }
    std::string text(const Locale& locale) const {
        std::string text;
        const auto append = [&](const std::vector<std::string>& ids, const std::string& what) {
            if (!text.empty()) text += locale(Word::list_semicolon);
            text += locale(Word::sentence_in_brackets, {codes(ids, locale), what});
        };
        if (!whole_.empty()) append(whole_, word(locale, Word::all_fields));
        for (const auto& [fields, ids] : fields_) {
            std::vector<std::string> names;
            for (const auto& field : fields) names.push_back(field_name(field, locale));
            append(ids, locale.list(names));
        }
        return text;
    }

private:
    std::vector<std::string> whole_;
    std::map<std::vector<std::string>, std::vector<std::string>> fields_;
};

template <class T>
void add_items(std::vector<Row>& rows, const std::vector<T>& items, ItemKind kind, const Locale& locale) {
    ByFields by_fields;
    for (const auto& item : items) by_fields.add(item.assumed, item.id.text());
    if (!by_fields.empty()) rows.push_back(row(Cell{word(locale, word_of(kind))}, Cell{by_fields.text(locale)}));
}

/// The assumed facts of a project: how many of each kind, and about what.
class FactsByKind {
public:
    void add(const Fact* fact) {
        if (!fact || !fact->assumed) return;
        auto& [number, subjects] = kinds_[fact->kind];
        ++number;
        if (std::find(subjects.begin(), subjects.end(), fact->subject) == subjects.end())
            subjects.push_back(fact->subject);
    }
    void append(std::vector<Row>& rows, const Locale& locale) const {
        for (const auto& [kind, entry] : kinds_)
            rows.push_back(
                row(Cell{word(locale, word_of(kind))},
                    Cell{locale(Word::sentence_in_brackets,
                                {codes(entry.second, locale), locale.count(Word::count_facts, entry.first)})}));
    }

private:
    std::map<FactKind, std::pair<std::int64_t, std::vector<std::string>>> kinds_;
};

FactsByKind facts_of(const ProjectSnapshot& project) {
    FactsByKind facts;
    for (const auto& m : project.milestones)
        for (const Fact* fact : m.applied) facts.add(fact);
    for (const auto& line : project.funding)
        for (const Fact* fact : line.facts) facts.add(fact);
    for (const auto& indicator : project.indicators)
        for (const Fact* fact : indicator.returns) facts.add(fact);
    for (const auto& risk : project.risks) facts.add(risk.rating);
    for (const Fact* fact : project.notes) facts.add(fact);
    return facts;
}

void add_group(Table& table, std::string title, std::vector<Row> rows) {
    if (rows.empty()) return;
    table.rows.push_back(group_row(std::move(title)));
    table.rows.insert(table.rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
}

}  // namespace

void write_estimates(Writer& out, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    const auto& programme = figures.now.plan().programme;
    Table table;
    table.title = out(Word::section_estimates);
    table.columns = {words_column(out(Word::col_kind), 22), words_column(out(Word::col_what_estimated), 78)};

    std::vector<Row> own;
    ByFields itself;
    itself.add(programme.assumed, programme.id.text());
    if (!itself.empty()) own.push_back(row(Cell{out(Word::item_programme)}, Cell{itself.text(locale)}));
    add_items(own, programme.groups, ItemKind::group, locale);
    add_items(own, programme.partners, ItemKind::partner, locale);
    add_items(own, programme.agreements, ItemKind::agreement, locale);
    add_items(own, programme.meetings, ItemKind::meeting, locale);
    add_items(own, programme.decisions, ItemKind::decision, locale);
    const auto rates =
        std::count_if(programme.rates.begin(), programme.rates.end(), [](const Rate& rate) { return rate.assumed; });
    if (rates > 0) own.push_back(row(Cell{out(Word::item_rate)}, Cell{locale.count(Word::count_items, rates)}));
    FactsByKind own_facts;
    for (const auto& decision : figures.now.decisions) {
        own_facts.add(decision.added);
        own_facts.add(decision.done);
    }
    for (const Fact* fact : figures.now.programme_notes) own_facts.add(fact);
    own_facts.append(own, locale);
    add_group(table, typed_text(programme.title, locale), std::move(own));

    for (const auto& project : figures.now.projects) {
        const auto& plan = *project.plan;
        std::vector<Row> rows;
        ByFields of_project;
        of_project.add(plan.assumed, plan.id.text());
        if (!of_project.empty()) rows.push_back(row(Cell{out(Word::item_project)}, Cell{of_project.text(locale)}));
        add_items(rows, plan.results, ItemKind::result, locale);
        add_items(rows, plan.milestones, ItemKind::milestone, locale);
        add_items(rows, plan.budget, ItemKind::budget, locale);
        add_items(rows, plan.funding, ItemKind::funding, locale);
        add_items(rows, plan.indicators, ItemKind::indicator, locale);
        add_items(rows, plan.risks, ItemKind::risk, locale);
        facts_of(project).append(rows, locale);
        add_group(table, typed_text(plan.title, locale), std::move(rows));
    }
    if (table.rows.empty()) out.paragraph(Word::no_estimates);
    out.table(std::move(table));
}

}  // namespace hamkari::reports
