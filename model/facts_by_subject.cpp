#include "model/facts_by_subject.hpp"

#include "model/in_shares.hpp"

#include <mutex>

namespace hamkari {

namespace {

/// Whether a fact tells something of a day. A typing error that was mended is mended on every day.
bool tells_of(const Fact& fact, Date as_of) {
    return fact.happened_on <= as_of || fact.kind == FactKind::baseline_correct;
}

void put_in_order(std::vector<const Fact*>& facts) {
    std::sort(facts.begin(), facts.end(), [](const Fact* a, const Fact* b) { return applies_before(*a, *b); });
}

}  // namespace

FactsBySubject::FactsBySubject(const History& history, const Standing& standing, Date as_of) {
    constexpr std::size_t worth_a_thread = 20'000;
    const auto& facts = history.facts;
    std::mutex mutex;
    in_shares(facts.size(), worth_a_thread, [&](std::size_t from, std::size_t to) {
        Run run{from, {}, {}};
        run.by_subject.reserve((to - from) / 4);
        for (auto i = from; i < to; ++i) {
            const Fact& fact = facts[i];
            if (!tells_of(fact, as_of) || !is_about_item(fact.kind) || !standing.stands(fact)) continue;
            run.by_subject[fact.subject].push_back(&fact);
            if (fact.kind == FactKind::decision_add) run.decisions.push_back(&fact);
        }
        const std::scoped_lock lock(mutex);
        runs_.push_back(std::move(run));
    });
    std::sort(runs_.begin(), runs_.end(), [](const Run& a, const Run& b) { return a.from < b.from; });
}

std::vector<const Fact*> FactsBySubject::of(std::string_view subject) const {
    std::vector<const Fact*> facts;
    for (const auto& run : runs_)
        if (const auto found = run.by_subject.find(subject); found != run.by_subject.end())
            facts.insert(facts.end(), found->second.begin(), found->second.end());
    put_in_order(facts);
    return facts;
}

std::vector<const Fact*> FactsBySubject::decisions() const {
    std::vector<const Fact*> facts;
    for (const auto& run : runs_) facts.insert(facts.end(), run.decisions.begin(), run.decisions.end());
    put_in_order(facts);
    return facts;
}

}  // namespace hamkari
