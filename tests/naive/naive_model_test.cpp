#include "tests/catch.hpp"
#include "tests/naive/naive_model.hpp"
#include "tests/naive/story.hpp"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <set>

using namespace hamkari;
using namespace hamkari::naive;

namespace {

using Lines = std::vector<std::string>;

std::string shown(const Known& known) {
    return "as of " + to_text(known.as_of) + ", known at " + (known.known_at ? to_text(*known.known_at) : "any time");
}

/// `HQ-4 milestone-delay M3 on 2025-03-01, recorded ...`: what a person needs to follow a failure by hand.
std::string everything_told(const Told& told) {
    std::string words;
    for (const auto& plan : told.plans) {
        words += to_text(plan.name) + " plan from " + (plan.from ? to_text(*plan.from) : "always") + ", recorded " + to_text(plan.at) + ":";
        for (const auto& item : to_items(plan.plan)) {
            const auto thing = plan.things.find(item.id);
            const auto due = find_field(item.body, "due"), formerly = find_field(item.body, "formerly");
            if (thing == plan.things.end()) continue;
            words += "\n    " + item.id + " is " + thing->second;
            if (!due.empty()) words += ", due " + std::string(due);
            if (!formerly.empty()) words += ", formerly " + std::string(formerly);
        }
        words += "\n";
    }
    for (const auto& [fact, about, named, from_elsewhere] : told.facts) {
        words += to_text(fact.name) + " " + std::string(word(fact.kind)) + " " + fact.subject + "=" + about + " on " +
                 to_text(fact.happened_on) + ", recorded " + to_text(fact.recorded_at);
        if (fact.corrects) words += " corrects " + to_text(*fact.corrects);
        words += " " + write_data(fact) + "\n";
    }
    return words;
}

std::optional<Snapshot> snapshot_of(const Story& story, const Known& known) {
    try {
        return take_snapshot(std::make_shared<History>(story.history(known)), known.as_of);
    } catch (const Failure& failure) {
        if (failure.problem().code != Code::no_plan_yet) throw;
        return std::nullopt;
    }
}

/// The lines in which two answers differ.
Lines differences(const Lines& program, const Lines& naive) {
    Lines lines;
    for (std::size_t i = 0; i < std::max(program.size(), naive.size()); ++i) {
        const auto a = i < program.size() ? program[i] : "nothing", b = i < naive.size() ? naive[i] : "nothing";
        if (a != b) lines.push_back("\n  program: " + a + "\n  naive:   " + b);
    }
    return lines;
}

/// Every answer of the program about a day and a time, against the naive one.
void compare(Story& story, const Known& known) {
    INFO(shown(known));
    const auto snapshot = snapshot_of(story, known);
    const auto expected = naive_answer(story.told(), known);
    REQUIRE(snapshot.has_value() == expected.has_value());
    if (snapshot) CHECK(differences(in_words(answer_of(*snapshot)), in_words(*expected)) == Lines());
}

/// What is told of one item when only it is read. Its predecessors were not read: they say nothing of a risk.
Lines about(const Snapshot& snapshot, const std::string& id) {
    auto answer = answer_of(snapshot);
    Lines lines;
    const auto take = [&](const auto& items) {
        for (const auto& item : items)
            if (item.id == id) lines.push_back(in_words(item));
    };
    for (auto& project : answer.projects) {
        for (auto& m : project.milestones) m.at_risk = false;
        take(project.milestones), take(project.funding), take(project.indicators), take(project.risks);
    }
    take(answer.decisions);
    return lines;
}

Lines facts_about(const FactList& facts, const std::string& id) {
    Lines lines;
    for (const auto& fact : facts)
        if (fact.subject == id) lines.push_back(to_text(fact.name) + " " + to_text(fact.recorded_at) + " " + write_data(fact));
    return lines;
}

/// What other plans call a thing, where they call nothing else so.
std::set<std::string> former_names(const Told& told, const Known& known, const PlanTold& now, const Thing& thing) {
    std::set<std::string> names, of_others;
    for (const auto& plan : told.plans) {
        if (known.known_at && plan.at > *known.known_at) continue;
        for (const auto& [id, meant] : plan.things) (meant == thing ? names : of_others).insert(id);
    }
    std::erase_if(names, [&](const std::string& id) { return of_others.contains(id) || now.things.contains(id); });
    return names;
}

/// A retraction is about what it takes back, under whatever name that goes now.
void compare_retractions(const FactList& facts) {
    for (const auto& fact : facts)
        for (const auto& other : facts)
            if (fact.kind == FactKind::retract && fact.corrects == other.name) CHECK(fact.subject == other.subject);
}

/// Reading one item gives what reading everything gives.
void compare_parts(Story& story, const Known& known) {
    const auto* plan = plan_in_force(story.told(), known);
    if (!plan || plan->things.empty()) return;
    INFO(shown(known));
    const auto& ledger = story.ledger();
    const auto whole = take_snapshot(std::make_shared<History>(ledger.history(known)), known.as_of);
    compare_retractions(whole.history->facts);
    auto thing = plan->things.begin();
    std::advance(thing, static_cast<std::ptrdiff_t>(story.chance().index(plan->things.size())));
    const std::vector<std::string> ids{thing->first};
    INFO("reading " << ids.front());
    const auto part = take_snapshot(std::make_shared<History>(ledger.history_of(ids, known)), known.as_of);
    const auto project = take_snapshot(std::make_shared<History>(ledger.history_of(ids, known, store::Around::projects)), known.as_of);
    CHECK(about(part, ids.front()) == about(whole, ids.front()));
    CHECK(about(project, ids.front()) == about(whole, ids.front()));
    CHECK(facts_about(part.history->facts, ids.front()) == facts_about(whole.history->facts, ids.front()));
    CHECK(facts_about(ledger.facts_of(ids.front(), known), ids.front()) == facts_about(whole.history->facts, ids.front()));
    REQUIRE(ledger.find_item(ids.front(), known));
    for (const auto& former : former_names(story.told(), known, *plan, thing->second)) {
        INFO("which was called " << former);
        CHECK(ledger.find_item(former, known)->id == ids.front());
    }
}

constexpr int questions_a_story = 12;

void tell(std::uint64_t seed) {
    INFO("again with HAMKARI_SEED=" << seed);
    Story story(seed);
    INFO(everything_told(story.told()));
    for (int question = 0; question < questions_a_story; ++question) {
        const auto known = story.question();
        compare(story, known);
        if (question % 3 == 0) compare_parts(story, known);
    }
}

/// Stories from a seed on until so many questions were asked; or the one story whose seed is set.
void tell_many(std::uint64_t seed, int questions) {
    if (const char* set = std::getenv("HAMKARI_SEED")) return tell(std::strtoull(set, nullptr, 10));
    for (int asked = 0; asked < questions; asked += questions_a_story) tell(seed++);
}

}  // namespace

TEST_CASE("what the program says of any day, as known at any time, is what follows from all that was said") { tell_many(1, 500); }

TEST_CASE("so it is in ten thousand cases", "[long]") { tell_many(1'000'000, 10'200); }
