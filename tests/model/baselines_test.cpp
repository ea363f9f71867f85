#include "model/baselines.hpp"
#include "model/possible.hpp"
#include "tests/model/making.hpp"

using namespace hamkari;
using namespace hamkari::making;

namespace {

AcceptedDates dates(const char* id, const char* due, const char* finish = "", const char* start = "") {
    const auto day_or_none = [](const char* text) { return *text ? std::optional(day(text)) : std::nullopt; };
    return {MilestoneId(id), day_or_none(due), day_or_none(finish), day_or_none(start)};
}

BaselineSet named(const char* name, std::vector<AcceptedDates> milestones = {}) { return {name, std::move(milestones)}; }

/// A done, B delayed, C cancelled, D without any date.
Plan four() {
    auto p = project("P");
    auto b = milestone("B", "2025-05-01");
    b.start = day("2025-04-01");
    p.milestones = {milestone("A", "2025-03-01"), b, milestone("C", "2025-06-01"), milestone("D", "")};
    return plan({p});
}

Told what_happened() {
    Told told;
    told.tell(FactKind::milestone_done, "A", "2025-03-05");
    told.tell(FactKind::milestone_delay, "B", "2025-03-10", Delay{day("2025-07-01"), Because::customs, {}});
    told.tell(FactKind::milestone_cancel, "C", "2025-03-11");
    return told;
}

}  // namespace

TEST_CASE("a baseline keeps what is agreed and expected of each milestone that is not cancelled and has a date") {
    const auto set = accepted_on(snapshot(four(), what_happened(), "2025-04-10"), "MID");
    CHECK(set.name == "MID");
    REQUIRE(set.milestones.size() == 2);
    CHECK(set.milestones[0].milestone.text() == "A");
    CHECK(set.milestones[0].due == day("2025-03-01"));
    CHECK(set.milestones[0].finish == day("2025-03-05"));
    CHECK(set.milestones[1].milestone.text() == "B");
    CHECK(set.milestones[1].due == day("2025-05-01"));
    CHECK(set.milestones[1].accepted() == day("2025-05-01"));
}

TEST_CASE("a baseline stands from its day on, unless it is taken back") {
    auto told = what_happened();
    const auto first = told.tell(FactKind::baseline_set, "JP", "2025-02-01", named("FIRST"));
    told.tell(FactKind::baseline_set, "JP", "2025-04-01", named("MID", {dates("B", "2025-05-01", "2025-07-01")}));
    CHECK(snapshot(four(), told, "2025-01-31").baselines.empty());
    CHECK(snapshot(four(), told, "2025-02-01").baselines.size() == 1);
    const auto now = snapshot(four(), told, "2025-06-01");
    REQUIRE(now.baselines.size() == 2);
    CHECK(baseline_dates(now, "MID").due(now.projects[0].milestones[1]) == day("2025-05-01"));
    CHECK_FALSE(baseline_dates(now, "MID").due(now.projects[0].milestones[0]));
    CHECK(baseline_dates(now, {}).due(now.projects[0].milestones[0]) == day("2025-03-01"));
    told.take_back(first, "2025-02-01");
    CHECK(snapshot(four(), told, "2025-06-01").baselines.size() == 1);
}

TEST_CASE("what became of a baseline is told in the order of the plan, then what the plan no longer has") {
    auto told = what_happened();
    told.tell(FactKind::baseline_set, "JP", "2025-02-01",
              named("FIRST", {dates("GONE", "2025-09-01"), dates("C", "2025-06-01"), dates("B", "", "2025-06-21")}));
    const auto now = snapshot(four(), told, "2025-06-01");
    const auto rows = since_baseline(now, *now.baselines[0]);
    REQUIRE(rows.size() == 5);
    CHECK_FALSE(rows[0].then);  // A was not there
    CHECK(rows[1].moved == 10);  // B is expected on 1 July
    CHECK(rows[2].then);
    CHECK_FALSE(rows[2].moved);  // C is cancelled
    CHECK_FALSE(rows[4].now);
    CHECK(rows[4].then->milestone.text() == "GONE");
    CHECK(since_baseline(now, *now.baselines[0], &now.projects[0]).size() == 4);
}

TEST_CASE("a name that a baseline has is refused, whatever its day, until the baseline is taken back") {
    Told told;
    const auto first = told.tell(FactKind::baseline_set, "JP", "2025-03-01", named("MID"));
    for (const char* on : {"2025-02-01", "2025-03-01", "2025-04-01"}) {
        const auto problem = why_impossible(*history(four(), told), statement(FactKind::baseline_set, "JP", on, named("MID")), day("2025-12-31"));
        REQUIRE(problem);
        CHECK(problem->code == Code::baseline_exists);
        CHECK(problem->arguments == std::vector<std::string>{"MID", "2025-03-01", "MID-2"});
    }
    CHECK_FALSE(why_impossible(*history(four(), told), statement(FactKind::baseline_set, "JP", "2025-03-01", named("MID-2")), day("2025-12-31")));
    const auto undo = told.take_back(first);
    CHECK_FALSE(why_impossible(*history(four(), told), statement(FactKind::baseline_set, "JP", "2025-03-01", named("MID")), day("2025-12-31")));
    told.tell(FactKind::baseline_set, "JP", "2025-03-02", named("MID"));
    auto restore = statement(FactKind::retract, "JP", "2025-03-02");
    restore.corrects = undo;
    CHECK(why_impossible(*history(four(), told), restore, day("2025-12-31"))->code == Code::later_day_impossible);
}

TEST_CASE("a baseline that nobody set is not there") {
    Told told;
    told.tell(FactKind::baseline_set, "JP", "2025-03-01", named("MID-2025"));
    const auto now = snapshot(four(), told, "2025-06-01");
    try {
        baseline_dates(now, "MD-2025");
        FAIL("it was found");
    } catch (const Failure& failure) {
        CHECK(failure.problem().arguments == std::vector<std::string>{"MD-2025", "MID-2025", "MID-2025"});
    }
}
