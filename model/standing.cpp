#include "model/standing.hpp"

#include <algorithm>
#include <tuple>

namespace hamkari {

Standing::Standing(const FactList& facts) {
    std::vector<const Fact*> retractions;
    for (const auto& fact : facts)
        if (fact.kind == FactKind::retract && fact.corrects) retractions.push_back(&fact);
    // A retraction can only be taken back by a later one: from the last to the first, each is settled once.
    std::sort(retractions.begin(), retractions.end(),
              [](const Fact* a, const Fact* b) { return recorded_before(*b, *a); });
    for (const Fact* retraction : retractions)
        if (!retractions_.contains(retraction->name)) retractions_.emplace(*retraction->corrects, retraction);
}

const Fact* Standing::retracted_by(const EntryName& name) const {
    const auto found = retractions_.find(name);
    return found == retractions_.end() ? nullptr : found->second;
}

bool recorded_before(const Fact& a, const Fact& b) {
    return std::tie(a.recorded_at, a.name.office, a.name.number) < std::tie(b.recorded_at, b.name.office, b.name.number);
}

bool applies_before(const Fact& a, const Fact& b) {
    return a.happened_on != b.happened_on ? a.happened_on < b.happened_on : recorded_before(a, b);
}

}  // namespace hamkari
