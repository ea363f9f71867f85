#include "model/meetings.hpp"
#include "tests/catch.hpp"
#include "tests/reports/sample.hpp"

using namespace hamkari;

namespace {

std::string id_of(const Meeting* meeting) { return meeting ? meeting->id.text() : "none"; }

}  // namespace

TEST_CASE("the last meeting was held by the day, the next comes after it") {
    const auto plan = sample::plan();  // M-1 17 February, M-2 28 December 2025, M-3 18 January 2026
    CHECK(id_of(last_meeting(plan, sample::day("2025-12-31"))) == "M-2");
    CHECK(id_of(next_meeting(plan, sample::day("2025-12-31"))) == "M-3");
    CHECK(id_of(last_meeting(plan, sample::day("2025-12-28"))) == "M-2");
    CHECK(id_of(next_meeting(plan, sample::day("2025-12-27"))) == "M-2");
    CHECK(id_of(last_meeting(plan, sample::day("2025-01-01"))) == "none");
    CHECK(id_of(next_meeting(plan, sample::day("2026-01-18"))) == "none");
}

TEST_CASE("a meeting is compared with the last one of its kind, else with the last one") {
    auto plan = sample::plan();
    auto& meetings = plan.programme.meetings;
    const auto day = sample::day("2025-12-31");
    CHECK(id_of(meeting_before(plan, &meetings[2], day)) == "M-2");
    meetings[0].kind = meetings[2].kind = MeetingKind::annual_review;
    CHECK(id_of(meeting_before(plan, &meetings[2], day)) == "M-1");
    meetings[0].kind = MeetingKind::quarterly;
    CHECK(id_of(meeting_before(plan, &meetings[2], day)) == "M-2");
    CHECK(id_of(meeting_before(plan, nullptr, day)) == "M-2");
}

TEST_CASE("what is only asked for is never counted as decided") {
    const auto counts = count_decisions(sample::on("2025-12-31"));
    CHECK(counts.done == 1);  // D-1
    CHECK(counts.late == 1);  // A-1 was due on the 30th
    CHECK(counts.open == 0);
    CHECK(counts.proposals == 1);
    CHECK(counts.requests == 1);
    CHECK(count_decisions(sample::on("2025-12-29")).open == 1);
}
