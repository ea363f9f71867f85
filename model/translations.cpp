#include "model/translations.hpp"

#include "model/standing.hpp"

#include <algorithm>
#include <map>

namespace hamkari {

namespace {

struct Added {
    Text note, remedy;
};

void fill(Text& text, const Text& added) {
    if (text.empty()) return;
    if (text.en.empty()) text.en = added.en;
    if (text.fa.empty()) text.fa = added.fa;
}

std::multimap<EntryName, Added> what_is_added(const FactList& facts) {
    std::multimap<EntryName, Added> added;
    const Standing standing(facts);
    for (const auto& fact : facts)
        if (fact.kind == FactKind::translate && fact.corrects && standing.stands(fact))
            added.emplace(*fact.corrects, Added{fact.note, *remedy_in(fact.data)});
    return added;
}

}  // namespace

FactList translated(FactList facts) {
    const bool any = std::any_of(facts.begin(), facts.end(), [](const Fact& fact) { return fact.kind == FactKind::translate; });
    if (!any) return facts;
    const auto added = what_is_added(facts);
    FactList all;
    for (auto& part : std::move(facts).take()) {
        for (auto& fact : part)
            for (auto [one, last] = added.equal_range(fact.name); one != last; ++one) {
                fill(fact.note, one->second.note);
                if (auto* remedy = remedy_in(fact.data)) fill(*remedy, one->second.remedy);
            }
        all.append(std::move(part));
    }
    return all;
}

}  // namespace hamkari
