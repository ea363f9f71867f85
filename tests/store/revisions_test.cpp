#include "model/snapshot.hpp"
#include "tests/catch.hpp"
#include "tests/store/support.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace hamkari;
using namespace hamkari::tests;

namespace {

Plan with_due(Plan plan, std::size_t milestone, const char* due) {
    plan.projects[0].milestones.at(milestone).due = day(due);
    return plan;
}

Plan with_name(Plan plan, const char* id, const char* formerly) {
    plan.projects[0].milestones[0].id = MilestoneId(id);
    plan.projects[0].milestones[0].formerly = formerly;
    return plan;
}

Date due_in_force(const store::Store& store, const Known& known) {
    return *store.history(known).plan.projects[0].milestones[0].due;
}

/// `REHAB-01 2025-05-03 HQ-1`
std::vector<std::string> dues(const store::Store& store, const Known& known, const std::string& milestone) {
    std::vector<std::string> lines;
    for (const auto& set : store.history(known).dues)
        if (set.milestone.text() == milestone) lines.push_back((set.due ? to_text(*set.due) : "none") + " " + to_text(set.revision));
    return lines;
}

Plan without_milestone(Plan plan) {
    plan.projects[0].milestones.erase(plan.projects[0].milestones.begin());
    return plan;
}

Plan without_due(Plan plan) {
    plan.projects[0].milestones[0].due.reset();
    return plan;
}

MilestoneState first_milestone(const store::Store& store, const Known& known) {
    return take_snapshot(std::make_shared<History>(store.history(known)), known.as_of).projects[0].milestones[0];
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("the plan comes back from the ledger as it was loaded") {
    const auto plan = small_plan();
    const auto store = ledger_with(plan);
    const auto history = store.history(on("2025-06-01"));
    CHECK(to_items(history.plan) == to_items(plan));
    CHECK(history.plan.files == plan.files);
    CHECK(history.revision.name == EntryName{"HQ", 1});
    CHECK(history.revision.by == "officer");
    CHECK_FALSE(history.revision.in_force_from);
    CHECK(store.items(on("2025-06-01")) == to_items(plan));
    CHECK(store.programme_id() == "JP-2025");
}

TEST_CASE("before the first plan there is nothing, and that is said") {
    const auto empty = store::Store::create(":memory:", "HQ", author("2025-01-01T08:00:00Z"));
    CHECK_FALSE(empty.programme_id());
    CHECK(empty.items(on("2025-06-01")).empty());
    CHECK(empty.texts(on("2025-06-01")).empty());
    CHECK(failure_of([&] { empty.history(on("2025-06-01")); }) == Code::no_plan_yet);

    const auto store = ledger_with();
    CHECK(failure_of([&] { store.history(on("2025-06-01", "2024-12-31T23:59:59Z")); }) == Code::no_plan_yet);
}

TEST_CASE("the first plan is in force always, a later one from its day on") {
    auto store = ledger_with();
    load(store, with_due(small_plan(), 0, "2025-07-01"), "2025-03-01T08:00:00Z", day("2025-06-01"));
    CHECK(due_in_force(store, on("1990-01-01")) == day("2025-05-03"));
    CHECK(due_in_force(store, on("2025-05-31")) == day("2025-05-03"));
    CHECK(due_in_force(store, on("2025-06-01")) == day("2025-07-01"));
    SECTION("but not for who did not know it yet") {
        CHECK(due_in_force(store, on("2025-06-01", "2025-02-28T00:00:00Z")) == day("2025-05-03"));
    }
}

TEST_CASE("of two plans for one day the one loaded last is in force") {
    auto store = ledger_with();
    load(store, with_due(small_plan(), 0, "2025-07-01"), "2025-03-01T08:00:00Z", day("2025-06-01"));
    load(store, with_due(small_plan(), 0, "2025-08-01"), "2025-03-01T08:00:01Z", day("2025-06-01"));
    CHECK(due_in_force(store, on("2025-06-01")) == day("2025-08-01"));
}

TEST_CASE("a plan for an earlier day does not push aside one that begins later") {
    auto store = ledger_with();
    load(store, with_due(small_plan(), 0, "2025-07-01"), "2025-03-01T08:00:00Z", day("2025-06-01"));
    load(store, with_due(small_plan(), 0, "2025-05-20"), "2025-04-01T08:00:00Z", day("2025-04-01"));
    CHECK(due_in_force(store, on("2025-05-01")) == day("2025-05-20"));
    CHECK(due_in_force(store, on("2025-06-01")) == day("2025-07-01"));
}

TEST_CASE("the first due date of a milestone is its baseline, later ones follow it") {
    auto store = ledger_with();
    load(store, with_due(small_plan(), 0, "2025-07-01"), "2025-03-01T08:00:00Z", day("2025-03-01"));
    load(store, with_due(small_plan(), 1, "2025-10-31"), "2025-04-01T08:00:00Z", day("2025-04-01"));
    CHECK(dues(store, on("2025-12-31"), "REHAB-01") == Lines{"2025-05-03 HQ-1", "2025-07-01 HQ-2", "2025-05-03 HQ-3"});
    CHECK(dues(store, on("2025-12-31"), "REHAB-02") == Lines{"2025-09-30 HQ-1", "2025-10-31 HQ-3"});
    CHECK(dues(store, on("2025-12-31", "2025-02-01T00:00:00Z"), "REHAB-01") == Lines{"2025-05-03 HQ-1"});
}

TEST_CASE("a milestone that returns after it was dropped has its baseline back") {
    auto without = small_plan();
    without.projects[0].milestones.erase(without.projects[0].milestones.begin());
    auto store = ledger_with();
    load(store, without, "2025-03-01T08:00:00Z", day("2025-03-01"));
    load(store, small_plan(), "2025-04-01T08:00:00Z", day("2025-04-01"));
    CHECK(dues(store, on("2025-12-31"), "REHAB-01") == Lines{"2025-05-03 HQ-1"});
}

TEST_CASE("a plan for an earlier day leaves the dates of a later one as they are") {
    auto store = ledger_with();
    auto later = small_plan();
    later.projects[0].title.en = "A renamed project";  // the due date is as before
    load(store, later, "2025-03-01T08:00:00Z", day("2025-06-01"));
    load(store, with_due(small_plan(), 0, "2025-05-20"), "2025-04-01T08:00:00Z", day("2025-04-01"));
    // The plan of June says 3 May again, now against the plan of April.
    CHECK(dues(store, on("2025-12-31"), "REHAB-01") == Lines{"2025-05-03 HQ-1", "2025-05-03 HQ-2", "2025-05-20 HQ-3"});
}

TEST_CASE("a plan for an earlier day leaves the dates of a later one, also where the next plan leaves the milestone out") {
    auto store = ledger_with();
    load(store, without_milestone(small_plan()), "2025-03-01T08:00:00Z", day("2025-06-01"));
    load(store, small_plan(), "2025-03-02T08:00:00Z", day("2025-09-01"));
    load(store, with_due(small_plan(), 0, "2025-05-20"), "2025-04-01T08:00:00Z", day("2025-04-01"));
    CHECK(first_milestone(store, on("2025-05-01")).due == day("2025-05-20"));
    CHECK(first_milestone(store, on("2025-09-01")).due == day("2025-05-03"));
}

TEST_CASE("a plan that repeats a date leaves what a decision agreed to, whatever is loaded later") {
    auto store = ledger_with();
    auto same_dates = small_plan();
    same_dates.projects[0].title.en = "Another title";
    load(store, same_dates, "2025-03-01T08:00:00Z", day("2025-06-01"));
    auto decided = statement(FactKind::decision_add, "D-1", "2025-05-01");
    decided.data = DecisionAdded{};
    record(store, decided, "2025-05-01T08:00:00Z");
    auto delay = statement(FactKind::milestone_delay, "REHAB-01", "2025-05-01");
    delay.data = Delay{day("2025-08-01"), Because::customs, DecisionId("D-1")};
    record(store, delay, "2025-05-01T08:00:00Z");
    CHECK(first_milestone(store, on("2025-07-01")).due == day("2025-08-01"));
    load(store, with_due(small_plan(), 0, "2025-05-20"), "2025-05-10T08:00:00Z", day("2025-04-01"));
    CHECK(first_milestone(store, on("2025-07-01", "2025-05-09T00:00:00Z")).due == day("2025-08-01"));
    // Against the plan of April, the one of June moves the date back.
    CHECK(first_milestone(store, on("2025-07-01")).due == day("2025-05-03"));
}

TEST_CASE("a plan can take a due date away; the baseline stays") {
    auto store = ledger_with();
    load(store, without_due(small_plan()), "2025-03-01T08:00:00Z", day("2025-03-01"));
    CHECK(first_milestone(store, on("2025-02-28")).due == day("2025-05-03"));
    const auto after = first_milestone(store, on("2025-06-01"));
    CHECK_FALSE(after.due);
    CHECK_FALSE(after.late);
    CHECK(after.baseline == day("2025-05-03"));
}

TEST_CASE("a due date that only a later plan has is no baseline yet") {
    auto store = ledger_with(without_due(small_plan()));
    load(store, small_plan(), "2025-03-01T08:00:00Z", day("2025-04-01"));
    CHECK_FALSE(first_milestone(store, on("2025-03-31")).baseline);
    CHECK(first_milestone(store, on("2025-04-01")).baseline == day("2025-05-03"));
}

TEST_CASE("a file that does not change is in the ledger once") {
    Folder folder;
    const auto path = folder.file("ledger.db");
    auto store = store::Store::create(path, "HQ", author("2025-01-01T08:00:00Z"));
    load(store, small_plan(), "2025-01-01T08:00:00Z");
    load(store, with_due(small_plan(), 0, "2025-07-01"), "2025-03-01T08:00:00Z", day("2025-03-01"));
    SQLite::Database db(path);
    CHECK(db.execAndGet("SELECT count(*) FROM plan_text").getInt() == 4);
    CHECK(db.execAndGet("SELECT count(*) FROM plan_text WHERE name = 'rehab.yaml'").getInt() == 2);
    CHECK(db.execAndGet("SELECT count(*) FROM revision_text").getInt() == 6);
    CHECK(db.execAndGet("SELECT count(*) FROM plan_item WHERE id = 'MHPSS-01'").getInt() == 1);
}

TEST_CASE("the files of the plan in force are known by their hash, and kept as evidence") {
    const auto store = ledger_with();
    const auto texts = store.texts(on("2025-06-01"));
    REQUIRE(texts.size() == 3);
    CHECK(texts[1].name == "rehab.yaml");
    CHECK(store.text(texts[1]) == texts_of(small_plan())[1].bytes);
    CHECK_FALSE(store.text({"rehab.yaml", "no hash"}));
}

TEST_CASE("the facts, dates and money of a renamed milestone carry on under its new name") {
    auto store = ledger_with();
    record(store, statement(FactKind::milestone_start, "REHAB-01", "2025-04-01"), "2025-04-02T08:00:00Z");
    load(store, with_name(small_plan(), "REHAB-FLOOR", "REHAB-01"), "2025-05-01T08:00:00Z", day("2025-05-01"));
    record(store, statement(FactKind::milestone_done, "REHAB-FLOOR", "2025-05-06"), "2025-05-07T08:00:00Z");

    const auto now = store.history(on("2025-06-01"));
    REQUIRE(now.facts.size() == 2);
    CHECK(now.facts[0].subject == "REHAB-FLOOR");
    CHECK(now.facts[1].subject == "REHAB-FLOOR");
    CHECK(dues(store, on("2025-06-01"), "REHAB-FLOOR") == Lines{"2025-05-03 HQ-1"});
    REQUIRE(now.renames.size() == 1);
    CHECK(now.renames[0].before == "REHAB-01");
    CHECK(now.renames[0].after == "REHAB-FLOOR");
    CHECK(store.facts_of("REHAB-FLOOR", on("2025-06-01")).size() == 2);
    const std::vector<std::string> ids{"REHAB-FLOOR"};
    CHECK(store.history_of(ids, on("2025-06-01")).facts.size() == 2);
    CHECK(store.find_item("REHAB-01", on("2025-06-01"))->id == "REHAB-FLOOR");

    SECTION("and as of a day before, all of it stands under the old name") {
        const auto before = store.history(on("2025-04-30"));
        REQUIRE(before.facts.size() == 2);
        CHECK(before.facts[0].subject == "REHAB-01");
        CHECK(before.facts[1].subject == "REHAB-01");
        CHECK(before.renames.empty());
        CHECK(store.facts_of("REHAB-01", on("2025-04-30")).size() == 2);
    }
    SECTION("and who still has the line in the next plan says nothing new") {
        load(store, with_name(small_plan(), "REHAB-FLOOR", "REHAB-01"), "2025-06-01T08:00:00Z", day("2025-06-01"));
        CHECK(store.history(on("2025-07-01")).renames.size() == 1);
    }
    SECTION("through a second rename too") {
        load(store, with_name(small_plan(), "REHAB-F", "REHAB-FLOOR"), "2025-06-01T08:00:00Z", day("2025-06-01"));
        CHECK(store.facts_of("REHAB-F", on("2025-07-01")).size() == 2);
        CHECK(dues(store, on("2025-07-01"), "REHAB-F") == Lines{"2025-05-03 HQ-1"});
    }
    SECTION("and a new milestone may take the name that was given up") {
        auto plan = with_name(small_plan(), "REHAB-FLOOR", "");
        auto another = small_plan().projects[0].milestones[0];
        another.due = day("2025-11-30");
        plan.projects[0].milestones.push_back(another);
        load(store, plan, "2025-06-01T08:00:00Z", day("2025-06-01"));
        record(store, statement(FactKind::milestone_start, "REHAB-01", "2025-06-02"), "2025-06-02T08:00:00Z");
        CHECK(store.facts_of("REHAB-FLOOR", on("2025-07-01")).size() == 2);
        CHECK(store.facts_of("REHAB-01", on("2025-07-01")).size() == 1);
        CHECK(dues(store, on("2025-07-01"), "REHAB-01") == Lines{"2025-11-30 HQ-5"});
        CHECK(store.history(on("2025-07-01")).renames.empty());
    }
}

TEST_CASE("a renamed milestone keeps its place in a baseline") {
    auto store = ledger_with();
    auto said = statement(FactKind::baseline_set, "JP-2025", "2025-04-01");
    said.data = BaselineSet{"MID", {{MilestoneId("REHAB-01"), day("2025-05-03"), {}, {}}, {MilestoneId("REHAB-02"), day("2025-09-30"), {}, {}}}};
    record(store, said, "2025-04-02T08:00:00Z");
    load(store, with_name(small_plan(), "REHAB-FLOOR", "REHAB-01"), "2025-05-01T08:00:00Z", day("2025-05-01"));
    const auto first_of = [&](const char* on_day) {
        return std::get<BaselineSet>(store.history(on(on_day)).facts[0].data).milestones[0].milestone.text();
    };
    CHECK(first_of("2025-04-30") == "REHAB-01");
    CHECK(first_of("2025-06-01") == "REHAB-FLOOR");

    const std::vector<std::string> ids{"REHAB-01", "REHAB-02"};
    CHECK(store.called_now(ids, on("2025-04-30"), on("2025-06-01")) == std::vector<std::string>{"REHAB-FLOOR", "REHAB-02"});
    CHECK(store.called_now(ids, on("2025-06-01"), on("2025-04-30"))[1] == "REHAB-02");
}

TEST_CASE("what is said under the old name until the plan with the new one comes into force belongs to that one") {
    auto store = ledger_with();
    load(store, with_name(small_plan(), "REHAB-FLOOR", "REHAB-01"), "2025-03-01T08:00:00Z", day("2025-06-01"));
    record(store, statement(FactKind::milestone_start, "REHAB-01", "2025-04-01"), "2025-04-02T08:00:00Z");
    CHECK(store.facts_of("REHAB-01", on("2025-05-31")).size() == 1);
    CHECK(store.facts_of("REHAB-FLOOR", on("2025-06-01")).size() == 1);
}

TEST_CASE("a plan loaded after one that renames, but for a day before it, has the old name") {
    auto store = ledger_with();
    record(store, statement(FactKind::milestone_start, "REHAB-01", "2025-02-01"), "2025-02-02T08:00:00Z");
    load(store, with_name(small_plan(), "REHAB-FLOOR", "REHAB-01"), "2025-03-01T08:00:00Z", day("2025-06-01"));
    load(store, with_due(small_plan(), 0, "2025-05-20"), "2025-04-01T08:00:00Z", day("2025-04-01"));
    CHECK(store.facts_of("REHAB-01", on("2025-05-31")).size() == 1);
    CHECK(store.facts_of("REHAB-FLOOR", on("2025-06-01")).size() == 1);
    CHECK(dues(store, on("2025-06-01"), "REHAB-FLOOR") == Lines{"2025-05-03 HQ-1", "2025-05-03 HQ-3", "2025-05-20 HQ-4"});
}

TEST_CASE("a milestone that two plans rename one after the other, loaded the other way round, stays one milestone") {
    auto store = ledger_with();
    record(store, statement(FactKind::milestone_start, "REHAB-01", "2025-02-01"), "2025-02-02T08:00:00Z");
    load(store, with_name(small_plan(), "REHAB-FLOOR", "REHAB-01"), "2025-03-01T08:00:00Z", day("2025-06-01"));
    load(store, with_name(small_plan(), "REHAB-F", "REHAB-01"), "2025-04-01T08:00:00Z", day("2025-04-01"));
    CHECK(store.facts_of("REHAB-F", on("2025-05-31")).size() == 1);
    CHECK(store.facts_of("REHAB-FLOOR", on("2025-06-01")).size() == 1);
}

TEST_CASE("what is taken back after a rename is seen to be taken back") {
    auto store = ledger_with();
    const auto started = record(store, statement(FactKind::milestone_start, "REHAB-01", "2025-04-01"), "2025-04-02T08:00:00Z");
    load(store, with_name(small_plan(), "REHAB-FLOOR", "REHAB-01"), "2025-05-01T08:00:00Z", day("2025-05-01"));
    auto undo = statement(FactKind::retract, "REHAB-FLOOR", "2025-04-01");
    undo.corrects = started;
    record(store, undo, "2025-05-02T08:00:00Z");
    CHECK(store.facts_of("REHAB-FLOOR", on("2025-06-01")).size() == 2);
    CHECK_FALSE(store.last_fact_by("officer", on("2025-06-01")));
}

TEST_CASE("an item is found with its project and place") {
    const auto store = ledger_with();
    const auto item = store.find_item("MHPSS-02", on("2025-06-01"));
    REQUIRE(item);
    CHECK(item->kind == ItemKind::milestone);
    CHECK(item->project == "MHPSS");
    CHECK(item->at.line == 12);
    CHECK(store.find_item("IRCS", on("2025-06-01"))->kind == ItemKind::partner);
    CHECK_FALSE(store.find_item("REHAB-99", on("2025-06-01")));
}
