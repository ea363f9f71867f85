#include "model/due_in.hpp"
#include "tests/catch.hpp"
#include "tests/reports/sample.hpp"

using namespace hamkari;

TEST_CASE("milestones due in a period are counted without the cancelled ones") {
    const auto now = sample::on("2025-12-31");
    const auto year = due_in(now, sample::period("2025"));
    CHECK(year.due == 2);
    CHECK(year.done == 1);
    CHECK(year.late == 1);
    CHECK(due_in(now, sample::period("2026")).due == 1);
    CHECK(due_in(now, sample::period("2025-H1")).late == 0);
}
