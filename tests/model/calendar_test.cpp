#include "model/calendar.hpp"
#include "tests/catch.hpp"
#include "tests/typed.hpp"

#include <date/solar_hijri.h>
#include <unicode/calendar.h>
#include <unicode/gregocal.h>
#include <unicode/timezone.h>

#include <memory>

using namespace hamkari;
using namespace hamkari::typed;

namespace {

Code problem_with(const char* text) {
    const auto parsed = parse_date(text);
    REQUIRE_FALSE(parsed);
    return parsed.problem().code;
}

std::unique_ptr<icu::Calendar> icu_persian_calendar() {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Calendar> calendar(icu::Calendar::createInstance(
        icu::TimeZone::createTimeZone("UTC"), icu::Locale("en_US@calendar=persian"), status));
    REQUIRE(U_SUCCESS(status));
    return calendar;
}

}  // namespace

TEST_CASE("every day of 1300 to 1498 is written as ICU's Persian calendar writes it") {
    const auto icu = icu_persian_calendar();
    const Date first = first_day_of_year(Calendar::solar_hijri, 1300);
    const Date last = first_day_of_year(Calendar::solar_hijri, 1499) - Days{1};
    int wrong = 0;
    int days = 0;
    for (Date d = first; d <= last; d += Days{1}, ++days) {
        UErrorCode status = U_ZERO_ERROR;
        icu->setTime(static_cast<double>(d.time_since_epoch().count()) * 86'400'000.0, status);
        const YearMonthDay theirs{icu->get(UCAL_EXTENDED_YEAR, status), icu->get(UCAL_MONTH, status) + 1,
                                  icu->get(UCAL_DATE, status)};
        const auto ours = to_calendar(Calendar::solar_hijri, d);
        if (U_FAILURE(status) || !(ours == theirs) || to_date(Calendar::solar_hijri, ours) != d) ++wrong;
    }
    CHECK(days == 72'684);
    CHECK(wrong == 0);
}

TEST_CASE("date/solar_hijri.h is a day off through all of 1404, which is why it is not used") {
    const auto packaged = [](Date d) {
        const solar_hijri::year_month_day written{d};
        return YearMonthDay{static_cast<int>(written.year()), static_cast<int>(static_cast<unsigned>(written.month())),
                            static_cast<int>(static_cast<unsigned>(written.day()))};
    };
    // Nowruz of 1404 was on 21 March 2025.
    CHECK(to_calendar(Calendar::solar_hijri, day("2025-03-21")) == YearMonthDay{1404, 1, 1});
    CHECK_FALSE(packaged(day("2025-03-21")) == YearMonthDay{1404, 1, 1});
    int off = 0;
    for (Date d = day("2025-03-21"); d <= day("2026-03-20"); d += Days{1})
        if (!(packaged(d) == to_calendar(Calendar::solar_hijri, d))) ++off;
    CHECK(off == 365);
    CHECK(packaged(day("2024-03-20")) == YearMonthDay{1403, 1, 1});
}

TEST_CASE("a day may be written in either calendar, with either digits") {
    CHECK(day("2025-05-06") == Date{date::year{2025} / 5 / 6});
    CHECK(day("1404-02-16") == day("2025-05-06"));
    CHECK(day("1404/02/16") == day("2025-05-06"));
    CHECK(day("۱۴۰۴/۰۲/۱۶") == day("2025-05-06"));
    CHECK(day("1403-12-30") == day("2025-03-20"));
}

TEST_CASE("a day that its calendar does not have is refused") {
    CHECK(problem_with("1404-12-30") == Code::date_does_not_exist);
    CHECK(problem_with("1404-07-31") == Code::date_does_not_exist);
    CHECK(problem_with("2025-02-29") == Code::date_does_not_exist);
    CHECK(problem_with("2025-13-01") == Code::date_does_not_exist);
    CHECK(problem_with("1600-01-01") == Code::not_a_date);
    CHECK(problem_with("2025-2") == Code::not_a_date);
    CHECK(problem_with("2025-2-003") == Code::not_a_date);
    CHECK(problem_with("2025--3") == Code::not_a_date);
    CHECK(*parse_date("۱۴۰۴/۲/۱۶") == *parse_date("2025-5-6"));
    CHECK(problem_with("2025-02-03 or so") == Code::not_a_date);
    CHECK(problem_with("2025-02/03") == Code::not_a_date);
}

TEST_CASE("a moment is written in UTC and read back") {
    const auto moment = parse_instant("2025-05-06T10:20:30.123Z");
    REQUIRE(moment);
    CHECK(to_text(*moment) == "2025-05-06T10:20:30.123Z");
    CHECK(to_text(*parse_instant("2025-05-06T10:20Z")) == "2025-05-06T10:20:00.000Z");
    CHECK_FALSE(parse_instant("2025-05-06T25:20:30Z"));
    CHECK_FALSE(parse_instant("2025-05-06 10:20:30"));
}
