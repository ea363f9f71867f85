#include "model/compare.hpp"
#include "tests/catch.hpp"
#include "tests/reports/sample.hpp"

using namespace hamkari;

TEST_CASE("what was done, put off and cancelled between two days") {
    const auto before = sample::on("2025-06-30");
    const auto now = sample::on("2025-12-31");
    const auto changes = compare(&before, now);
    CHECK(changes.done.empty());  // REHAB-01 was done before
    REQUIRE(changes.later.size() == 1);
    CHECK(changes.later[0].now->plan->id.text() == "REHAB-02");
    CHECK(changes.later[0].before->expected == sample::day("2025-10-01"));
    REQUIRE(changes.cancelled.size() == 1);
    CHECK(changes.cancelled[0].now->plan->id.text() == "REHAB-03");
    CHECK(changes.added.empty());
    CHECK(changes.dropped.empty());
}

TEST_CASE("without a plan before, what is done and cancelled counts from the beginning") {
    const auto now = sample::on("2025-12-31");
    const auto changes = compare(nullptr, now);
    CHECK(changes.done.size() == 1);
    CHECK(changes.later.size() == 1);
    CHECK(changes.cancelled.size() == 1);
    CHECK(changes.targets.empty());
    CHECK(changes.budgets.empty());
}

TEST_CASE("without a plan before, every project and decision is added and money grew from nothing") {
    const auto now = sample::on("2025-12-31");
    const auto changes = compare(nullptr, now);
    REQUIRE(changes.added.size() == 2);
    CHECK(changes.added[0].id == "REHAB");
    CHECK(changes.added[1].id == "CBRN");
    CHECK(changes.dropped.empty());
    CHECK(changes.decisions_added.size() == 4);
    REQUIRE(changes.money.size() == 3);
    CHECK(changes.money[2].project == nullptr);
    CHECK(changes.money[2].before.spent == sample::money("0 CHF"));
    CHECK(changes.money[2].now.spent == sample::money("3500 CHF"));
}

TEST_CASE("money is compared by kind, for each project and in all") {
    // Before: 6,000 committed. Then 1,000 USD x 0.9 and 500 in kind; received 5,000 + 400; spent 3,000 + 500.
    const auto before = sample::on("2025-01-10");
    const auto now = sample::on("2025-06-30");
    const auto changes = compare(&before, now);
    REQUIRE(changes.money.size() == 3);
    const auto& rehab = changes.money[0];
    CHECK(rehab.project->id.text() == "REHAB");
    CHECK(rehab.before.committed == sample::money("6000 CHF"));
    CHECK(rehab.now.committed == sample::money("7400 CHF"));
    CHECK(difference(rehab.before.committed, rehab.now.committed) == sample::money("1400 CHF"));
    CHECK(rehab.before.received == sample::money("0 CHF"));
    CHECK(rehab.now.received == sample::money("5400 CHF"));
    CHECK(rehab.now.spent == sample::money("3500 CHF"));
    CHECK(rehab.before.pledged == rehab.now.pledged);
    CHECK(changes.money[1].now.committed == sample::money("0 CHF"));
    CHECK(changes.money[2].project == nullptr);
    CHECK(changes.money[2].now.committed == now.money().committed);
}

TEST_CASE("the money of a project that a revision dropped goes down to nothing") {
    const auto before = sample::on("2025-12-31");
    auto plan = sample::plan();
    plan.projects.erase(plan.projects.begin());
    const auto now = sample::on("2025-12-31", plan, sample::facts());
    const auto changes = compare(&before, now);
    REQUIRE(changes.money.size() == 3);
    CHECK(changes.money[1].project->id.text() == "REHAB");
    CHECK(changes.money[1].before.received == sample::money("5400 CHF"));
    CHECK(changes.money[1].now.received == sample::money("0 CHF"));
}

TEST_CASE("amounts of two currencies have no difference") {
    CHECK_FALSE(difference(sample::money("5 CHF"), sample::money("7 USD")));
}

TEST_CASE("a risk that is rated otherwise is told with its score before and now") {
    const auto before = sample::on("2025-11-30");
    const auto now = sample::on("2025-12-31");
    const auto changes = compare(&before, now);
    REQUIRE(changes.risks.size() == 1);
    CHECK(changes.risks[0].before->score() == 16);
    CHECK(changes.risks[0].now->score() == 9);
}

TEST_CASE("decisions that were carried out or added between two days are told") {
    auto facts = sample::facts();
    facts.push_back(sample::fact(90, FactKind::decision_add, "A-9", "2025-05-01",
                                 DecisionAdded{MeetingId("M-1"), DecisionKind::action, {}, {}, {}}));
    const auto before = sample::on("2025-03-31", sample::plan(), facts);
    const auto now = sample::on("2025-06-30", sample::plan(), facts);
    const auto changes = compare(&before, now);
    REQUIRE(changes.decisions_done.size() == 1);
    CHECK(changes.decisions_done[0]->id.text() == "D-1");
    REQUIRE(changes.decisions_added.size() == 1);
    CHECK(changes.decisions_added[0]->id.text() == "A-9");
}

TEST_CASE("a milestone that was done and is taken up again is told") {
    auto facts = sample::facts();
    facts.push_back(sample::fact(90, FactKind::milestone_reopen, "REHAB-01", "2025-08-01"));
    const auto before = sample::on("2025-06-30", sample::plan(), facts);
    const auto now = sample::on("2025-12-31", sample::plan(), facts);
    const auto changes = compare(&before, now);
    REQUIRE(changes.reopened.size() == 1);
    CHECK(changes.reopened[0].now->plan->id.text() == "REHAB-01");
    CHECK(changes.done.empty());
}

TEST_CASE("budget lines, funding lines and risks that come and go are told") {
    const auto before = sample::on("2025-12-31");
    auto plan = sample::plan();
    plan.projects[0].budget[1].id = BudgetId("REHAB-B9");
    plan.projects[0].risks.clear();
    const auto now = sample::on("2025-12-31", plan, sample::facts());
    const auto changes = compare(&before, now);
    REQUIRE(changes.added.size() == 1);
    CHECK(changes.added[0].id == "REHAB-B9");
    REQUIRE(changes.dropped.size() == 2);
    CHECK(changes.dropped[0].id == "REHAB-B2");
    CHECK(changes.dropped[1].id == "REHAB-R1");
}

TEST_CASE("a revision that changes targets, budgets and due dates is told with what was there before") {
    const auto before = sample::on("2025-12-31");
    auto plan = sample::plan();
    auto& rehab = plan.projects[0];
    rehab.indicators[0].targets[1].value = Quantity::whole(350);
    rehab.budget[0].amount = sample::money("9000 CHF");
    rehab.milestones[3].due = sample::day("2026-06-01");
    const auto now = sample::on("2025-12-31", plan, sample::facts());
    const auto changes = compare(&before, now);
    REQUIRE(changes.targets.size() == 1);
    CHECK(changes.targets[0].before == Quantity::whole(400));
    CHECK(changes.targets[0].now == Quantity::whole(350));
    REQUIRE(changes.budgets.size() == 1);
    CHECK(changes.budgets[0].before == sample::money("10000 CHF"));
    CHECK(changes.budgets[0].now == sample::money("9000 CHF"));
    REQUIRE(changes.due_moved.size() == 1);
    CHECK(changes.due_moved[0].before->due == sample::day("2026-05-01"));
    CHECK(changes.commitments.empty());
}

TEST_CASE("the revisions of the plan that came into force between two days are told, the first plan is none") {
    const auto with_revisions = [](const char* as_of) {
        auto history = std::make_shared<History>(*sample::on("2025-12-31").history);
        const auto add = [&](std::int64_t number, const char* from, const char* why) {
            history->revisions.push_back({{"HQ", number}, Instant{sample::day("2025-01-01")}, sample::day(from), "HQ", {why, ""}});
        };
        add(91, "2025-09-01", "autumn");
        add(92, "2025-03-01", "spring");
        add(93, "2025-12-31", "winter");
        return take_snapshot(history, sample::day(as_of));
    };
    const auto before = with_revisions("2025-02-28"), now = with_revisions("2025-12-30");
    const auto changes = compare(&before, now);
    REQUIRE(changes.revisions.size() == 2);
    CHECK(changes.revisions[0]->note.en == "spring");
    CHECK(changes.revisions[1]->note.en == "autumn");
    CHECK(compare(&now, now).revisions.empty());
    CHECK(compare(nullptr, now).revisions.empty());
}

TEST_CASE("a new commitment is told in the currency of its line") {
    auto facts = sample::facts();
    facts.push_back(sample::fact(90, FactKind::fund_commit, "REHAB-F2", "2025-01-20",
                                 MoneyMoved{sample::money("300 USD"), {}, std::nullopt, false}));
    const auto before = sample::on("2025-01-10");
    const auto now = sample::on("2025-01-31", sample::plan(), facts);
    const auto changes = compare(&before, now);
    REQUIRE(changes.commitments.size() == 1);
    CHECK(changes.commitments[0].funding->id.text() == "REHAB-F2");
    CHECK(changes.commitments[0].now == sample::money("1300 USD"));
}

TEST_CASE("a commitment that the same plan had for a later day is no change when its day comes") {
    const auto before = sample::on("2025-01-10");
    const auto at_the_end = sample::on("2025-01-31");
    CHECK(compare(&before, at_the_end).commitments.empty());
    auto plan = sample::plan();
    plan.projects[0].funding[1].committed = sample::money("1200 USD");
    const auto later = sample::on("2025-01-31", plan, sample::facts());
    const auto revised = compare(&before, later);
    REQUIRE(revised.commitments.size() == 1);
    CHECK(revised.commitments[0].now == sample::money("1200 USD"));
}

TEST_CASE("items that a revision adds or drops are told, what stands in a project with it") {
    const auto before = sample::on("2025-12-31");
    auto plan = sample::plan();
    plan.projects[0].milestones.pop_back();
    plan.projects[1].id = ProjectId("OTHER");
    const auto now = sample::on("2025-12-31", plan, sample::facts());
    const auto changes = compare(&before, now);
    REQUIRE(changes.added.size() == 1);
    CHECK(changes.added[0].id == "OTHER");
    REQUIRE(changes.dropped.size() == 2);
    CHECK(changes.dropped[0].id == "REHAB-04");
    CHECK(changes.dropped[1].id == "CBRN");
}

TEST_CASE("an item that is only renamed is neither added nor dropped") {
    const auto before = sample::on("2025-06-30");
    auto plan = sample::plan();
    plan.projects[0].milestones[1].id = MilestoneId("REHAB-20");
    auto facts = sample::facts();
    for (auto& fact : facts)
        if (fact.subject == "REHAB-02") fact.subject = "REHAB-20";
    const auto history = sample::history(plan, facts);
    history->renames = {{"REHAB-02", "REHAB-20"}};
    const auto now = take_snapshot(history, sample::day("2025-12-31"));
    const auto changes = compare(&before, now);
    CHECK(changes.added.empty());
    CHECK(changes.dropped.empty());
    REQUIRE(changes.later.size() == 1);
    CHECK(changes.later[0].before != nullptr);
}
