#include "model/period.hpp"

#include "model/folding.hpp"

#include <algorithm>

namespace hamkari {

namespace {

Period make(Period::Kind kind, Calendar calendar, int year, int number, int first_month, int months) {
    const Date first = to_date(calendar, {year, first_month, 1});
    const int last_month = first_month + months - 1;
    const Date last = to_date(calendar, {year, last_month, days_in_month(calendar, year, last_month)});
    return {first, last, kind, calendar, year, number};
}

int months_in(Period::Kind kind) {
    switch (kind) {
        case Period::Kind::year: return 12;
        case Period::Kind::half: return 6;
        case Period::Kind::quarter: return 3;
        default: return 1;
    }
}

/// From the first day of the one to the last day of the other.
Parsed<Period> parse_range(std::string_view text, std::string_view from, std::string_view to) {
    for (const auto part : {from, to})
        if (part.find("..") != std::string_view::npos) return Problem{Code::not_a_period, {std::string(trim(text))}};
    const auto first = parse_period(from);
    if (!first) return first.problem();
    const auto last = parse_period(to);
    if (!last) return last.problem();
    if (last->last < first->first) return Problem{Code::period_ends_before_it_starts, {std::string(trim(text))}};
    return Period::range(first->first, last->last);
}

}  // namespace

Period Period::of_year(Calendar calendar, int year) { return make(Kind::year, calendar, year, 1, 1, 12); }
Period Period::of_half(Calendar calendar, int year, int half) {
    return make(Kind::half, calendar, year, half, 6 * half - 5, 6);
}
Period Period::of_quarter(Calendar calendar, int year, int quarter) {
    return make(Kind::quarter, calendar, year, quarter, 3 * quarter - 2, 3);
}
Period Period::of_month(Calendar calendar, int year, int month) { return make(Kind::month, calendar, year, month, month, 1); }
Period Period::of_day(Date day) { return {day, day, Kind::day, Calendar::gregorian, 0, 0}; }
Period Period::range(Date first, Date last) { return {first, last, Kind::range, Calendar::gregorian, 0, 0}; }

Parsed<Period> parse_period(std::string_view text) {
    const auto shown = trim(text);
    const std::string plain = latin_digits(shown);
    std::string_view p = plain;
    const auto problem = [&] { return Parsed<Period>(Problem{Code::not_a_period, {std::string(shown)}}); };
    if (const auto dots = p.find(".."); dots != std::string_view::npos) {
        auto to = p.substr(dots + 2);
        while (to.starts_with('.')) to.remove_prefix(1);
        return parse_range(shown, p.substr(0, dots), to);
    }
    if (std::count_if(p.begin(), p.end(), [](char c) { return c == '-' || c == '/'; }) == 2) {
        const auto day = parse_date(p);
        return day ? Parsed<Period>(Period::of_day(*day)) : Parsed<Period>(day.problem());
    }
    if (p.size() < 4 || !std::all_of(p.begin(), p.begin() + 4, [](char c) { return c >= '0' && c <= '9'; })) return problem();
    const int year = std::stoi(plain.substr(0, 4));
    Calendar calendar{};
    if (!calendar_of_year(year, calendar)) return problem();
    p.remove_prefix(4);
    if (p.empty()) return Period::of_year(calendar, year);
    if (p.size() < 2 || p.size() > 3 || (p[0] != '-' && p[0] != '/')) return problem();
    const std::string two_places = p.size() == 2 ? "0" + plain.substr(5) : plain.substr(5);
    p = two_places;
    const int digit = p[1] - '0';
    if (p[0] == 'H' || p[0] == 'h') return digit >= 1 && digit <= 2 ? Parsed(Period::of_half(calendar, year, digit)) : problem();
    if (p[0] == 'Q' || p[0] == 'q')
        return digit >= 1 && digit <= 4 ? Parsed(Period::of_quarter(calendar, year, digit)) : problem();
    const int month = (p[0] - '0') * 10 + digit;
    if (p[0] < '0' || p[0] > '1' || digit < 0 || digit > 9 || month < 1 || month > 12) return problem();
    return Period::of_month(calendar, year, month);
}

std::string to_text(const Period& period) {
    const auto year = [&] {
        const std::string digits = std::to_string(period.year);
        return std::string(4 - std::min<std::size_t>(4, digits.size()), '0') + digits;
    };
    switch (period.kind) {
        case Period::Kind::year: return year();
        case Period::Kind::half: return year() + "-H" + std::to_string(period.number);
        case Period::Kind::quarter: return year() + "-Q" + std::to_string(period.number);
        case Period::Kind::month: return year() + (period.number < 10 ? "-0" : "-") + std::to_string(period.number);
        case Period::Kind::day: return to_text(period.first);
        case Period::Kind::range: break;
    }
    return to_text(period.first) + " .. " + to_text(period.last);
}

Period period_of(Period::Kind kind, Calendar calendar, Date day) {
    if (kind == Period::Kind::day || kind == Period::Kind::range) return Period::of_day(day);
    const auto written = to_calendar(calendar, day);
    const int months = months_in(kind);
    const int number = (written.month - 1) / months + 1;
    return make(kind, calendar, written.year, number, months * (number - 1) + 1, months);
}

Period quarter_of(Calendar calendar, Date day) { return period_of(Period::Kind::quarter, calendar, day); }

Period next(const Period& period) { return period_of(period.kind, period.calendar, period.last + Days{1}); }
Period previous(const Period& period) { return period_of(period.kind, period.calendar, period.first - Days{1}); }

bool tile(const Period& whole, std::vector<Period> parts) {
    if (parts.empty()) return false;
    std::sort(parts.begin(), parts.end());
    Date expected = whole.first;
    for (const auto& part : parts) {
        if (part.first != expected) return false;
        expected = part.last + Days{1};
    }
    return expected == whole.last + Days{1};
}

}  // namespace hamkari
