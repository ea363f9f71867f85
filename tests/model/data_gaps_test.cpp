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
