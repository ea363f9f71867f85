#include "model/people.hpp"
#include "tests/catch.hpp"
#include "tests/reports/sample.hpp"

using namespace hamkari;

TEST_CASE("people reached are those of the headline indicator in the period") {
    const auto now = sample::on("2025-12-31");
    const auto reached = people_reached(now, sample::period("2025"));
    REQUIRE(reached.size() == 1);
    CHECK(reached[0].indicator->plan->id.text() == "REHAB-I1");
    CHECK(reached[0].people == 210);
    CHECK(reached[0].estimate);
    CHECK(sum_of_people(reached) == 210);
    CHECK(sum_of_people(people_reached(now, sample::period("2025-Q1"))) == 80);
    CHECK_FALSE(people_reached(now, sample::period("2025-Q1"))[0].estimate);
}

TEST_CASE("where no return has arrived nobody knows how many people were reached: that is not zero") {
    const auto now = sample::on("2025-12-31");
    CHECK(sum_of_people(people_reached(now, sample::period("2025-Q4"))) == std::nullopt);
}
