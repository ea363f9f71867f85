#include "model/fact_basis.hpp"
#include "tests/catch.hpp"
#include "tests/reports/sample.hpp"

using namespace hamkari;

TEST_CASE("facts rest on a source, on an estimate, or on nothing") {
    auto facts = sample::facts();
    const auto now = sample::on("2025-12-31", sample::plan(), facts);
    // Of 19 facts one is an estimate; five move money, and three returns count people and are no estimates.
    const auto basis = fact_basis(now);
    CHECK(basis.facts == 19);
    CHECK(basis.estimates == 1);
    CHECK(basis.sourced == 18);
    CHECK(basis.sourced_money == 5);
    CHECK(basis.sourced_people == 3);
    CHECK_FALSE(basis.mostly_estimates());
}

TEST_CASE("an estimate with a source is an estimate, and what is later than the day does not count") {
    auto facts = sample::facts();
    for (auto& fact : facts) fact.assumed = true;
    facts[0].assumed = false;
    facts[0].source = "";
    const auto basis = fact_basis(sample::on("2025-12-31", sample::plan(), facts));
    CHECK(basis.sourced == 0);
    CHECK(basis.mostly_estimates());
    CHECK(basis.nearly_all_estimates());
    CHECK(fact_basis(sample::on("2025-03-12", sample::plan(), facts)).facts == 1);
}
