#include "model/financial_statement.hpp"
#include "tests/model/making.hpp"
#include "tests/reports/sample.hpp"

using namespace hamkari;
using namespace hamkari::making;

namespace {

/// As the first revision had the sample: REHAB-B1 was 8,000 CHF, there was a line for transport (REHAB-B0, 1,000 USD of
/// the first half of 2025), and ICRC gave 5,000 CHF.
Project first_rehab() {
    Project first;
    first.id = ProjectId("REHAB");
    first.period = period("2025-01-01 .. 2026-12-31");
    first.budget = {budget("REHAB-B1", "8000 CHF", "2025"), budget("REHAB-B0", "1000 USD", "2025-H1")};
    first.funding = {funding("REHAB-F1", "5000 CHF")};
    first.funding[0].on = day("2025-01-01");
    return first;
}

Snapshot revised(std::vector<Fact> facts = sample::facts()) {
    auto history = sample::history(sample::plan(), std::move(facts));
    history->first_lines = {first_rehab()};
    return take_snapshot(history, day("2025-12-31"));
}

}  // namespace

TEST_CASE("with one plan, the original budget is the revised one") {
    const auto now = sample::on("2025-12-31");
    const auto statement = financial_statement(now, period("2025"));
    REQUIRE(statement.projects.size() == 1);  // CBRN has neither budget nor spending
    const auto& lines = statement.projects[0].lines;
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].figures.original == money("10000 CHF"));
    CHECK(lines[0].figures.revised == money("10000 CHF"));
    CHECK(lines[0].figures.used_in == money("3000 CHF"));
    CHECK(lines[0].figures.percent() == Percent::whole(30));
    CHECK(lines[0].figures.carried_over() == money("7000 CHF"));
    // 5,000 USD at the rate of the first day of 2026, 0.80.
    CHECK(lines[1].figures.original == money("4000 CHF"));
    CHECK(lines[1].figures.original_estimate);
    CHECK_FALSE(lines[0].figures.original_estimate);
    // Spending that names no line is a row of its own, and comes out of nothing that was planned.
    CHECK(lines[2].line == nullptr);
    CHECK(lines[2].figures.used == money("500 CHF"));
    CHECK_FALSE(lines[2].figures.percent());
    CHECK(lines[2].figures.carried_over() == money("-500 CHF"));
    // 10,000 + 4,000 - 3,000 - 500
    CHECK(statement.total.carried_over() == money("10500 CHF"));
    CHECK(statement.total.percent() == Percent::whole(25));
}

TEST_CASE("the original budget is that of the first plan, also of lines that the plan has no more") {
    const auto now = revised();
    const auto statement = financial_statement(now, period("2025"));
    const auto& lines = statement.projects[0].lines;
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].figures.original == money("8000 CHF"));
    CHECK(lines[0].figures.revised == money("10000 CHF"));
    // New in this plan: its first amount is its own.
    CHECK(lines[1].figures.original == money("4000 CHF"));
    CHECK(lines[2].dropped);
    CHECK(lines[2].line->id.text() == "REHAB-B0");
    CHECK(lines[2].figures.original == money("900 CHF"));  // 1,000 USD at 0.90, the rate of its first day
    CHECK(lines[2].figures.revised == money("0 CHF"));
    CHECK(lines[3].line == nullptr);
    CHECK(statement.total.original == money("12900 CHF"));
    CHECK(statement.total.revised == money("14000 CHF"));
}

TEST_CASE("what was spent on a line that was dropped is told with that line, and only there") {
    auto facts = sample::facts();
    facts.push_back(sample::fact(40, FactKind::fund_spend, "REHAB-F1", "2025-03-01", moved("200 CHF", "REHAB-B0")));
    facts.push_back(sample::fact(41, FactKind::fund_receive, "REHAB-F1", "2025-02-01", moved("300 CHF")));
    const auto now = revised(facts);
    const auto statement = financial_statement(now, period("2025-Q2"));
    const auto& lines = statement.projects[0].lines;
    REQUIRE(lines.size() == 4);
    CHECK(lines[2].figures.used == money("200 CHF"));
    CHECK(lines[2].figures.used_in == money("0 CHF"));
    CHECK(lines[2].figures.carried_over() == money("-200 CHF"));
    CHECK(lines[3].figures.used == money("500 CHF"));
    CHECK(statement.total.used == money("3700 CHF"));
}

TEST_CASE("a project that the plan has no more keeps its first amounts, but not in a narrowed report") {
    auto history = sample::history(sample::plan(), sample::facts());
    Project gone;
    gone.id = ProjectId("GONE");
    gone.period = period("2025");
    gone.budget = {budget("GONE-B1", "700 CHF", "2025")};
    gone.funding = {funding("GONE-F1", "600 CHF")};
    history->first_lines = {gone};
    auto now = take_snapshot(history, day("2025-12-31"));
    const auto whole = financial_statement(now, period("2025"));
    REQUIRE(whole.projects.size() == 2);
    CHECK(whole.projects[1].dropped);
    CHECK(whole.total.original == money("14700 CHF"));
    // ICRC: 6,000 in REHAB and 600 in what is gone.
    CHECK(whole.partners[0].figures.original == money("6600 CHF"));
    CHECK(whole.partners[0].figures.revised == money("6000 CHF"));

    now.projects.pop_back();
    const auto narrowed = financial_statement(now, period("2025"));
    CHECK(narrowed.projects.size() == 1);
    CHECK(narrowed.partners[0].figures.original == money("6000 CHF"));
}

TEST_CASE("by partner stands what was committed first and now, and what was spent of it; in kind apart") {
    auto facts = sample::facts();
    facts.push_back(sample::fact(40, FactKind::fund_commit, "REHAB-F1", "2025-09-01", moved("500 CHF")));
    const auto now = revised(facts);
    const auto statement = financial_statement(now, period("2025-Q2"));
    REQUIRE(statement.partners.size() == 3);
    const auto& icrc = statement.partners[0];
    CHECK(icrc.partner.text() == "ICRC");
    CHECK(icrc.figures.original == money("5000 CHF"));
    CHECK(icrc.figures.revised == money("6500 CHF"));
    CHECK(icrc.figures.used_in == money("3500 CHF"));
    CHECK(icrc.figures.carried_over() == money("3000 CHF"));
    // 1,000 USD committed on 2025-01-15, at 0.90.
    CHECK(statement.partners[1].figures.original == money("900 CHF"));
    const auto& in_kind = statement.partners[2];
    CHECK(in_kind.in_kind);
    CHECK(in_kind.partner.text() == "IRCS");
    CHECK(in_kind.figures.used == money("400 CHF"));  // delivered
    CHECK(in_kind.figures.percent() == Percent::whole(80));
    CHECK(statement.money.revised == money("7400 CHF"));
    CHECK(statement.in_kind.carried_over() == money("100 CHF"));
}
