#include "model/agreements.hpp"
#include "tests/model/making.hpp"

using namespace hamkari;
using namespace hamkari::making;

namespace {

Validity on_the_last_day_of_2025(const char* signed_in, const char* until) {
    Programme programme;
    programme.agreements.emplace_back();
    if (*signed_in) programme.agreements[0].signed_in = period(signed_in);
    if (*until) programme.agreements[0].until = day(until);
    return agreements_on(programme, day("2025-12-31"), day("2026-12-31")).front().validity;
}

}  // namespace

TEST_CASE("an agreement holds to its last day, and one that ends within the next period is told") {
    CHECK(on_the_last_day_of_2025("2020", "2025-12-30") == Validity::expired);
    CHECK(on_the_last_day_of_2025("2020", "2025-12-31") == Validity::ends_soon);
    CHECK(on_the_last_day_of_2025("2020", "2026-12-31") == Validity::ends_soon);
    CHECK(on_the_last_day_of_2025("2020", "2027-01-01") == Validity::valid);
}

TEST_CASE("what is not known of an agreement is not guessed") {
    CHECK(on_the_last_day_of_2025("1392", "") == Validity::end_not_known);
    CHECK(on_the_last_day_of_2025("", "2030-01-01") == Validity::not_signed);
    CHECK(on_the_last_day_of_2025("2026-02-01", "2030-01-01") == Validity::not_signed);
    CHECK(on_the_last_day_of_2025("", "2025-01-01") == Validity::expired);
}
