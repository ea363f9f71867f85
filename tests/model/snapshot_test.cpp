#include "model/snapshot.hpp"

#include "tests/catch.hpp"
#include "tests/model/making.hpp"

using namespace hamkari;
using namespace hamkari::making;

namespace {

const MilestoneState& milestone_in(const Snapshot& snapshot, const char* id) {
    for (const auto& p : snapshot.projects)
        for (const auto& m : p.milestones)
            if (m.plan->id.text() == id) return m;
    throw std::out_of_range(id);
}

Plan two_projects() {
    auto a = project("A"), b = project("B");
    a.milestones = {milestone("A-1", "2025-03-01", "2"), milestone("A-2", "2025-06-01", "1"), milestone("A-3", "2025-09-01", "1.5")};
    b.milestones = {milestone("B-1", "2025-10-01")};
    b.milestones[0].after = {{MilestoneId("A-2"), LinkType::fs, {}, {}}};
    a.budget = {budget("A-B", "1000 CHF", "2025")};
    b.budget = {budget("B-B", "500 CHF", "2025")};
    a.funding = {funding("A-F", "1400 CHF")};
    b.funding = {funding("B-F", "100 CHF")};
    a.risks.resize(1);
    a.risks[0].id = RiskId("A-R");
    a.risks[0].likelihood = 3, a.risks[0].impact = 5;
    return plan({a, b});
}

}  // namespace

TEST_CASE("progress is the weight done over the weight that is not cancelled, beside what was due") {
    Told told;
    told.tell(FactKind::milestone_done, "A-1", "2025-02-20");
    const auto june = snapshot(two_projects(), told, "2025-06-01").project("A")->progress;
    CHECK(june.counted == number("4.5"));
    CHECK(june.percent() == percent_of(20, 45));
    CHECK(june.planned_percent() == percent_of(30, 45));
    told.tell(FactKind::milestone_cancel, "A-3", "2025-07-01");
    const auto july = snapshot(two_projects(), told, "2025-07-01").project("A")->progress;
    CHECK(july.percent() == percent_of(2, 3));
    CHECK(july.planned_percent() == Percent::whole(100));
    CHECK(july.dropped == number("1.5"));
}

TEST_CASE("without a milestone, or with all cancelled, progress is not known") {
    Told told;
    told.tell(FactKind::milestone_cancel, "B-1", "2025-02-20");
    CHECK_FALSE(snapshot(two_projects(), told, "2025-06-01").project("B")->progress.percent());
}

TEST_CASE("what waits for a late milestone is at risk, across projects, until that one is done") {
    const auto before = snapshot(two_projects(), {}, "2025-06-01");
    CHECK_FALSE(milestone_in(before, "B-1").at_risk);
    const auto after = snapshot(two_projects(), {}, "2025-06-02");
    CHECK(milestone_in(after, "A-2").late);
    CHECK_FALSE(milestone_in(after, "A-2").at_risk);
    CHECK(milestone_in(after, "B-1").at_risk);
    CHECK(after.project("B")->counts.at_risk == 1);
    CHECK(after.project("A")->counts.late == 2);
    Told told;
    told.tell(FactKind::milestone_done, "A-2", "2025-06-05");
    CHECK_FALSE(milestone_in(snapshot(two_projects(), told, "2025-06-06"), "B-1").at_risk);
}

TEST_CASE("a surplus of one project never fills the gap of another") {
    const auto s = snapshot(two_projects(), {}, "2025-12-31");
    CHECK(s.project("A")->money.gap == money("0 CHF"));
    CHECK(s.project("B")->money.gap == money("400 CHF"));
    CHECK(s.money().gap == money("400 CHF"));
    CHECK(s.money().budget == money("1500 CHF"));
    CHECK(s.money().committed == money("1500 CHF"));
}

TEST_CASE("spending that names no budget line is kept apart from that which names one") {
    Told told;
    told.tell(FactKind::fund_receive, "A-F", "2025-02-01", moved("900 CHF"));
    told.tell(FactKind::fund_spend, "A-F", "2025-03-01", moved("300 CHF", "A-B"));
    told.tell(FactKind::fund_spend, "A-F", "2025-04-01", moved("70 CHF"));
    const auto s = snapshot(two_projects(), told, "2025-12-31");
    const auto& a = *s.project("A");
    CHECK(s.spent_on(a, BudgetId("A-B"), period("2025")) == money("300 CHF"));
    CHECK(s.spent_on(a, BudgetId(), period("2025")) == money("70 CHF"));
    CHECK(s.spent_on(a, BudgetId("A-B"), period("2025-Q2")) == money("0 CHF"));
    CHECK(a.money.spent == money("370 CHF"));
    CHECK(a.money.received == money("900 CHF"));
}

TEST_CASE("a snapshot knows nothing of days to come") {
    Told told;
    told.tell(FactKind::milestone_done, "A-1", "2025-02-20");
    told.tell(FactKind::fund_receive, "A-F", "2025-02-20", moved("900 CHF"));
    const auto s = snapshot(two_projects(), told, "2025-02-19");
    CHECK(milestone_in(s, "A-1").status == Status::planned);
    CHECK(s.money().received == money("0 CHF"));
    CHECK_FALSE(s.project("A")->begun);
    CHECK(snapshot(two_projects(), told, "2025-02-20").project("A")->begun);
}

TEST_CASE("an undo holds for every day, also for those before it") {
    Told told;
    const auto done = told.tell(FactKind::milestone_done, "A-1", "2025-02-20");
    told.take_back(done, "2025-12-01");
    CHECK(milestone_in(snapshot(two_projects(), told, "2025-03-01"), "A-1").status == Status::planned);
    CHECK(milestone_in(snapshot(two_projects(), told, "2025-12-31"), "A-1").status == Status::planned);
}

TEST_CASE("the bands of a risk's score") {
    RiskState risk;
    const auto band = [&](int likelihood, int impact) {
        risk.likelihood = likelihood, risk.impact = impact;
        return risk.band();
    };
    CHECK(band(1, 4) == RiskBand::low);
    CHECK(band(1, 5) == RiskBand::medium);
    CHECK(band(3, 3) == RiskBand::medium);
    CHECK(band(2, 5) == RiskBand::high);
    CHECK(band(3, 5) == RiskBand::high);
    CHECK(band(4, 4) == RiskBand::very_high);
    CHECK(band(5, 5) == RiskBand::very_high);
}

TEST_CASE("a risk is as it was last rated") {
    Told told;
    told.tell(FactKind::risk_rate, "A-R", "2025-06-01", RiskRating{4, 4});
    told.tell(FactKind::risk_rate, "A-R", "2025-03-01", RiskRating{1, 1});
    CHECK(snapshot(two_projects(), told, "2025-02-01").project("A")->risks[0].score() == 15);
    CHECK(snapshot(two_projects(), told, "2025-03-01").project("A")->risks[0].score() == 1);
    CHECK(snapshot(two_projects(), told, "2025-07-01").project("A")->risks[0].score() == 16);
}

TEST_CASE("decisions of the plan and those added since stand in one list; late is what is due and not carried out") {
    auto made = two_projects();
    Decision d;
    d.id = DecisionId("D-1");
    d.due = day("2025-06-30");
    made.programme.decisions = {d};
    Told told;
    DecisionAdded added;
    added.kind = DecisionKind::action;
    added.due = day("2025-05-31");
    told.tell(FactKind::decision_add, "D-2", "2025-04-01", added);
    told.tell(FactKind::decision_done, "D-1", "2025-07-10");
    CHECK(snapshot(made, told, "2025-03-31").decisions.size() == 1);
    const auto july = snapshot(made, told, "2025-07-01");
    REQUIRE(july.decisions.size() == 2);
    CHECK(july.decisions[0].late);
    CHECK(july.decisions[1].late);
    CHECK(july.decisions[1].kind == DecisionKind::action);
    const auto august = snapshot(made, told, "2025-08-01");
    CHECK_FALSE(august.decisions[0].late);
    CHECK(august.decisions[0].done);
}

TEST_CASE("a decision is carried out once, and not before it was taken") {
    Told told;
    told.tell(FactKind::decision_done, "D-2", "2025-03-01");  // as it may come in from another office
    told.tell(FactKind::decision_add, "D-2", "2025-04-01", DecisionAdded{});
    CHECK_FALSE(snapshot(two_projects(), told, "2025-05-01").decisions.at(0).done);
    told.tell(FactKind::decision_done, "D-2", "2025-05-10");
    told.tell(FactKind::decision_done, "D-2", "2025-05-20");
    CHECK(snapshot(two_projects(), told, "2025-06-01").decisions.at(0).done->happened_on == day("2025-05-10"));
}

TEST_CASE("the first due date stays the baseline when the plan is revised") {
    auto h = std::make_shared<History>(*history(two_projects()));
    Revision second{{"HQ", 2}, Instant{day("2025-02-01")}, day("2025-02-01"), "", {}};
    h->revisions.push_back(second);
    h->dues.push_back({MilestoneId("A-1"), day("2025-04-15"), second.name});
    h->plan.projects[0].milestones[0].due = day("2025-04-15");
    const auto march = take_snapshot(h, day("2025-03-10"));
    CHECK(milestone_in(march, "A-1").baseline == day("2025-03-01"));
    CHECK(milestone_in(march, "A-1").due == day("2025-04-15"));
    CHECK(milestone_in(march, "A-1").slip_days == 45);  // 31 days of March, 14 of April
    CHECK_FALSE(milestone_in(march, "A-1").late);
}

TEST_CASE("notes of a project are those about it and about what stands in it, in order") {
    Told told;
    told.tell(FactKind::note, "A-B", "2025-06-01", NoteOf{NoteKind::variance, std::nullopt});
    told.tell(FactKind::note, "A", "2025-03-01", NoteOf{NoteKind::achievement, std::nullopt});
    told.tell(FactKind::note, "JP", "2025-03-01", NoteOf{NoteKind::context, std::nullopt});
    told.tell(FactKind::note, "B-1", "2025-03-01", NoteOf{NoteKind::challenge, std::nullopt});
    const auto s = snapshot(two_projects(), told, "2025-12-31");
    REQUIRE(s.project("A")->notes.size() == 2);
    CHECK(s.project("A")->notes[0]->subject == "A");
    CHECK(s.project("A")->notes[1]->subject == "A-B");
    CHECK(s.project("B")->notes.size() == 1);
    CHECK(s.programme_notes.size() == 1);
}

TEST_CASE("a typing error in a baseline is mended on every day, also before it was seen") {
    Told told;
    told.tell(FactKind::baseline_correct, "A-1", "2025-04-10", BaselineCorrection{day("2025-03-05")});
    CHECK(milestone_in(snapshot(two_projects(), told, "2025-02-01"), "A-1").baseline == day("2025-03-05"));
    CHECK(milestone_in(snapshot(two_projects(), told, "2025-05-01"), "A-1").baseline == day("2025-03-05"));
}

TEST_CASE("a delay that a decision agreed to counts also on days on which the plan in force does not list the decision yet") {
    auto one = project("P-1", "2025-01-01 .. 2025-12-31");
    one.milestones = {milestone("A-1", "2025-03-01")};
    Told told;
    told.tell(FactKind::milestone_delay, "A-1", "2025-02-01", Delay{day("2025-05-01"), Because::funds, DecisionId("D-7")});
    auto first = std::make_shared<History>(*history(plan({one}), told));
    CHECK(milestone_in(take_snapshot(first, day("2025-02-15")), "A-1").due == day("2025-03-01"));
    first->decided_elsewhere = {DecisionId("D-7")};
    CHECK(milestone_in(take_snapshot(first, day("2025-02-15")), "A-1").due == day("2025-05-01"));
}

TEST_CASE("facts of offices that did not know of each other are kept, and what cannot be beside another is not counted") {
    auto made = two_projects();
    Decision decision;
    decision.id = DecisionId("D-1");
    made.programme.decisions = {decision};
    Told told;
    told.tell(FactKind::decision_done, "D-1", "2025-03-01");
    told.tell(FactKind::decision_done, "D-1", "2025-04-01");
    told.tell(FactKind::decision_add, "D-1", "2025-02-01", DecisionAdded{});
    told.tell(FactKind::milestone_delay, "A-1", "2025-02-01", Delay{day("2025-05-01"), Because::funds, DecisionId("D-7")});
    told.tell(FactKind::fund_spend, "A-2", "2025-02-01", moved("5 CHF"));
    const auto s = snapshot(made, told, "2025-06-01");
    REQUIRE(s.decisions.size() == 1);
    CHECK(s.decisions[0].done->happened_on == day("2025-03-01"));
    CHECK(s.impossible.size() == 2);
    CHECK(milestone_in(s, "A-1").due == day("2025-03-01"));
    CHECK(milestone_in(s, "A-1").impossible.size() == 1);
    CHECK(milestone_in(s, "A-2").impossible.size() == 1);
}
