#include "model/light.hpp"

#include "tests/catch.hpp"
#include "tests/model/making.hpp"

using namespace hamkari;
using namespace hamkari::making;

namespace {

/// Due on 1 May, 1,000 people in the year, a budget of 12,000 for the second quarter that is committed.
Plan sound() {
    auto p = project("P-1");
    p.milestones = {milestone("M-1", "2025-05-01"), milestone("M-2", "2025-02-01")};
    p.indicators = {indicator("I-1", Measure::flow, {{"2025-H1", "1000"}})};
    p.budget = {budget("B-1", "12000 CHF", "2025-Q2")};
    p.funding = {funding("F-1", "12000 CHF")};
    auto made = plan({p});
    made.programme.variance = {Percent::whole(10), money("1000 CHF")};
    return made;
}

/// M-2 is done, so that the project has begun.
Told begun() {
    Told told;
    told.tell(FactKind::milestone_done, "M-2", "2025-01-20");
    return told;
}

Told spent(const char* amount) {
    Told told = begun();
    told.tell(FactKind::milestone_done, "M-1", "2025-05-01");
    told.tell(FactKind::fund_receive, "F-1", "2025-04-01", moved("12000 CHF"));
    told.tell(FactKind::fund_spend, "F-1", "2025-05-01", moved(amount, "B-1"));
    return told;
}

LightOf light(const Plan& made, const Told& told, const char* as_of) {
    const auto s = snapshot(made, told, as_of);
    return light_of(s.projects[0], s);
}
using Reasons = std::vector<LightReason>;

}  // namespace

TEST_CASE("a project that nobody has begun is grey, one that goes well is green") {
    CHECK(light(sound(), {}, "2025-01-15").light == Light::grey);
    CHECK(light(sound(), begun(), "2025-03-15").light == Light::green);
    CHECK(light(sound(), begun(), "2025-03-15").reasons.empty());
}

TEST_CASE("a late milestone is amber to the sixtieth day, red from the sixty-first") {
    CHECK(light(sound(), begun(), "2025-05-01").light == Light::green);
    CHECK(light(sound(), begun(), "2025-05-02").reasons == Reasons{LightReason::milestone_late});
    CHECK(light(sound(), begun(), "2025-05-02").light == Light::amber);
    // 29 days to the end of May, 30 in June and one more: 1 May + 60 = 30 June.
    auto without_money = sound();
    without_money.projects[0].budget.clear();
    CHECK(light(without_money, begun(), "2025-06-30").light == Light::amber);
    CHECK(light(without_money, begun(), "2025-07-01").light == Light::red);
    CHECK(light(without_money, begun(), "2025-07-01").reasons == Reasons{LightReason::milestone_very_late});
}

TEST_CASE("an indicator under half of its target is red, under nine tenths amber") {
    const auto reached = [](const char* people) {
        Told told = spent("12000 CHF");
        told.tell(FactKind::indicator_return, "I-1", "2025-06-30", returned("2025-H1", people));
        return light(sound(), told, "2025-06-30");
    };
    CHECK(reached("499").light == Light::red);
    CHECK(reached("499").reasons == Reasons{LightReason::indicator_far_below});
    CHECK(reached("500").light == Light::amber);
    CHECK(reached("899").reasons == Reasons{LightReason::indicator_below});
    CHECK(reached("900").light == Light::green);
    CHECK(reached("2000").light == Light::green);
}

TEST_CASE("a target that still runs, and one without any return, judge nothing") {
    Told told = spent("12000 CHF");
    told.tell(FactKind::indicator_return, "I-1", "2025-03-31", returned("2025-Q1", "1"));
    CHECK(light(sound(), told, "2025-06-29").light == Light::green);
    CHECK(light(sound(), spent("12000 CHF"), "2025-06-30").light == Light::green);
}

TEST_CASE("a next quarter whose budget no commitment covers is red") {
    auto made = sound();
    made.projects[0].funding[0].committed = money("11999.99 CHF");
    CHECK(light(made, begun(), "2025-03-31").light == Light::red);
    CHECK(light(made, begun(), "2025-03-31").reasons == Reasons{LightReason::next_quarter_uncovered});
    CHECK(light(made, begun(), "2025-04-01").light == Light::green);
}

TEST_CASE("spending that is off by more than the variance is amber once its budget has fallen due") {
    CHECK(light(sound(), spent("5000 CHF"), "2025-06-29").light == Light::green);
    const auto off = light(sound(), spent("5000 CHF"), "2025-06-30");
    CHECK(off.light == Light::amber);
    CHECK(off.reasons == Reasons{LightReason::spending_off});
    CHECK(light(sound(), spent("10800 CHF"), "2025-06-30").light == Light::green);
}

TEST_CASE("what is red for one reason is told with all its reasons, the worst first") {
    auto made = sound();
    made.projects[0].milestones[1].due = day("2025-06-15");
    made.projects[0].milestones.push_back(milestone("M-3", "2025-06-20"));
    Told told;
    told.tell(FactKind::indicator_return, "I-1", "2025-06-30", returned("2025-H1", "100"));
    const auto all = light(made, told, "2025-07-10");
    CHECK(all.light == Light::red);
    CHECK(all.reasons == Reasons{LightReason::milestone_very_late, LightReason::indicator_far_below, LightReason::spending_off});
}

TEST_CASE("every indicator below its threshold is named, the farthest below first") {
    auto made = sound();
    made.projects[0].indicators.push_back(indicator("I-2", Measure::flow, {{"2025-H1", "100"}}));
    made.projects[0].indicators.push_back(indicator("I-3", Measure::flow, {{"2025-H1", "100"}}));
    Told told = spent("12000 CHF");
    told.tell(FactKind::indicator_return, "I-1", "2025-06-30", returned("2025-H1", "800"));
    told.tell(FactKind::indicator_return, "I-2", "2025-06-30", returned("2025-H1", "20"));
    told.tell(FactKind::indicator_return, "I-3", "2025-06-30", returned("2025-H1", "95"));
    const auto s = snapshot(made, told, "2025-06-30");
    const auto all = light_of(s.projects[0], s);
    CHECK(all.reasons == Reasons{LightReason::indicator_far_below, LightReason::indicator_below});
    REQUIRE(all.below.size() == 2);
    CHECK(all.below[0].indicator->plan->id.text() == "I-2");
    CHECK(all.below[1].reached == Percent::whole(80));
}

TEST_CASE("spending that is off tells the day up to which the budget has fallen due") {
    const auto s = snapshot(sound(), spent("5000 CHF"), "2025-07-20");
    CHECK(light_of(s.projects[0], s).off_until == day("2025-06-30"));
}
