#include "model/facts_by_subject.hpp"

#include "model/in_shares.hpp"

#include <mutex>
#include <numeric>

namespace hamkari {

namespace {

/// Whether a fact tells something of a day. A typing error that was mended is mended on every day.
bool tells_of(const Fact& fact, Date as_of) {
    return fact.happened_on <= as_of || fact.kind == FactKind::baseline_correct;
}

}  // namespace

/// As `applies_before` has it; a fact is only looked at where the day does not tell.
std::vector<const Fact*> FactsBySubject::in_order(std::vector<OnDay> facts) {
    std::sort(facts.begin(), facts.end(), [](const OnDay& a, const OnDay& b) {
        return a.happened_on != b.happened_on ? a.happened_on < b.happened_on : recorded_before(*a.fact, *b.fact);
    });
    std::vector<const Fact*> order;
    order.reserve(facts.size());
    for (const auto& fact : facts) order.push_back(fact.fact);
    return order;
}

FactsBySubject::FactsBySubject(const History& history, const Standing& standing, Date as_of) {
    constexpr std::size_t worth_a_thread = 20'000;
    std::mutex mutex;
    in_shares(history.facts.size(), worth_a_thread, [&](std::size_t from, std::size_t to) {
        auto run = run_of(history, standing, as_of, from, to);
        const std::scoped_lock lock(mutex);
        runs_.push_back(std::move(run));
    });
    std::sort(runs_.begin(), runs_.end(), [](const Run& a, const Run& b) { return a.from < b.from; });
}

FactsBySubject::Run FactsBySubject::run_of(const History& history, const Standing& standing, Date as_of, std::size_t from,
                                           std::size_t to) {
    Run run{from, {}, {}, {}, {}};
    run.subjects.reserve((to - from) / 4);
    std::vector<std::pair<std::uint32_t, OnDay>> found;  // by the number of their subject
    found.reserve(to - from);
    auto& begins = run.begins;
    auto fact = history.facts.from(from);
    for (auto i = from; i < to; ++i, ++fact) {
        if (!tells_of(*fact, as_of) || !is_about_item(fact->kind) || !standing.stands(*fact)) continue;
        const auto number = run.subjects.try_emplace(fact->subject, static_cast<std::uint32_t>(run.subjects.size())).first->second;
        if (number == begins.size()) begins.push_back(0);
        ++begins[number];
        found.push_back({number, {fact->happened_on, &*fact}});
        if (fact->kind == FactKind::decision_add) run.decisions.push_back({fact->happened_on, &*fact});
    }
    // How many each subject has becomes where its own end; filled from the back, where they begin.
    std::inclusive_scan(begins.begin(), begins.end(), begins.begin());
    run.facts.resize(found.size());
    for (auto f = found.rbegin(); f != found.rend(); ++f) run.facts[--begins[f->first]] = f->second;
    begins.push_back(static_cast<std::uint32_t>(found.size()));
    return run;
}

std::vector<const Fact*> FactsBySubject::of(std::string_view subject) const {
    std::vector<OnDay> facts;
    for (const auto& run : runs_)
        if (const auto found = run.subjects.find(subject); found != run.subjects.end())
            facts.insert(facts.end(), run.facts.begin() + run.begins[found->second], run.facts.begin() + run.begins[found->second + 1]);
    return in_order(std::move(facts));
}

std::vector<const Fact*> FactsBySubject::decisions() const {
    std::vector<OnDay> facts;
    for (const auto& run : runs_) facts.insert(facts.end(), run.decisions.begin(), run.decisions.end());
    return in_order(std::move(facts));
}

}  // namespace hamkari
