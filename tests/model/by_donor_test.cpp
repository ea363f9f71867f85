#include "model/by_donor.hpp"
#include "tests/catch.hpp"
#include "tests/reports/sample.hpp"

using namespace hamkari;

TEST_CASE("donors stand in the order of the programme's partners, each way of giving by itself") {
    const auto now = sample::on("2025-12-31");
    const auto donors = by_donor(now);
    REQUIRE(donors.size() == 3);
    CHECK(donors[0].donor.text() == "IRCS");
    CHECK(donors[0].mode == FundingMode::in_kind);
    CHECK(donors[0].received == sample::money("400 CHF"));
    CHECK(donors[1].donor.text() == "ICRC");
    CHECK(donors[1].pledged == sample::money("8000 CHF"));
    CHECK(donors[1].committed == sample::money("6000 CHF"));
    CHECK(donors[1].spent == sample::money("3500 CHF"));
}

TEST_CASE("what a donor gives is converted at the rate of its own day") {
    const auto now = sample::on("2025-12-31");
    const auto northern = by_donor(now)[2];
    CHECK(northern.committed == sample::money("900 CHF"));  // 1000 USD in January at 0.90
    CHECK(northern.pledged == sample::money("160 CHF"));    // 200 USD in August at 0.80
}

TEST_CASE("only the rates that were used are listed") {
    CHECK(rates_used(sample::on("2025-12-31")).size() == 2);
    auto plan = sample::plan();
    plan.projects[0].budget.pop_back();  // in dollars, of 2026
    const auto now = sample::on("2025-06-30", plan, sample::facts());
    const auto used = rates_used(now);
    REQUIRE(used.size() == 1);
    CHECK(used[0]->on == sample::day("2025-01-01"));
}
