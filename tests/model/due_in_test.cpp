#include "model/due_in.hpp"
#include "tests/catch.hpp"
#include "tests/reports/sample.hpp"

using namespace hamkari;

TEST_CASE("milestones due in a period are counted, the cancelled ones apart") {
    const auto now = sample::on("2025-12-31");
    const auto year = due_in(now, sample::period("2025"));
    CHECK(year.due == 2);
    CHECK(year.done == 1);
    CHECK(year.late == 1);
    CHECK(year.cancelled == 1);
    CHECK(due_in(now, sample::period("2026")).due == 1);
    CHECK(due_in(now, sample::period("2025-H1")).late == 0);
}

TEST_CASE("what is only asked for has no agreed date that could be due") {
    auto plan = sample::plan();
    plan.projects[1].milestones[0].due = sample::day("2025-06-01");
    CHECK(due_in(sample::on("2025-12-31", plan, sample::facts()), sample::period("2025")).due == 2);
    plan.projects[1].state = ProjectState::agreed;
    CHECK(due_in(sample::on("2025-12-31", plan, sample::facts()), sample::period("2025")).due == 3);
}
