#include "model/money_state.hpp"

#include "tests/catch.hpp"
#include "tests/model/making.hpp"

using namespace hamkari;
using namespace hamkari::making;

namespace {

Rate rate(const char* from, const char* value, const char* on) {
    Rate r;
    r.from = *parse_currency(from);
    r.to = Currency("CHF");
    r.rate = *parse_rate(value);
    r.on = day(on);
    return r;
}

const Rates rates({rate("USD", "0.9000", "2025-01-01"), rate("USD", "0.8000", "2025-07-01")}, Currency("CHF"));

FundingLine with_plan(FundingMode mode, const char* pledged, const char* committed, const char* on) {
    FundingLine line = funding("F-1", committed);
    line.mode = mode;
    line.pledged = money(pledged);
    line.on = day(on);
    return line;
}

FundingState state(const FundingLine& line, const Told& told, const char* as_of = "2025-12-31") {
    return funding_on(line, told.in_order(), day(as_of));
}

}  // namespace

TEST_CASE("facts add to the plan's figures, and a pledge is never added to a commitment") {
    const auto line = with_plan(FundingMode::cash, "250000 CHF", "200000 CHF", "2025-02-17");
    Told told;
    told.tell(FactKind::fund_pledge, "F-1", "2025-03-01", moved("10000 CHF"));
    told.tell(FactKind::fund_commit, "F-1", "2025-03-02", moved("5000 CHF"));
    told.tell(FactKind::fund_receive, "F-1", "2025-03-03", moved("30000 CHF"));
    told.tell(FactKind::fund_spend, "F-1", "2025-03-04", moved("12000.50 CHF"));
    const auto now = state(line, told);
    CHECK(now.pledged == money("260000 CHF"));
    CHECK(now.committed == money("205000 CHF"));
    CHECK(now.received == money("30000 CHF"));
    CHECK(now.spent == money("12000.50 CHF"));
    CHECK(now.balance() == money("17999.50 CHF"));
}

TEST_CASE("the plan's pledge and commitment count from their day on") {
    const auto line = with_plan(FundingMode::cash, "250000 CHF", "200000 CHF", "2025-02-17");
    CHECK(state(line, {}, "2025-02-16").committed == money("0 CHF"));
    CHECK(state(line, {}, "2025-02-17").committed == money("200000 CHF"));
}

TEST_CASE("direct payments are spent without being received, and leave no balance") {
    const auto line = with_plan(FundingMode::direct, "50000 CHF", "50000 CHF", "2025-01-01");
    Told told;
    told.tell(FactKind::fund_spend, "F-1", "2025-03-04", moved("12000 CHF"));
    told.tell(FactKind::fund_receive, "F-1", "2025-03-05", moved("1 CHF"));
    const auto now = state(line, told);
    CHECK(now.spent == money("12000 CHF"));
    CHECK(now.received == money("0 CHF"));
    CHECK_FALSE(now.balance());
    CHECK(now.impossible.size() == 1);
}

TEST_CASE("help in kind counts as received when it is delivered, and leaves no balance") {
    const auto line = with_plan(FundingMode::in_kind, "50000 CHF", "50000 CHF", "2025-01-01");
    Told told;
    told.tell(FactKind::fund_receive, "F-1", "2025-03-05", moved("20000 CHF"));
    const auto now = state(line, told);
    CHECK(now.received == money("20000 CHF"));
    CHECK_FALSE(now.balance());
}

TEST_CASE("more cash than was received cannot be spent, unless it is said to be allowed") {
    const auto line = funding("F-1", "100000 CHF");
    Told told;
    told.tell(FactKind::fund_receive, "F-1", "2025-03-01", moved("1000 CHF"));
    told.tell(FactKind::fund_spend, "F-1", "2025-03-02", moved("1000 CHF"));
    CHECK(state(line, told).impossible.empty());
    told.tell(FactKind::fund_spend, "F-1", "2025-03-03", moved("0.01 CHF"));
    CHECK(state(line, told).impossible.size() == 1);
    CHECK(state(line, told).spent == money("1000 CHF"));
    auto allowed = moved("500 CHF");
    allowed.overspend_allowed = true;
    told.tell(FactKind::fund_spend, "F-1", "2025-03-04", allowed);
    CHECK(state(line, told).balance() == Money{-50000, Currency("CHF")});
}

TEST_CASE("money spent before it arrived is overspent even if it arrived later") {
    Told told;
    told.tell(FactKind::fund_receive, "F-1", "2025-03-10", moved("1000 CHF"));
    told.tell(FactKind::fund_spend, "F-1", "2025-03-02", moved("400 CHF"));
    CHECK(state(funding("F-1", "100000 CHF"), told).impossible.size() == 1);
}

TEST_CASE("each amount is converted at the rate of its own day, and a later rate never changes it") {
    // Commitment of the plan on 2025-02-17: 1000 x 0.9 = 900. Received in June 500 x 0.9 = 450, in July 500 x 0.8 = 400.
    const auto line = with_plan(FundingMode::cash, "2000 USD", "1000 USD", "2025-02-17");
    Told told;
    told.tell(FactKind::fund_receive, "F-1", "2025-06-30", moved("500 USD"));
    told.tell(FactKind::fund_receive, "F-1", "2025-07-01", moved("500 USD"));
    told.tell(FactKind::fund_spend, "F-1", "2025-08-01", moved("100 USD"));
    told.tell(FactKind::fund_commit, "F-1", "2025-09-01", moved("10 USD"));
    const auto now = state(line, told);
    const auto p = project("P-1");
    CHECK(committed_in(now, p, rates) == money("908 CHF"));
    CHECK(pledged_in(now, p, rates) == money("1800 CHF"));
    CHECK(received_in(now, rates) == money("850 CHF"));
    CHECK(spent_in(now, rates) == money("80 CHF"));
}

TEST_CASE("a plan's commitment without a day is converted at the project's start, a budget at its period's first day") {
    const auto p = project("P-1", "2025-08-01 .. 2026-07-31");
    const auto line = funding("F-1", "1000 USD");
    CHECK(committed_in(state(line, {}), p, rates) == money("800 CHF"));
    CHECK(budget_in(budget("B-1", "1000 USD", "2025"), rates) == money("900 CHF"));
    CHECK(budget_in(budget("B-1", "1000 USD", "2025-H2"), rates) == money("800 CHF"));
    // Before the first rate the earliest one stands in.
    CHECK(budget_in(budget("B-1", "1000 USD", "2024"), rates) == money("900 CHF"));
}

TEST_CASE("each line is rounded half to even, and only then added") {
    // 0.05 USD x 0.9 = 0.045, to even 0.04; 0.15 x 0.9 = 0.135, to even 0.14. Added first, 0.20 x 0.9 would be 0.18 too;
    // two of 0.05 are 0.08, not the 0.09 of their sum.
    Told told;
    told.tell(FactKind::fund_receive, "F-1", "2025-02-01", moved("0.05 USD"));
    told.tell(FactKind::fund_receive, "F-1", "2025-02-02", moved("0.05 USD"));
    CHECK(received_in(state(funding("F-1", "1 USD"), told), rates) == money("0.08 CHF"));
    told.tell(FactKind::fund_receive, "F-1", "2025-02-03", moved("0.15 USD"));
    CHECK(received_in(state(funding("F-1", "1 USD"), told), rates) == money("0.22 CHF"));
}

TEST_CASE("the budget of a period is the line's if it holds the line, else the phases within it, and never a share") {
    auto line = budget("B-1", "120000 CHF", "2025");
    line.by = {{period("2025-Q2"), money("40000 CHF"), {}}, {period("2025-Q3"), money("80000 CHF"), {}}};
    CHECK(budget_for(line, period("2025")) == money("120000 CHF"));
    CHECK(budget_for(line, period("2025-01-01 .. 2026-12-31")) == money("120000 CHF"));
    CHECK(budget_for(line, period("2025-H1")) == money("40000 CHF"));
    CHECK(budget_for(line, period("2025-Q3")) == money("80000 CHF"));
    CHECK_FALSE(budget_for(line, period("2025-08")));
    CHECK_FALSE(budget_for(line, period("2025-04-01 .. 2025-08-31")));
    CHECK_FALSE(budget_for(budget("B-2", "120000 CHF", "2025"), period("2025-H1")));
}

TEST_CASE("of a budget those phases have fallen due that are over") {
    auto line = budget("B-1", "120000 CHF", "2025");
    line.by = {{period("2025-Q2"), money("40000 CHF"), {}}, {period("2025-Q3"), money("80000 CHF"), {}}};
    CHECK_FALSE(budget_due(line, day("2025-06-29")));
    const auto half = budget_due(line, day("2025-06-30"));
    REQUIRE(half);
    CHECK(half->amount == money("40000 CHF"));
    CHECK(half->until == day("2025-06-30"));
    CHECK(budget_due(line, day("2025-12-31"))->amount == money("120000 CHF"));
}
