#include "model/estimated.hpp"
#include "tests/catch.hpp"
#include "tests/reports/sample.hpp"

using namespace hamkari;

TEST_CASE("a figure is an estimate if a field or a fact that it rests on is one") {
    auto facts = sample::facts();
    for (auto& fact : facts)
        if (fact.kind == FactKind::fund_spend) fact.assumed = true;
    const auto now = sample::on("2025-12-31", sample::plan(), facts);
    const auto money = estimated_money(now.projects[0]);
    CHECK(money.budget);  // REHAB-B2
    CHECK(money.gap());
    CHECK(money.spent);
    CHECK_FALSE(money.committed);
    CHECK_FALSE(money.received);
}

TEST_CASE("a date is an estimate if what says it is one") {
    auto plan = sample::plan();
    plan.projects[0].milestones[1].assumed.fields = {"due"};
    auto facts = sample::facts();
    const auto now = sample::on("2025-12-31", plan, facts);
    const auto put_off = estimated_dates(now.projects[0].milestones[1]);
    CHECK(put_off.due);
    CHECK(put_off.baseline);
    CHECK_FALSE(put_off.expected);  // a delay that is a fact says it
    CHECK_FALSE(estimated_dates(now.projects[0].milestones[0]).actual);

    facts[0].assumed = true;
    const auto guessed = sample::on("2025-12-31", plan, facts);
    CHECK(estimated_dates(guessed.projects[0].milestones[0]).actual);
    CHECK(estimated_progress(guessed.projects[0]));
}
