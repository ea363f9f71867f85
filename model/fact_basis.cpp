#include "model/fact_basis.hpp"

#include <string_view>
#include <unordered_set>

namespace hamkari {

FactBasis fact_basis(const Snapshot& snapshot) {
    std::unordered_set<std::string_view> counts_people;
    for (const auto& project : snapshot.projects)
        for (const auto& indicator : project.indicators)
            if (indicator.plan->counts == Counts::people) counts_people.insert(indicator.plan->id.text());
    FactBasis basis;
    for (const auto& fact : snapshot.history->facts) {
        if (fact.kind == FactKind::retract || fact.happened_on > snapshot.as_of || !snapshot.standing.stands(fact))
            continue;
        ++basis.facts;
        basis.estimates += fact.assumed;
        if (fact.assumed || fact.source.empty()) continue;
        ++basis.sourced;
        basis.sourced_money += std::holds_alternative<MoneyMoved>(fact.data);
        basis.sourced_people += fact.kind == FactKind::indicator_return && counts_people.contains(fact.subject);
    }
    return basis;
}

}  // namespace hamkari
