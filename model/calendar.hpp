#pragma once

#include "model/date.hpp"
#include "model/problem.hpp"

#include <string>
#include <string_view>

namespace hamkari {

enum class Calendar : std::uint8_t { gregorian, solar_hijri };

/// A day as a calendar writes it.
struct YearMonthDay {
    int year = 0;
    int month = 1;  ///< 1-12
    int day = 1;    ///< 1-31

    bool operator==(const YearMonthDay&) const = default;
};

/// The official Solar Hijri rule for 1300-1498: a year is leap if (25 y + 11) mod 33 < 8.
/// (Iran's Time Centre publishes the years; the rule equals ICU's Persian calendar on each of their days.)
bool is_leap(Calendar calendar, int year);
int days_in_month(Calendar calendar, int year, int month);

/// The first day of a year.
Date first_day_of_year(Calendar calendar, int year);
Date to_date(Calendar calendar, YearMonthDay written);
YearMonthDay to_calendar(Calendar calendar, Date date);

/// The calendar that a year of a plan belongs to: 1300-1498 Solar Hijri, 1900-2199 Gregorian.
/// Returns false when it is neither.
bool calendar_of_year(int year, Calendar& calendar);

/// `2025-05-06`, `1404/02/16`, `۱۴۰۴-۰۲-۱۶`: four, two and two digits. Problems: not_a_date, date_does_not_exist.
Parsed<Date> parse_date(std::string_view text);

/// ISO 8601: `2025-05-06`.
std::string to_text(Date date);

/// `2025-05-06T10:20:30.123Z`
std::string to_text(Instant instant);
/// A time in that form (seconds and milliseconds may be absent). Problem: not_a_time.
Parsed<Instant> parse_instant(std::string_view text);

}  // namespace hamkari
