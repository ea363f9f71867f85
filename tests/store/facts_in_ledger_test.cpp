#include "tests/catch.hpp"
#include "tests/store/support.hpp"

using namespace hamkari;
using namespace hamkari::tests;

TEST_CASE("a fact comes back from the ledger as it was stated") {
    auto store = ledger_with();
    Statement said = statement(FactKind::fund_receive, "REHAB-F1", "2025-03-04", "first instalment; see file");
    said.note.fa = "قسط اول";
    said.source = "bank statement";
    said.assumed = true;
    said.data = MoneyMoved{Money{250'000, Currency("CHF")}, BudgetId("REHAB-B1"), *parse_province("Tehran"), true};
    const auto name = record(store, said, "2025-03-05T09:30:00.250Z", "manager");

    const auto fact = store.fact(name, on("2025-12-31"));
    REQUIRE(fact);
    CHECK(name == EntryName{"HQ", 2});  // after the plan
    CHECK(fact->kind == said.kind);
    CHECK(fact->subject == "REHAB-F1");
    CHECK(fact->happened_on == said.happened_on);
    CHECK(fact->note == said.note);
    CHECK(fact->source == said.source);
    CHECK(fact->assumed);
    CHECK(fact->data == said.data);
    CHECK(fact->recorded_at == at("2025-03-05T09:30:00.250Z"));
    CHECK(fact->by == "manager");
    CHECK_FALSE(fact->corrects);
}

TEST_CASE("the history has the facts as they were recorded") {
    auto store = ledger_with();
    record(store, statement(FactKind::milestone_done, "REHAB-02", "2025-06-01"), "2025-06-02T08:00:00Z");
    record(store, statement(FactKind::milestone_start, "REHAB-01", "2025-04-01"), "2025-06-03T08:00:00Z");
    record(store, statement(FactKind::note, "REHAB-01", "2025-06-01", "late word"), "2025-06-04T08:00:00Z");
    const auto history = store.history(on("2025-05-01"));
    REQUIRE(history.facts.size() == 3);
    CHECK(history.facts[0].subject == "REHAB-02");
    CHECK(history.facts[1].subject == "REHAB-01");
    CHECK(history.facts[2].note.en == "late word");
}

TEST_CASE("what was recorded later was not known before") {
    auto store = ledger_with();
    record(store, statement(FactKind::milestone_start, "REHAB-01", "2025-04-01"), "2025-04-02T08:00:00Z");
    const auto mark_then = store.mark();
    record(store, statement(FactKind::milestone_done, "REHAB-01", "2025-05-06"), "2025-05-07T08:00:00Z");

    const auto then = store.history(on("2025-12-31", "2025-05-07T07:59:59.999Z"));
    CHECK(then.facts.size() == 1);
    CHECK(then.mark.head == mark_then.head);
    CHECK(then.mark.last_recorded == at("2025-04-02T08:00:00Z"));
    CHECK(store.facts_of("REHAB-01", on("2025-12-31", "2025-04-02T08:00:00Z")).size() == 1);
    CHECK_FALSE(store.fact({"HQ", 3}, on("2025-12-31", "2025-05-01T00:00:00Z")));

    const auto now = store.history(on("2025-12-31", "2025-05-07T08:00:00Z"));
    CHECK(now.facts.size() == 2);
    CHECK(now.mark.head == store.mark().head);
    CHECK(now.mark.head != mark_then.head);
}

TEST_CASE("entries never go back in time, whatever the clock says") {
    auto store = ledger_with();
    record(store, statement(FactKind::milestone_start, "REHAB-01", "2025-04-01"), "2025-04-02T08:00:00Z");
    const auto name = record(store, statement(FactKind::note, "REHAB-01", "2025-04-01", "n"), "2024-01-01T00:00:00Z");
    CHECK(store.fact(name, on("2025-12-31"))->recorded_at == at("2025-04-02T08:00:00Z"));
}

TEST_CASE("a retraction is found among the facts of what it takes back") {
    auto store = ledger_with();
    const auto done =
        record(store, statement(FactKind::milestone_done, "REHAB-01", "2025-05-06"), "2025-05-07T08:00:00Z");
    Statement undo = statement(FactKind::retract, "", "2025-05-08");
    undo.corrects = done;
    record(store, undo, "2025-05-08T08:00:00Z");
    const auto facts = store.facts_of("REHAB-01", on("2025-12-31"));
    REQUIRE(facts.size() == 2);
    CHECK(facts[1].kind == FactKind::retract);
    CHECK(facts[1].corrects == done);
}

TEST_CASE("what corrects a fact that is not there is refused") {
    auto store = ledger_with();
    for (const auto& name : {EntryName{"HQ", 99}, EntryName{"THR", 1}}) {
        Statement undo = statement(FactKind::retract, "", "2025-05-08");
        undo.corrects = name;
        CHECK(failure_of([&] { record(store, undo, "2025-05-08T08:00:00Z"); }) == Code::unknown_fact);
    }
    CHECK(store.history(on("2025-12-31")).facts.empty());
}

TEST_CASE("my last fact is the last one of mine that stands") {
    auto store = ledger_with();
    const auto first =
        record(store, statement(FactKind::milestone_start, "REHAB-01", "2025-04-01"), "2025-04-02T08:00:00Z");
    const auto second =
        record(store, statement(FactKind::milestone_done, "REHAB-01", "2025-05-06"), "2025-05-07T08:00:00Z");
    record(store, statement(FactKind::milestone_start, "REHAB-02", "2025-05-06"), "2025-05-07T08:00:00Z", "manager");
    CHECK(store.last_fact_by("officer", on("2025-12-31"))->name == second);
    Statement undo = statement(FactKind::retract, "", "2025-05-08");
    undo.corrects = second;
    record(store, undo, "2025-05-08T08:00:00Z");
    CHECK(store.last_fact_by("officer", on("2025-12-31"))->name == first);
    CHECK_FALSE(store.last_fact_by("Nobody", on("2025-12-31")));
}

TEST_CASE("the name of a plan revision is no fact") {
    auto store = ledger_with();
    CHECK(store.is_revision({"HQ", 1}));
    CHECK_FALSE(store.is_revision({"HQ", 2}));
    CHECK_FALSE(store.fact({"HQ", 1}, on("2025-12-31")));
}

TEST_CASE("a question about one milestone brings its project, the programme and its own facts only") {
    auto store = ledger_with();
    record(store, statement(FactKind::milestone_start, "REHAB-01", "2025-04-01"), "2025-04-02T08:00:00Z");
    record(store, statement(FactKind::milestone_start, "REHAB-02", "2025-04-01"), "2025-04-02T08:00:00Z");
    record(store, statement(FactKind::milestone_start, "MHPSS-01", "2025-04-01"), "2025-04-02T08:00:00Z");
    const std::vector<std::string> ids{"REHAB-02"};

    const auto history = store.history_of(ids, on("2025-12-31"));
    CHECK(history.plan.programme.partners.size() == 1);
    REQUIRE(history.plan.projects.size() == 1);
    REQUIRE(history.plan.projects[0].milestones.size() == 1);
    const auto& milestone = history.plan.projects[0].milestones[0];
    CHECK(milestone.id.text() == "REHAB-02");
    CHECK(history.plan.files.at(milestone.at.file) == "rehab.yaml");
    CHECK(milestone.at.line == 12);
    REQUIRE(history.facts.size() == 1);
    REQUIRE(history.dues.size() == 1);
    CHECK(history.mark.head == store.mark().head);

    SECTION("or the whole project, if it is asked for") {
        const auto whole = store.history_of(ids, on("2025-12-31"), store::Around::projects);
        REQUIRE(whole.plan.projects.size() == 1);
        CHECK(whole.plan.projects[0].milestones.size() == 2);
        CHECK(whole.plan.projects[0].funding.size() == 1);
        CHECK(whole.facts.size() == 2);
        CHECK(whole.dues.size() == 2);
    }
}

TEST_CASE("a decision that was added later is known by its facts") {
    auto store = ledger_with();
    Statement added = statement(FactKind::decision_add, "D-9", "2025-04-01", "Rooms are found");
    added.data = DecisionAdded{MeetingId("ARM"), DecisionKind::action, PartnerId("IRCS"), day("2025-06-01"), {}};
    record(store, added, "2025-04-02T08:00:00Z");
    const std::vector<std::string> ids{"D-9"};
    const auto history = store.history_of(ids, on("2025-12-31"));
    CHECK(history.plan.projects.empty());
    CHECK(history.facts.size() == 1);
    const auto all = store.all_ids(on("2025-12-31"));
    CHECK(std::count(all.begin(), all.end(), "D-9") == 1);
    CHECK(std::count(all.begin(), all.end(), "REHAB-01") == 1);
}

TEST_CASE("the remedy of a variance is a free text: it comes back as it was said, and goes when the note is redacted") {
    auto store = ledger_with();
    auto note = statement(FactKind::note, "REHAB", "2025-07-01", "Courses began late.");
    note.data = NoteOf{NoteKind::variance, Period::of_year(Calendar::gregorian, 2025), {"A second course", "دوره دوم"}};
    const auto name = record(store, note, "2025-07-02T08:00:00Z");
    CHECK(store.fact(name, on("2025-12-31"))->data == note.data);
    auto redaction = statement(FactKind::redact, "", "2025-07-03", "it named a person");
    redaction.corrects = name;
    record(store, redaction, "2025-07-03T08:00:00Z");
    const auto fact = store.fact(name, on("2025-12-31"));
    CHECK(fact->redacted);
    CHECK(remedy_in(fact->data)->empty());
}
