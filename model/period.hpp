#pragma once

#include "model/calendar.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hamkari {

/// A span of whole days, both ends included, with the way it was written.
struct Period {
    enum class Kind : std::uint8_t { year, half, quarter, month, day, range };

    Date first{};
    Date last{};
    Kind kind = Kind::range;
    Calendar calendar = Calendar::gregorian;
    int year = 0;    ///< in its calendar; 0 for day and range
    int number = 0;  ///< of the half, quarter or month in its year

    static Period of_year(Calendar calendar, int year);
    static Period of_half(Calendar calendar, int year, int half);
    static Period of_quarter(Calendar calendar, int year, int quarter);
    static Period of_month(Calendar calendar, int year, int month);
    static Period of_day(Date day);
    static Period range(Date first, Date last);

    bool contains(Date day) const { return first <= day && day <= last; }
    bool contains(const Period& other) const { return first <= other.first && other.last <= last; }
    bool overlaps(const Period& other) const { return first <= other.last && other.first <= last; }
    int days() const { return days_from(first, last) + 1; }
    /// Two periods are one if they have the same days.
    bool operator==(const Period& other) const { return first == other.first && last == other.last; }
    bool operator<(const Period& other) const {
        return first != other.first ? first < other.first : last < other.last;
    }
};

/// `2025`, `2025-H1`, `2025-Q3`, `2025-09`, `1404-Q2`, a day, or `A .. B` from the first day
/// of the one to the last day of the other. Problems: not_a_period, not_a_date,
/// date_does_not_exist, period_ends_before_it_starts.
Parsed<Period> parse_period(std::string_view text);

/// As a plan writes it: `2025-Q3`, `2025-01-01 .. 2026-12-31`.
std::string to_text(const Period& period);

/// The quarter (month, half year, year) of that calendar in which the day lies.
Period quarter_of(Calendar calendar, Date day);
Period period_of(Period::Kind kind, Calendar calendar, Date day);
/// The one after it, of the same kind and calendar. Must not be a range.
Period next(const Period& period);
Period previous(const Period& period);

/// Whether the parts, without overlap and without a hole, make up the whole.
bool tile(const Period& whole, std::vector<Period> parts);

}  // namespace hamkari
