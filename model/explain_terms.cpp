#include "model/explain_terms.hpp"

#include <algorithm>

namespace hamkari::explaining {

Known::Known(const Snapshot& of) : snapshot(of) {
    for (const auto& fact : of.history->facts)
        if (fact.happened_on <= of.as_of || fact.kind == FactKind::baseline_correct)
            by_subject_[fact.subject].push_back(&fact);
}

std::vector<const Fact*> Known::facts(std::string_view id, std::initializer_list<FactKind> kinds) const {
    std::vector<const Fact*> found;
    const auto about = by_subject_.find(id);
    if (about == by_subject_.end()) return found;
    for (const Fact* fact : about->second)
        if (std::find(kinds.begin(), kinds.end(), fact->kind) != kinds.end()) found.push_back(fact);
    std::stable_sort(found.begin(), found.end(), [](const Fact* a, const Fact* b) { return applies_before(*a, *b); });
    return found;
}

Explanation begin(ItemKind kind, const std::string& id, const Item& item, std::string_view field, Figure value) {
    Explanation explanation;
    explanation.kind = kind;
    explanation.id = id;
    explanation.title = item.title;
    explanation.field = field;
    explanation.value = std::move(value);
    return explanation;
}

Term plan_term(const Known& known, const std::string& id, const Item& item, std::string_view field, Figure amount) {
    Term term;
    term.item = &item;
    term.id = id;
    term.field = field;
    term.revision = &known.snapshot.history->revision;
    term.at = item.at;
    term.amount = std::move(amount);
    term.estimate = item.assumed.covers(field);
    return term;
}

Term fact_term(const Known& known, const Fact& fact, const std::vector<const Fact*>& impossible, Figure amount) {
    Term term;
    term.fact = &fact;
    term.id = fact.subject;
    term.day = fact.happened_on;
    term.amount = std::move(amount);
    term.estimate = fact.assumed;
    if (const Fact* by = known.snapshot.standing.retracted_by(fact.name)) {
        term.aside = Aside::undone;
        term.by = by->name;
        term.note = by->note;
    } else if (std::find(impossible.begin(), impossible.end(), &fact) != impossible.end()) {
        term.aside = Aside::impossible;
    }
    return term;
}

void replace(Term& term, const Fact* by) {
    if (term.aside || !by || term.fact == by) return;
    term.aside = Aside::replaced;
    term.by = by->name;
}

void convert(const Known& known, Term& term, const Money& amount, Date day) {
    const auto& rates = known.snapshot.rates;
    term.amount = rates.convert(amount, day);
    if (const Rate* rate = rates.used(amount.currency, day)) term.converted = Conversion{amount, *rate, day};
}

std::vector<Figure> addends(const Explanation& explanation) {
    std::vector<Figure> all;
    for (const auto& term : explanation.terms)
        if (!term.aside && term.amount.index() != 0) all.push_back(term.amount);
    for (const auto& part : explanation.parts)
        if (part.value.index() != 0) all.push_back(part.value);
    return all;
}

void add_up(Explanation& explanation) {
    auto all = addends(explanation);
    if (all.size() > 1)
        explanation.calculation = Calculation{Calculation::Kind::sum, std::move(all), {}, explanation.value};
}

void compare_days(Explanation& explanation, const std::optional<Date>& day, Date with) {
    if (day) explanation.calculation = Calculation{Calculation::Kind::before, {*day}, {with}, *day < with};
}

}  // namespace hamkari::explaining
