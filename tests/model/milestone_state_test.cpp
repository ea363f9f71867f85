#include "model/milestone_state.hpp"

#include "tests/catch.hpp"
#include "tests/model/making.hpp"

using namespace hamkari;
using namespace hamkari::making;

namespace {

const Milestone handover = milestone("M-1", "2025-05-03");
const std::vector<DueAgreed> agreed{{std::nullopt, {}, day("2025-05-03")}};

MilestoneState on(const char* as_of, const Told& told = {}, const std::vector<DueAgreed>& dues = agreed) {
    std::vector<const Fact*> facts;
    for (const Fact* fact : told.in_order())
        if (fact->happened_on <= day(as_of)) facts.push_back(fact);
    return milestone_on(handover, facts, dues, day(as_of));
}

Delay delay(const char* to, const char* agreed_by = "") { return {day(to), Because::customs, DecisionId(agreed_by)}; }

}  // namespace

TEST_CASE("a milestone nobody spoke of is planned, and expected when it is due") {
    const auto state = on("2025-04-01");
    CHECK(state.status == Status::planned);
    CHECK(state.expected == day("2025-05-03"));
    CHECK(state.slip_days == 0);
    CHECK_FALSE(state.late);
    CHECK_FALSE(state.at_risk);
}

TEST_CASE("a milestone is late the day after it was due, not on the day itself") {
    CHECK_FALSE(on("2025-05-03").late);
    const auto next_day = on("2025-05-04");
    CHECK(next_day.late);
    CHECK(next_day.days_late == 1);
    CHECK_FALSE(next_day.at_risk);
}

TEST_CASE("once due has passed, the day itself is the earliest that can be expected") {
    const auto state = on("2025-05-13");
    CHECK(state.expected == day("2025-05-13"));
    CHECK(state.slip_days == 10);
}

TEST_CASE("a milestone done late slipped, and is late no more") {
    Told told;
    told.tell(FactKind::milestone_done, "M-1", "2025-05-08");
    const auto before = on("2025-05-07", told);
    CHECK(before.late);
    const auto state = on("2025-06-01", told);
    CHECK(state.status == Status::done);
    CHECK(state.actual == day("2025-05-08"));
    CHECK(state.expected == day("2025-05-08"));
    CHECK(state.slip_days == 5);
    CHECK_FALSE(state.late);
    CHECK_FALSE(state.at_risk);
}

TEST_CASE("a milestone done early slips backwards") {
    Told told;
    told.tell(FactKind::milestone_done, "M-1", "2025-04-30");
    CHECK(on("2025-06-01", told).slip_days == -3);
}

TEST_CASE("a delay says when it is expected; it puts at risk before the due date and never erases lateness after it") {
    Told told;
    told.tell(FactKind::milestone_delay, "M-1", "2025-04-20", delay("2025-06-30"));
    const auto before = on("2025-05-01", told);
    CHECK(before.expected == day("2025-06-30"));
    CHECK(before.slip_days == 58);  // 28 days of May, 30 of June
    CHECK(before.at_risk);
    CHECK_FALSE(before.late);
    const auto after = on("2025-05-10", told);
    CHECK(after.late);
    CHECK_FALSE(after.at_risk);
    CHECK(after.due == day("2025-05-03"));
    CHECK(after.expected == day("2025-06-30"));
}

TEST_CASE("the last delay is the date expected, even when its day has passed") {
    Told told;
    told.tell(FactKind::milestone_delay, "M-1", "2025-04-20", delay("2025-06-30"));
    told.tell(FactKind::milestone_delay, "M-1", "2025-05-20", delay("2025-05-28"));
    CHECK(on("2025-07-15", told).expected == day("2025-05-28"));
}

TEST_CASE("a delay that a decision agreed to moves the due date; the baseline stays") {
    Told told;
    told.tell(FactKind::milestone_delay, "M-1", "2025-04-20", delay("2025-06-30", "D-1"));
    CHECK(on("2025-04-19", told).due == day("2025-05-03"));
    const auto state = on("2025-06-01", told);
    CHECK(state.due == day("2025-06-30"));
    CHECK(state.baseline == day("2025-05-03"));
    CHECK(state.slip_days == 58);
    CHECK_FALSE(state.late);
    CHECK_FALSE(state.at_risk);
}

TEST_CASE("a plan revision moves the due date from its day, also over an earlier agreed delay") {
    const std::vector<DueAgreed> revised{{std::nullopt, {}, day("2025-05-03")},
                                         {day("2025-05-15"), Instant{day("2025-05-15")}, day("2025-07-31")}};
    CHECK(on("2025-05-14", {}, revised).due == day("2025-05-03"));
    CHECK(on("2025-05-14", {}, revised).late);
    CHECK(on("2025-05-15", {}, revised).due == day("2025-07-31"));
    CHECK(on("2025-05-15", {}, revised).slip_days == 89);  // 3 May to 31 July
    Told told;
    told.tell(FactKind::milestone_delay, "M-1", "2025-04-20", delay("2025-06-30", "D-1"));
    CHECK(on("2025-05-14", told, revised).due == day("2025-06-30"));
    CHECK(on("2025-05-15", told, revised).due == day("2025-07-31"));
}

TEST_CASE("what is cancelled is expected on no day, has no slip and is never late") {
    Told told;
    told.tell(FactKind::milestone_cancel, "M-1", "2025-05-10");
    CHECK(on("2025-05-09", told).late);
    const auto state = on("2025-06-01", told);
    CHECK(state.status == Status::cancelled);
    CHECK_FALSE(state.expected);
    CHECK_FALSE(state.slip_days);
    CHECK_FALSE(state.late);
}

TEST_CASE("what is reopened is in progress again and has no actual date") {
    Told told;
    told.tell(FactKind::milestone_done, "M-1", "2025-05-01");
    told.tell(FactKind::milestone_reopen, "M-1", "2025-05-20");
    const auto state = on("2025-06-01", told);
    CHECK(state.status == Status::in_progress);
    CHECK_FALSE(state.actual);
    CHECK(state.late);
    CHECK(on("2025-05-19", told).status == Status::done);
}

TEST_CASE("a typing error in the baseline can be mended, and slip is counted from the mended one") {
    Told told;
    told.tell(FactKind::baseline_correct, "M-1", "2025-01-10", BaselineCorrection{day("2025-05-01")});
    const auto state = on("2025-04-01", told);
    CHECK(state.baseline == day("2025-05-01"));
    CHECK(state.due == day("2025-05-03"));
    CHECK(state.slip_days == 2);
}

TEST_CASE("a milestone without any date is never late and has no slip") {
    const auto state = on("2025-12-31", {}, {});
    CHECK_FALSE(state.late);
    CHECK_FALSE(state.expected);
    CHECK_FALSE(state.slip_days);
}

TEST_CASE("which fact may follow which status") {
    using enum FactKind;
    using enum Status;
    for (const auto kind : {milestone_done, milestone_delay, milestone_cancel}) {
        CHECK(can_follow(planned, kind));
        CHECK(can_follow(in_progress, kind));
        CHECK_FALSE(can_follow(done, kind));
        CHECK_FALSE(can_follow(cancelled, kind));
    }
    CHECK(can_follow(planned, milestone_start));
    for (const auto status : {in_progress, done, cancelled}) CHECK_FALSE(can_follow(status, milestone_start));
    CHECK(can_follow(done, milestone_reopen));
    CHECK(can_follow(cancelled, milestone_reopen));
    CHECK_FALSE(can_follow(planned, milestone_reopen));
    CHECK_FALSE(can_follow(in_progress, milestone_reopen));
}

TEST_CASE("a fact that cannot be is kept apart and counts for nothing") {
    Told told;
    told.tell(FactKind::milestone_done, "M-1", "2025-05-01");
    told.tell(FactKind::milestone_done, "M-1", "2025-05-02");
    const auto state = on("2025-06-01", told);
    CHECK(state.actual == day("2025-05-01"));
    REQUIRE(state.impossible.size() == 1);
    CHECK(state.impossible[0]->happened_on == day("2025-05-02"));
}
