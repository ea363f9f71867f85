#include "model/by_province.hpp"
#include "model/in_province.hpp"
#include "tests/catch.hpp"
#include "tests/reports/sample.hpp"

using namespace hamkari;

namespace {

const auto year = sample::period("2025");
ProvinceCode named(const char* name) { return *parse_province(name); }

}  // namespace

TEST_CASE("the figure of a province is that of its own returns") {
    const auto now = sample::on("2025-12-31");
    const auto tehran = indicators_in(now, named("Tehran"), year);
    REQUIRE(tehran.size() == 1);  // the others are not told by province
    CHECK(tehran[0].indicator->plan->id.text() == "REHAB-I1");
    CHECK(tehran[0].actual == Quantity::whole(180));  // 50 + 60 + 70
    CHECK(indicators_in(now, named("Fars"), year)[0].actual == Quantity::whole(30));
    CHECK(indicators_in(now, named("Qom"), year).empty());
}

TEST_CASE("what is missing is missing from one province, whatever the others sent") {
    const auto now = sample::on("2025-12-31");
    const auto tehran = indicators_in(now, named("Tehran"), year)[0];
    CHECK(tehran.expected == 4);
    REQUIRE(tehran.missing.size() == 1);
    CHECK(tehran.missing[0].period == sample::period("2025-Q4"));
    CHECK(indicators_in(now, named("Fars"), year)[0].missing.size() == 3);
}

TEST_CASE("a province without a return has no figure, which is not zero") {
    const auto now = sample::on("2025-12-31");
    const auto fars = indicators_in(now, named("Fars"), sample::period("2025-H2"));
    REQUIRE(fars.size() == 1);
    CHECK_FALSE(fars[0].actual);
    CHECK(fars[0].missing.size() == 2);
}

TEST_CASE("milestones belong to the province that they name") {
    const auto now = sample::on("2025-12-31");
    const auto in_fars = milestones_in(now.projects[0], named("Fars"));
    REQUIRE(in_fars.size() == 1);
    CHECK(in_fars[0]->plan->id.text() == "REHAB-02");
    CHECK(milestones_in(now.projects[0], named("Tehran")).empty());
}

TEST_CASE("the money of one project in a province, and what entries name it for") {
    const auto now = sample::on("2025-12-31");
    for (const auto& own : by_province(now.projects[0], now.rates, year, {})) {
        if (own.code == named("Tehran")) {
            CHECK(own.spent == sample::money("3300 CHF"));  // 3000 there, and 60 % of 500
            CHECK(own.spent_named == sample::money("3000 CHF"));
        }
        if (own.code == named("Fars")) {
            CHECK(own.spent == sample::money("200 CHF"));
            CHECK(own.spent_named == sample::money("0 CHF"));
        }
    }
    CHECK(by_province(now.projects[0], now.rates, year, {}).size() == 3);  // and milestones that name no province
}

TEST_CASE("partners stand once, with all their parts") {
    const auto now = sample::on("2025-12-31");
    const auto partners = partners_of(std::vector<const ProjectSnapshot*>{&now.projects[0], &now.projects[1]});
    REQUIRE(partners.size() == 2);
    CHECK(partners[0].partner.text() == "IRCS");
    CHECK(partners[0].parts.size() == 2);
    CHECK_FALSE(partners[0].parts[0].role);  // leads
    REQUIRE(partners[1].parts.size() == 1);
    CHECK(partners[1].parts[0].role == PartnerRole::funding);
}
