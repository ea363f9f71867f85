#include "model/data_gaps.hpp"
#include "model/agreed.hpp"
#include "tests/catch.hpp"
#include "tests/reports/sample.hpp"

#include <algorithm>

using namespace hamkari;

namespace {

bool has(const Snapshot& now, DataGap::What what, std::string_view id) {
    const auto gaps = data_gaps(now);
    return std::any_of(gaps.begin(), gaps.end(), [&](const DataGap& gap) { return gap.what == what && gap.id == id; });
}

}  // namespace

TEST_CASE("returns that should have arrived are counted by indicator, period and province") {
    const auto now = sample::on("2025-12-31");
    const auto returns = returns_of(now, sample::period("2025"));
    REQUIRE(returns.size() == 1);
    CHECK(returns[0].expected == 8);
    CHECK(returns[0].arrived() == 4);
    CHECK(returns[0].provinces == 2);
    CHECK(returns[0].provinces_complete == 0);
    CHECK(returns_of(now, sample::period("2025-Q1"))[0].provinces_complete == 2);
}

TEST_CASE("gaps in the data are what a reader would ask about") {
    const auto now = sample::on("2025-12-31");
    CHECK(has(now, DataGap::What::no_due, "CBRN-01"));
    CHECK(has(now, DataGap::What::no_target, "REHAB-I3"));
    CHECK(has(now, DataGap::What::one_language, "CBRN"));
    CHECK(has(now, DataGap::What::one_language, "REHAB"));  // its achievement was told in Persian only
    CHECK_FALSE(has(now, DataGap::What::no_source, "REHAB"));
}

TEST_CASE("what is only asked for need not have money, provinces or people yet") {
    const auto now = sample::on("2025-12-31");
    CHECK_FALSE(has(now, DataGap::What::no_budget, "CBRN"));
    auto plan = sample::plan();
    plan.projects[1].state = ProjectState::running;
    const auto agreed = sample::on("2025-12-31", plan, {});
    for (const auto what : {DataGap::What::no_budget, DataGap::What::no_provinces, DataGap::What::no_headline})
        CHECK(has(agreed, what, "CBRN"));
    CHECK(money_not_agreed(now).budget == sample::money("0 CHF"));
    plan.projects[0].state = ProjectState::requested;
    CHECK(money_not_agreed(sample::on("2025-12-31", plan, {})).budget == sample::money("14000 CHF"));
    CHECK(is_agreed(ProjectState::held));
    CHECK_FALSE(is_agreed(ProjectState::offered));
}

TEST_CASE("facts that cannot be are told, not counted") {
    auto facts = sample::facts();
    facts.push_back(sample::fact(90, FactKind::milestone_done, "REHAB-01", "2025-06-01"));
    facts.push_back(sample::fact(91, FactKind::fund_spend, "REHAB-F1", "2025-07-01",
                                 MoneyMoved{sample::money("90000 CHF"), {}, {}, false}));
    const auto now = sample::on("2025-12-31", sample::plan(), facts);
    const auto impossible = impossible_facts(now);
    REQUIRE(impossible.size() == 2);
    CHECK(impossible[0].fact->name.number == 90);
    CHECK(impossible[1].fact->name.number == 91);
}

TEST_CASE("what the data contradict is told: money, days, places and items that are gone") {
    auto plan = sample::plan();
    plan.projects[0].period = sample::period("2025");
    auto facts = sample::facts();  // HQ-7 spends 500 CHF of REHAB-F1 and names no budget line
    auto over = MoneyMoved{sample::money("4000 CHF"), BudgetId("REHAB-B1"), std::nullopt, true};
    facts.push_back(sample::fact(40, FactKind::fund_spend, "REHAB-F1", "2025-11-01", over));
    Return far;
    far.period = sample::period("2025-Q4");
    far.province = *parse_province("Yazd");
    far.value = Quantity::whole(5);
    facts.push_back(sample::fact(41, FactKind::indicator_return, "REHAB-I1", "2025-12-31", far));
    facts.push_back(sample::fact(42, FactKind::milestone_done, "GONE-01", "2025-11-01"));
    auto history = sample::history(plan, facts);
    history->revisions.push_back({{"HQ", 50}, sample::day("2025-10-01"), sample::day("2025-10-01"), "author", {}});
    const auto now = take_snapshot(history, sample::day("2025-12-31"));
    const auto ids_of = [&](DataGap::What what) {
        std::vector<std::string> ids;
        for (const auto& gap : data_gaps(now))
            if (gap.what == what) ids.emplace_back(gap.id);
        return ids;
    };
    using Ids = std::vector<std::string>;
    CHECK(ids_of(DataGap::What::no_budget_line) == Ids{"REHAB-F1"});
    CHECK(ids_of(DataGap::What::overspent) == Ids{"REHAB-F1"});  // 3,000 + 500 + 4,000 of 5,000
    CHECK(ids_of(DataGap::What::after_end) == Ids{"REHAB-02", "REHAB-04"});
    CHECK(ids_of(DataGap::What::elsewhere) == Ids{"REHAB-I1"});
    CHECK(ids_of(DataGap::What::not_in_plan) == Ids{"GONE-01"});
}
