#include "model/possible.hpp"

#include "tests/catch.hpp"
#include "tests/model/making.hpp"

using namespace hamkari;
using namespace hamkari::making;

namespace {

const Date today = day("2025-12-31");

Plan cooperation() {
    auto p = project("P-1", "2025-01-01 .. 2026-12-31");
    p.milestones = {milestone("M-1", "2025-05-03")};
    p.budget = {budget("B-1", "1000 CHF", "2025")};
    p.funding = {funding("F-1", "1000 CHF"), funding("F-2", "1000 USD")};
    p.funding[1].mode = FundingMode::direct;
    p.provinces.scope = Provinces::Scope::listed;
    p.provinces.list = {{province_of("Tehran"), std::nullopt, {}}, {province_of("Fars"), std::nullopt, {}}};
    auto people = indicator("I-1", Measure::flow);
    people.disaggregate = {Breakdown::sex_age, Breakdown::disability, Breakdown::group, Breakdown::province};
    p.indicators = {people, indicator("I-2", Measure::ratio), indicator("I-3", Measure::flow)};
    p.indicators[2].counts = Counts::items;
    auto made = plan({p});
    Decision decision;
    decision.id = DecisionId("D-1");
    made.programme.decisions = {decision};
    decision.id = DecisionId("D-2");
    decision.kind = DecisionKind::request;
    made.programme.decisions.push_back(decision);
    return made;
}

std::optional<Problem> refused(const Told& told, const Statement& what) {
    return why_impossible(*history(cooperation(), told), what, today);
}
std::optional<Code> code(const Told& told, const Statement& what) {
    const auto problem = refused(told, what);
    return problem ? std::optional(problem->code) : std::nullopt;
}
std::optional<Code> code(const Statement& what) { return code({}, what); }

Statement done(const char* on) { return statement(FactKind::milestone_done, "M-1", on); }
Statement delayed(const char* on, const char* to, const char* agreed = "") {
    return statement(FactKind::milestone_delay, "M-1", on, Delay{day(to), Because::funds, DecisionId(agreed)});
}
Statement reported(const Return& given, const char* id = "I-1") {
    return statement(FactKind::indicator_return, id, to_text(std::min(given.period.last, today)).c_str(), given);
}
Statement money_of(FactKind kind, const char* id, const char* amount, const char* on) {
    return statement(kind, id, on, moved(amount));
}
Statement taken_back(const Told& told, const EntryName& name) {
    Statement s = statement(FactKind::retract, "", "2025-12-31");
    for (const auto& fact : told.facts())
        if (fact.name == name) s.subject = fact.subject;
    s.corrects = name;
    return s;
}

}  // namespace

TEST_CASE("a fact of today can be recorded, one of tomorrow cannot") {
    CHECK_FALSE(refused({}, done("2025-12-31")));
    CHECK(code(done("2026-01-01")) == Code::date_in_future);
}

TEST_CASE("what is done is not done again; the refusal says which command fits") {
    Told told;
    told.tell(FactKind::milestone_done, "M-1", "2025-05-01");
    const auto problem = refused(told, done("2025-06-01"));
    REQUIRE(problem);
    CHECK(*problem == Problem{Code::wrong_status, {"M-1", "done", "milestone reopen M-1"}});
    CHECK_FALSE(refused(told, statement(FactKind::milestone_reopen, "M-1", "2025-06-01")));
}

TEST_CASE("only what is planned is started, and only what is closed is reopened") {
    Told told;
    CHECK(code(statement(FactKind::milestone_reopen, "M-1", "2025-06-01")) == Code::wrong_status);
    told.tell(FactKind::milestone_start, "M-1", "2025-04-01");
    CHECK(code(told, statement(FactKind::milestone_start, "M-1", "2025-04-02")) == Code::wrong_status);
    told.tell(FactKind::milestone_cancel, "M-1", "2025-04-05");
    CHECK(code(told, done("2025-05-01")) == Code::wrong_status);
    CHECK(code(told, delayed("2025-05-01", "2025-06-01")) == Code::wrong_status);
}

TEST_CASE("a back-dated fact that would make a later one impossible is refused, and names it") {
    Told told;
    const auto later = told.tell(FactKind::milestone_start, "M-1", "2025-04-10");
    const auto problem = refused(told, done("2025-04-01"));
    REQUIRE(problem);
    CHECK(*problem == Problem{Code::later_day_impossible, {to_text(later), "2025-04-10"}});
}

TEST_CASE("an undo that would make a later fact impossible is refused") {
    Told told;
    const auto first = told.tell(FactKind::milestone_done, "M-1", "2025-04-01");
    const auto second = told.tell(FactKind::milestone_reopen, "M-1", "2025-05-01");
    CHECK(code(told, taken_back(told, first)) == Code::later_day_impossible);
    CHECK_FALSE(refused(told, taken_back(told, second)));
}

TEST_CASE("an undo of an undo is refused if the fact it restores no longer fits") {
    Told told;
    const auto first = told.tell(FactKind::milestone_done, "M-1", "2025-04-01");
    const auto undo = told.take_back(first);
    CHECK_FALSE(refused(told, taken_back(told, undo)));
    told.tell(FactKind::milestone_cancel, "M-1", "2025-03-01");
    CHECK(refused(told, taken_back(told, undo)));
}

TEST_CASE("a delay must be to a day not before its own, and agreed by a decision, not by a request") {
    CHECK_FALSE(refused({}, delayed("2025-04-01", "2025-06-01")));
    CHECK(code(delayed("2025-04-01", "2025-03-31")) == Code::delay_not_later);
    CHECK_FALSE(refused({}, delayed("2025-04-01", "2025-06-01", "D-1")));
    CHECK(code(delayed("2025-04-01", "2025-06-01", "D-2")) == Code::not_a_decision);
    CHECK(refused({}, delayed("2025-04-01", "2025-06-01", "D-3")) == Problem{Code::unknown_decision, {"D-3", "D-1"}});
}

TEST_CASE("more cash than was received is not spent") {
    Told told;
    told.tell(FactKind::fund_receive, "F-1", "2025-03-01", moved("100 CHF"));
    CHECK_FALSE(refused(told, money_of(FactKind::fund_spend, "F-1", "100 CHF", "2025-03-01")));
    const auto problem = refused(told, money_of(FactKind::fund_spend, "F-1", "100.01 CHF", "2025-03-02"));
    REQUIRE(problem);
    CHECK(*problem == Problem{Code::overspent, {"F-1", "100.00 CHF", "100.01 CHF", "2025-03-02"}});
    auto allowed = money_of(FactKind::fund_spend, "F-1", "100.01 CHF", "2025-03-02");
    std::get<MoneyMoved>(allowed.data).overspend_allowed = true;
    CHECK_FALSE(refused(told, allowed));
    // It was not there yet on the day before.
    CHECK(code(told, money_of(FactKind::fund_spend, "F-1", "1 CHF", "2025-02-28")) == Code::overspent);
}

TEST_CASE("money that was spent since cannot be un-received") {
    Told told;
    const auto received = told.tell(FactKind::fund_receive, "F-1", "2025-03-01", moved("100 CHF"));
    told.tell(FactKind::fund_spend, "F-1", "2025-04-01", moved("60 CHF"));
    CHECK(code(told, taken_back(told, received)) == Code::later_day_impossible);
    CHECK(code(told, money_of(FactKind::fund_spend, "F-1", "60 CHF", "2025-03-15")) == Code::later_day_impossible);
}

TEST_CASE("a line has one currency, amounts are above zero, and nothing is received from a donor that pays itself") {
    CHECK(code(money_of(FactKind::fund_receive, "F-1", "5 USD", "2025-03-01")) == Code::fund_currency);
    CHECK(code(money_of(FactKind::fund_receive, "F-1", "0 CHF", "2025-03-01")) == Code::amount_not_positive);
    CHECK(code(money_of(FactKind::fund_receive, "F-2", "5 USD", "2025-03-01")) == Code::not_received_directly);
    CHECK_FALSE(refused({}, money_of(FactKind::fund_spend, "F-2", "5 USD", "2025-03-01")));
}

TEST_CASE("a return that overlaps another in time for the same province is refused; the same one again replaces it") {
    Told told;
    const auto quarter = returned("2025-Q1", "100", "Tehran");
    const auto name = told.tell(FactKind::indicator_return, "I-1", "2025-03-31", quarter);
    CHECK(code(told, reported(returned("2025-02", "30", "Tehran"))) == Code::return_overlaps);
    CHECK(code(told, reported(returned("2025-H1", "300", "Tehran"))) == Code::return_overlaps);
    CHECK_FALSE(refused(told, reported(returned("2025-02", "30", "Fars"))));
    CHECK_FALSE(refused(told, reported(returned("2025-Q2", "30", "Tehran"))));
    const auto again = reported(returned("2025-Q1", "90", "Tehran"));
    CHECK_FALSE(refused(told, again));
    CHECK(return_replaced(*history(cooperation(), told), again) == name);
    CHECK_FALSE(return_replaced(*history(cooperation(), told), reported(returned("2025-Q2", "90", "Tehran"))));
}

TEST_CASE("a return of the whole project beside one of a province would count people twice") {
    Told told;
    told.tell(FactKind::indicator_return, "I-1", "2025-03-31", returned("2025-Q1", "100", "Tehran"));
    CHECK(code(told, reported(returned("2025-Q1", "150"))) == Code::return_mixes_provinces);
}

TEST_CASE("a breakdown sums to at most its return") {
    auto given = returned("2025-Q1", "100", "Tehran");
    given.women = 60, given.men = 40;
    given.disabled = 100;
    given.groups = {{GroupId("refugees"), 100}};
    CHECK_FALSE(refused({}, reported(given)));
    given.girls = 1;
    CHECK(refused({}, reported(given)) == Problem{Code::breakdown_above_total, {"sex-age", "101", "100"}});
    given.girls.reset();
    given.disabled = 101;
    CHECK(code(reported(given)) == Code::breakdown_above_total);
    given.disabled.reset();
    given.groups.emplace_back(GroupId("returnees"), 1);
    CHECK(code(reported(given)) == Code::breakdown_above_total);
}

TEST_CASE("a breakdown of a ratio is one of its numerator, as its total is") {
    auto given = returned("2025-Q1", "30");
    given.out_of = number("50");
    given.women = 40;
    auto made = cooperation();
    made.projects[0].indicators[1].disaggregate = {Breakdown::sex_age};
    const auto problem = why_impossible(*history(made), reported(given, "I-2"), today);
    REQUIRE(problem);
    CHECK(problem->code == Code::breakdown_above_total);
}

TEST_CASE("a breakdown that the plan does not declare is refused") {
    auto women = returned("2025-Q1", "100");
    women.women = 60;
    CHECK(refused({}, reported(women, "I-3")) == Problem{Code::breakdown_undeclared, {"--women", "I-3", "sex-age"}});
    CHECK(code(reported(returned("2025-Q1", "100", "Tehran"), "I-3")) == Code::breakdown_undeclared);
}

TEST_CASE("people are whole and never fewer than none; a ratio has two numbers") {
    CHECK(code(reported(returned("2025-Q1", "1.5"))) == Code::return_not_whole);
    CHECK(code(reported(returned("2025-Q1", "-1"))) == Code::return_negative);
    CHECK_FALSE(refused({}, reported(returned("2025-Q1", "1.5"), "I-3")));
    CHECK(code(reported(returned("2025-Q1", "45"), "I-2")) == Code::return_needs_ratio);
    auto given = returned("2025-Q1", "45");
    given.out_of = number("60");
    CHECK_FALSE(refused({}, reported(given, "I-2")));
    CHECK(code(reported(given)) == Code::return_not_ratio);
}

TEST_CASE("a return is of a time and a province of its project") {
    CHECK(code(reported(returned("2024-Q4", "10"))) == Code::return_outside_project);
    CHECK(code(reported(returned("2025-Q1", "10", "Gilan"))) == Code::province_not_in_project);
}

TEST_CASE("an explanation of a variance is of an indicator or a budget line") {
    const NoteOf variance{NoteKind::variance, period("2025")};
    CHECK_FALSE(refused({}, statement(FactKind::note, "I-1", "2025-12-31", variance)));
    CHECK_FALSE(refused({}, statement(FactKind::note, "B-1", "2025-12-31", variance)));
    CHECK(code(statement(FactKind::note, "M-1", "2025-12-31", variance)) == Code::note_needs_target);
    CHECK_FALSE(refused({}, statement(FactKind::note, "M-1", "2025-12-31", NoteOf{NoteKind::lesson, std::nullopt})));
}

TEST_CASE("a decision is carried out once") {
    Told told;
    CHECK_FALSE(refused({}, statement(FactKind::decision_done, "D-1", "2025-06-01")));
    told.tell(FactKind::decision_done, "D-1", "2025-06-01");
    CHECK(code(told, statement(FactKind::decision_done, "D-1", "2025-07-01")) == Code::wrong_status);
}

TEST_CASE("a decision by which a due date moved cannot be undone while the delay stands") {
    Told told;
    const auto added = told.tell(FactKind::decision_add, "D-9", "2025-05-01", DecisionAdded{});
    const auto delay = told.tell(FactKind::milestone_delay, "M-1", "2025-05-02",
                                 Delay{day("2025-09-01"), Because::customs, DecisionId("D-9")});
    CHECK(refused(told, taken_back(told, added)) ==
          Problem{Code::later_day_impossible, {to_text(delay), "2025-05-02"}});
    const auto undone = told.take_back(delay);
    CHECK_FALSE(refused(told, taken_back(told, added)));
    told.take_back(added);
    CHECK(code(told, taken_back(told, undone)) == Code::unknown_decision);
}

TEST_CASE("a decision that was added can be carried out, and then its addition cannot be undone") {
    Told told;
    const auto added = told.tell(FactKind::decision_add, "D-9", "2025-05-01", DecisionAdded{});
    CHECK(code(told, statement(FactKind::decision_done, "D-9", "2025-04-01")));
    told.tell(FactKind::decision_done, "D-9", "2025-06-01");
    CHECK(code(told, taken_back(told, added)) == Code::later_day_impossible);
}
