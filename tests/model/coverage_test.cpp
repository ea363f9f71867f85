#include "model/coverage.hpp"

#include "tests/catch.hpp"
#include "tests/model/making.hpp"

using namespace hamkari;
using namespace hamkari::making;

namespace {

const Rates francs({}, Currency("CHF"));

std::vector<FundingState> states(const Project& p, const char* as_of = "2025-12-31") {
    std::vector<FundingState> all;
    for (const auto& line : p.funding) all.push_back(funding_on(line, {}, day(as_of)));
    return all;
}

Money gap_of(const Project& p) { return gap(p, states(p), francs); }
Money next_gap(const Project& p, const char* as_of) { return next_quarter_gap(p, states(p, as_of), francs, day(as_of)); }

Provinces shares(std::vector<std::pair<const char*, const char*>> list) {
    Provinces provinces;
    provinces.scope = Provinces::Scope::listed;
    for (const auto& [name, share] : list)
        provinces.list.push_back({province_of(name), *share ? std::optional(percent(share)) : std::nullopt, {}});
    return provinces;
}

}  // namespace

TEST_CASE("the gap is the budget minus what is committed, and never below zero") {
    auto p = project("P-1");
    p.budget = {budget("B-1", "120000 CHF", "2025")};
    CHECK(gap_of(p) == money("120000 CHF"));
    p.funding = {funding("F-1", "50000 CHF")};
    CHECK(gap_of(p) == money("70000 CHF"));
    p.funding.push_back(funding("F-2", "100000 CHF"));
    CHECK(gap_of(p) == money("0 CHF"));
}

TEST_CASE("a pledge fills no gap") {
    auto p = project("P-1");
    p.budget = {budget("B-1", "100 CHF", "2025")};
    FundingLine pledge = funding("F-1", "0 CHF");
    pledge.pledged = money("100 CHF");
    p.funding = {pledge};
    CHECK(gap_of(p) == money("100 CHF"));
}

TEST_CASE("a commitment pays only what its period reaches") {
    auto p = project("P-1", "2025-01-01 .. 2026-12-31");
    p.budget = {budget("B-1", "100 CHF", "2025"), budget("B-2", "100 CHF", "2026")};
    p.funding = {funding("F-1", "150 CHF", "2025")};
    CHECK(gap_of(p) == money("100 CHF"));
    p.funding = {funding("F-1", "150 CHF")};
    CHECK(gap_of(p) == money("50 CHF"));
}

TEST_CASE("a commitment earmarked for kinds of line pays those only") {
    auto p = project("P-1");
    p.budget = {budget("B-1", "100 CHF", "2025", BudgetKind::equipment), budget("B-2", "60 CHF", "2025", BudgetKind::training)};
    p.funding = {funding("F-1", "160 CHF")};
    p.funding[0].earmark.lines = {BudgetKind::training};
    CHECK(gap_of(p) == money("100 CHF"));
}

TEST_CASE("money earmarked for a province pays that province's share of the budget") {
    auto p = project("P-1");
    p.provinces = shares({{"Tehran", "40%"}, {"South Khorasan", "60%"}});
    p.budget = {budget("B-1", "1000 CHF", "2025")};
    p.funding = {funding("F-1", "500 CHF")};
    p.funding[0].earmark.provinces = {province_of("Tehran")};
    CHECK(gap_of(p) == money("600 CHF"));
    p.funding.push_back(funding("F-2", "500 CHF"));
    CHECK(gap_of(p) == money("100 CHF"));
}

TEST_CASE("free money makes way for earmarked money") {
    auto p = project("P-1");
    p.budget = {budget("B-1", "100 CHF", "2025", BudgetKind::equipment), budget("B-2", "100 CHF", "2025", BudgetKind::training)};
    p.funding = {funding("F-1", "100 CHF"), funding("F-2", "100 CHF")};
    p.funding[1].earmark.lines = {BudgetKind::equipment};
    CHECK(gap_of(p) == money("0 CHF"));
}

TEST_CASE("money earmarked for people or provinces that a project does not serve is not usable there") {
    auto p = project("P-1");
    p.budget = {budget("B-1", "100 CHF", "2025")};
    p.groups = {GroupId("refugees")};
    p.provinces = shares({{"Tehran", ""}, {"South Khorasan", ""}});
    p.funding = {funding("F-1", "100 CHF")};
    p.funding[0].earmark.groups = {GroupId("returnees")};
    CHECK(gap_of(p) == money("100 CHF"));
    p.funding[0].earmark.groups = {GroupId("returnees"), GroupId("refugees")};
    CHECK(gap_of(p) == money("0 CHF"));
    p.funding[0].earmark.provinces = {province_of("Fars")};
    CHECK(gap_of(p) == money("100 CHF"));
    p.funding[0].earmark.provinces = {province_of("Fars"), province_of("Tehran")};
    CHECK(gap_of(p) == money("0 CHF"));
}

TEST_CASE("the next quarter is covered if commitments pay its budget once the time before has had its share") {
    // 40,000 for the second quarter, 80,000 for the third; 100,000 committed.
    auto p = project("P-1");
    p.budget = {budget("B-1", "120000 CHF", "2025")};
    p.budget[0].by = {{period("2025-Q2"), money("40000 CHF"), {}}, {period("2025-Q3"), money("80000 CHF"), {}}};
    p.funding = {funding("F-1", "100000 CHF")};
    CHECK(next_gap(p, "2025-01-31") == money("0 CHF"));       // of the second quarter
    CHECK(next_gap(p, "2025-04-01") == money("20000 CHF"));   // of the third
    CHECK(next_gap(p, "2025-06-30") == money("20000 CHF"));
    CHECK(next_gap(p, "2025-07-01") == money("0 CHF"));       // of the fourth: there is no budget
}

TEST_CASE("a budget line that the plan does not divide is needed evenly over its days") {
    // Of 365 days 90 lie in the first quarter, 91 in the second: 120,000 x 181 / 365 - 120,000 x 90 / 365.
    auto p = project("P-1");
    p.budget = {budget("B-1", "120000 CHF", "2025")};
    CHECK(next_gap(p, "2025-01-15") == money("29917.81 CHF"));
    // 110,000 of 120,000 last until the fourth quarter, and leave 10,000 of it open.
    p.funding = {funding("F-1", "110000 CHF")};
    CHECK(next_gap(p, "2025-01-15") == money("0 CHF"));
    CHECK(next_gap(p, "2025-06-30") == money("0 CHF"));
    CHECK(next_gap(p, "2025-07-01") == money("10000 CHF"));
}

TEST_CASE("a quarter without a budget lacks nothing") {
    auto p = project("P-1");
    p.budget = {budget("B-1", "120000 CHF", "2025")};
    CHECK(next_gap(p, "2025-12-31") == money("0 CHF"));
    CHECK_FALSE(next_gap(p, "2025-01-15") == money("0 CHF"));
}
