#include "model/calendar.hpp"

#include "model/folding.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace hamkari {

namespace {

// 1 Farvardin 1403 was 20 March 2024.
constexpr int anchor_year = 1403;
constexpr Date anchor = Date{date::year{2024} / 3 / 20};

constexpr bool is_leap_solar_hijri(int year) {
    const int rest = (25 * year + 11) % 33;
    return (rest < 0 ? rest + 33 : rest) < 8;
}

constexpr int floor_divide(int a, int b) { return a / b - (a % b != 0 && (a % b < 0) != (b < 0) ? 1 : 0); }

/// Leap years in 0 .. year-1, up to a constant: eight in each cycle of 33.
constexpr int leap_years_before(int year) {
    const int cycle = floor_divide(year, 33);
    int count = cycle * 8;
    for (int y = cycle * 33; y < year; ++y) count += is_leap_solar_hijri(y) ? 1 : 0;
    return count;
}

constexpr Date new_year(int year) {
    return anchor + Days{365 * (year - anchor_year) + leap_years_before(year) - leap_years_before(anchor_year)};
}

constexpr int first_tabled = 1300;
constexpr int last_tabled = 1500;
/// Each new year's day of the years in use: reports convert some hundred thousand dates.
constexpr auto tabled_new_years = [] {
    std::array<Date, last_tabled - first_tabled + 1> table{};
    for (int year = first_tabled; year <= last_tabled; ++year)
        table[static_cast<std::size_t>(year - first_tabled)] = new_year(year);
    return table;
}();

constexpr int days_before_month(int month) { return month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7); }

int number(std::string_view digits) {
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

bool all_digits(std::string_view text) {
    for (const char c : text)
        if (c < '0' || c > '9') return false;
    return !text.empty();
}

std::string two(int value) { return {static_cast<char>('0' + value / 10 % 10), static_cast<char>('0' + value % 10)}; }

std::string four(int value) { return two(value / 100) + two(value % 100); }

}  // namespace

bool is_leap(Calendar calendar, int year) {
    return calendar == Calendar::gregorian ? date::year{year}.is_leap() : is_leap_solar_hijri(year);
}

int days_in_month(Calendar calendar, int year, int month) {
    if (calendar == Calendar::solar_hijri) return month <= 6 ? 31 : month <= 11 ? 30 : is_leap_solar_hijri(year) ? 30 : 29;
    const auto last = date::year{year} / static_cast<int>(month) / date::last;
    return static_cast<int>(static_cast<unsigned>(last.day()));
}

Date first_day_of_year(Calendar calendar, int year) {
    if (calendar == Calendar::gregorian) return Date{date::year{year} / 1 / 1};
    if (year >= first_tabled && year <= last_tabled) return tabled_new_years[static_cast<std::size_t>(year - first_tabled)];
    return new_year(year);
}

Date to_date(Calendar calendar, YearMonthDay written) {
    if (calendar == Calendar::gregorian) return Date{date::year{written.year} / written.month / written.day};
    return first_day_of_year(calendar, written.year) + Days{days_before_month(written.month) + written.day - 1};
}

YearMonthDay to_calendar(Calendar calendar, Date day) {
    const date::year_month_day gregorian{day};
    const int year = static_cast<int>(gregorian.year());
    if (calendar == Calendar::gregorian)
        return {year, static_cast<int>(static_cast<unsigned>(gregorian.month())),
                static_cast<int>(static_cast<unsigned>(gregorian.day()))};
    int hijri = year - 621;
    if (day < first_day_of_year(calendar, hijri)) --hijri;
    const int day_of_year = days_from(first_day_of_year(calendar, hijri), day);
    const int month = day_of_year < 186 ? day_of_year / 31 + 1 : (day_of_year - 186) / 30 + 7;
    return {hijri, month, day_of_year - days_before_month(month) + 1};
}

bool calendar_of_year(int year, Calendar& calendar) {
    if (year >= 1300 && year <= 1498) return calendar = Calendar::solar_hijri, true;
    if (year >= 1900 && year <= 2199) return calendar = Calendar::gregorian, true;
    return false;
}

Parsed<Date> parse_date(std::string_view text) {
    const auto shown = std::string(trim(text));
    const std::string plain = latin_digits(shown);
    const auto parts = split(plain, plain.size() > 4 && plain[4] == '/' ? '/' : '-');
    const bool shape = parts.size() == 3 && parts[0].size() == 4 && parts[1].size() <= 2 && parts[2].size() <= 2 &&
                       std::all_of(parts.begin(), parts.end(), all_digits);
    if (!shape) return Problem{Code::not_a_date, {shown}};
    const YearMonthDay written{number(parts[0]), number(parts[1]), number(parts[2])};
    Calendar calendar{};
    if (!calendar_of_year(written.year, calendar)) return Problem{Code::not_a_date, {shown}};
    if (written.month < 1 || written.month > 12) return Problem{Code::date_does_not_exist, {shown, "0"}};
    const int days = days_in_month(calendar, written.year, written.month);
    if (written.day < 1 || written.day > days) return Problem{Code::date_does_not_exist, {shown, std::to_string(days)}};
    return to_date(calendar, written);
}

std::string to_text(Date day) {
    const auto written = to_calendar(Calendar::gregorian, day);
    return four(written.year) + "-" + two(written.month) + "-" + two(written.day);
}

std::string to_text(Instant instant) {
    const auto day = date::floor<Days>(instant);
    const auto rest = static_cast<int>((instant - day).count());
    const int seconds = rest / 1000;
    return to_text(Date{day}) + "T" + two(seconds / 3600) + ":" + two(seconds / 60 % 60) + ":" + two(seconds % 60) + "." +
           static_cast<char>('0' + rest % 1000 / 100) + two(rest % 100) + "Z";
}

Parsed<Instant> parse_instant(std::string_view text) {
    const std::string_view p = trim(text);
    const Problem problem{Code::not_a_time, {std::string(p)}};
    // 2025-05-06T10:20Z, ...T10:20:30Z, ...T10:20:30.123Z
    if ((p.size() != 17 && p.size() != 20 && p.size() != 24) || p[10] != 'T' || p.back() != 'Z' || p[13] != ':')
        return problem;
    const auto day = parse_date(p.substr(0, 10));
    if (!day) return problem;
    const bool has_seconds = p.size() > 17;
    const bool has_milliseconds = p.size() > 20;
    if ((has_seconds && p[16] != ':') || (has_milliseconds && p[19] != '.')) return problem;
    const auto hour = p.substr(11, 2), minute = p.substr(14, 2);
    const auto second = has_seconds ? p.substr(17, 2) : std::string_view("00");
    const auto milli = has_milliseconds ? p.substr(20, 3) : std::string_view("000");
    for (const auto part : {hour, minute, second, milli})
        if (!all_digits(part)) return problem;
    if (number(hour) > 23 || number(minute) > 59 || number(second) > 59) return problem;
    return Instant{*day} + std::chrono::milliseconds{((number(hour) * 60 + number(minute)) * 60 + number(second)) * 1000 +
                                                     number(milli)};
}

}  // namespace hamkari
