#include "model/donor_lines.hpp"
#include "model/spending.hpp"
#include "tests/catch.hpp"
#include "tests/reports/sample.hpp"

using namespace hamkari;

namespace {

const PartnerId icrc("ICRC"), northern("NRX"), society("IRCS");

/// Beside the sample: the ICRC pays 100 USD directly and has paid 50; Northern Relief has spent 100 of 300 USD on
/// equipment. A dollar is 0.90 CHF in January, 0.80 in August.
Snapshot with_dollars() {
    auto plan = sample::plan();
    FundingLine direct;
    direct.id = FundingId("REHAB-F4");
    direct.donor = icrc;
    direct.mode = FundingMode::direct;
    direct.committed = sample::money("100 USD");
    direct.on = sample::day("2025-01-15");
    direct.assumed.fields = {"committed"};
    plan.projects[0].funding.push_back(direct);
    auto facts = sample::facts();
    const auto moved = [](const char* amount, const char* budget) {
        return MoneyMoved{sample::money(amount), BudgetId(budget), std::nullopt, false};
    };
    facts.push_back(sample::fact(90, FactKind::fund_spend, "REHAB-F4", "2025-08-01", moved("50 USD", "REHAB-B2")));
    facts.push_back(sample::fact(91, FactKind::fund_receive, "REHAB-F2", "2025-08-01", moved("300 USD", "")));
    facts.push_back(sample::fact(92, FactKind::fund_spend, "REHAB-F2", "2025-08-02", moved("100 USD", "REHAB-B1")));
    return sample::on("2025-12-31", plan, facts);
}

}  // namespace

TEST_CASE("a donor has its own lines only, in their currency and in the programme's") {
    const auto now = sample::on("2025-12-31");
    const auto lines = lines_of(now, northern);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].line->committed == sample::money("1000 USD"));
    CHECK(lines[0].committed == sample::money("900 CHF"));
    CHECK(lines[0].pledged == sample::money("160 CHF"));
    CHECK(lines_of(now, PartnerId("IFRC")).empty());
}

TEST_CASE("not used is the commitment minus what was spent; of in-kind help, minus what was delivered") {
    const auto now = sample::on("2025-12-31");
    CHECK(lines_of(now, icrc)[0].unused == sample::money("2500 CHF"));     // 6000 - 3500
    CHECK(lines_of(now, society)[0].unused == sample::money("100 CHF"));   // 500 - 400
    CHECK(lines_of(now, northern)[0].unused == sample::money("1000 USD"));
}

TEST_CASE("a line is at its end when its last days come and something of it is not used") {
    const auto on_last_day = sample::on("2025-12-31");
    CHECK(lines_of(on_last_day, icrc)[0].days_left == 0);
    CHECK(lines_of(on_last_day, icrc)[0].at_its_end());
    CHECK(lines_of(on_last_day, northern)[0].days_left == 365);
    CHECK_FALSE(lines_of(on_last_day, northern)[0].at_its_end());
    CHECK_FALSE(lines_of(on_last_day, society)[0].days_left);  // no period
    CHECK_FALSE(lines_of(on_last_day, society)[0].at_its_end());
    const auto before = sample::on("2025-10-01"), ninety = sample::on("2025-10-02"), after = sample::on("2026-01-10");
    CHECK(lines_of(before, icrc)[0].days_left == 91);
    CHECK_FALSE(lines_of(before, icrc)[0].at_its_end());
    CHECK(lines_of(ninety, icrc)[0].at_its_end());
    CHECK(lines_of(after, icrc)[0].days_left == -10);
    CHECK(lines_of(after, icrc)[0].at_its_end());
}

TEST_CASE("amounts of several currencies are not added; direct payments are received by nobody") {
    const auto now = with_dollars();
    const auto lines = lines_of(now, icrc);
    const auto sums = sums_by_currency(lines, false);
    REQUIRE(sums.size() == 2);
    CHECK(sums[0].committed == sample::money("6000 CHF"));
    CHECK(sums[0].received == sample::money("5000 CHF"));
    CHECK(sums[0].balance == sample::money("1500 CHF"));
    CHECK_FALSE(sums[0].estimated.committed);
    CHECK(sums[1].committed == sample::money("100 USD"));
    CHECK(sums[1].spent == sample::money("50 USD"));
    CHECK_FALSE(sums[1].received);
    CHECK_FALSE(sums[1].balance);
    CHECK(sums[1].estimated.committed);
    CHECK(sums_by_currency(lines, true).empty());
}

TEST_CASE("in the programme's currency each amount counts at the rate of its day") {
    const auto now = with_dollars();
    const auto sums = sums_in(lines_of(now, icrc), false, now.rates.reporting());
    CHECK(sums.committed == sample::money("6090 CHF"));  // 6000 + 100 x 0.90
    CHECK(sums.spent == sample::money("3540 CHF"));      // 3500 + 50 x 0.80
    CHECK(sums.received == sample::money("5000 CHF"));
    CHECK_FALSE(sums.balance);
    CHECK(sums_of(lines_of(now, icrc), now.projects[0], false, now.rates.reporting()).spent == sums.spent);
    CHECK(sums_of(lines_of(now, icrc), now.projects[1], false, now.rates.reporting()).spent.minor == 0);
    CHECK(sums_in(lines_of(now, society), true, now.rates.reporting()).received == sample::money("400 CHF"));
}

TEST_CASE("a project that others fund too is not the work of one donor") {
    const auto now = sample::on("2025-12-31");
    const auto projects = projects_of(now, icrc);
    REQUIRE(projects.size() == 1);
    CHECK(projects[0].committed == sample::money("6000 CHF"));
    CHECK(projects[0].committed_by_all == sample::money("7400 CHF"));  // 900 of Northern Relief, 500 in kind
    CHECK(projects[0].share() == Percent{810'811});
    REQUIRE(projects[0].others.size() == 2);
    CHECK(projects[0].others[0] == northern);
    CHECK(projects[0].others[1] == society);
    auto plan = sample::plan();
    plan.projects[0].funding[1].committed.reset();  // only pledged: it has given nothing
    plan.projects[0].funding[1].pledged = sample::money("1000 USD");
    CHECK(projects_of(sample::on("2025-12-31", plan, sample::facts()), icrc)[0].others.size() == 1);
}

TEST_CASE("what one donor's money was spent on is its own facts only") {
    const auto now = with_dollars();
    const auto year = sample::period("2025");
    const auto& project = now.projects[0];
    const auto all = spending_by_line(now, project, year);
    const auto own = spending_by_line(now, project, year, icrc);
    const auto others = spending_by_line(now, project, year, northern);
    CHECK(all[0].spent == sample::money("3080 CHF"));  // 3000 + 100 x 0.80
    CHECK(own[0].spent == sample::money("3000 CHF"));
    CHECK(others[0].spent == sample::money("80 CHF"));
    CHECK(own[1].spent == sample::money("40 CHF"));
    REQUIRE(own.size() == 3);
    CHECK(own[2].line == nullptr);
    CHECK(own[2].spent == sample::money("500 CHF"));
    CHECK(others.size() == 2);
    CHECK(spending_by_line(now, project, sample::period("2025-Q2"), northern)[0].spent_in.minor == 0);
}

TEST_CASE("a budget line pays for the milestones that name it") {
    auto plan = sample::plan();
    plan.projects[0].milestones[1].budget = BudgetId("REHAB-B1");
    const auto now = sample::on("2025-12-31", plan, sample::facts());
    const auto paid = paid_by(now.projects[0], now.projects[0].plan->budget[0]);
    REQUIRE(paid.size() == 1);
    CHECK(paid[0]->plan->id.text() == "REHAB-02");
    CHECK(paid_by(now.projects[0], now.projects[0].plan->budget[1]).empty());
}
