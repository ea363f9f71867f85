#include "model/spending.hpp"
#include "tests/catch.hpp"
#include "tests/reports/sample.hpp"

using namespace hamkari;

TEST_CASE("the share of a period that is gone runs from nothing before it to all of it after") {
    const auto year = sample::period("2025");
    CHECK(share_gone(year, sample::day("2024-12-31")) == Percent{});
    CHECK(share_gone(year, sample::day("2025-12-31")) == Percent::whole(100));
    CHECK(share_gone(year, sample::day("2026-12-31")) == Percent::whole(100));
    CHECK(share_gone(sample::period("2025-01-01 .. 2025-01-10"), sample::day("2025-01-03")) == Percent::whole(30));
}

TEST_CASE("spending is told by budget line, for a period and to date") {
    const auto now = sample::on("2025-12-31");
    const auto lines = spending_by_line(now, now.projects[0], sample::period("2025-Q2"));
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].line->id.text() == "REHAB-B1");
    CHECK(lines[0].budget == sample::money("10000 CHF"));
    CHECK_FALSE(lines[0].budget_in);
    CHECK(lines[0].spent_in == sample::money("3000 CHF"));
    CHECK(lines[0].burn == Percent::whole(30));
    CHECK(lines[1].budget == sample::money("4000 CHF"));
    CHECK(lines[1].gone == Percent{});
    CHECK(spending_by_line(now, now.projects[0], sample::period("2025-H2"))[0].spent_in == sample::money("0 CHF"));
    CHECK(spending_by_line(now, now.projects[0], sample::period("2025"))[0].budget_in == sample::money("10000 CHF"));
}

TEST_CASE("spending without a budget line comes last, and only if there is some") {
    const auto now = sample::on("2025-12-31");
    const auto last = spending_by_line(now, now.projects[0], sample::period("2025")).back();
    CHECK(last.line == nullptr);
    CHECK(last.spent == sample::money("500 CHF"));
    CHECK_FALSE(last.burn);
    const auto earlier = sample::on("2025-05-15");
    CHECK(spending_by_line(earlier, earlier.projects[0], sample::period("2025")).back().line != nullptr);
}
