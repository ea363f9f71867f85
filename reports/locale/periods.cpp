#include "reports/locale/locale.hpp"

#include <array>

// How a Locale writes periods.
namespace hamkari::reports {
namespace {

struct PeriodWords {
    std::array<Word, 2> years;  ///< by calendar
    std::array<Word, 2> years_inside;
    std::array<Word, 2> halves;
    std::array<Word, 4> quarters;
};

constexpr PeriodWords in_running_text{
    {Word::year_gregorian, Word::year_solar_hijri},
    {Word::year_inside_gregorian, Word::year_inside_solar_hijri},
    {Word::half_1, Word::half_2},
    {Word::quarter_1, Word::quarter_2, Word::quarter_3, Word::quarter_4},
};
constexpr PeriodWords in_short{
    {Word::year_short_gregorian, Word::year_short_solar_hijri},
    {Word::year_short_gregorian, Word::year_short_solar_hijri},
    {Word::half_short_1, Word::half_short_2},
    {Word::quarter_short_1, Word::quarter_short_2, Word::quarter_short_3, Word::quarter_short_4},
};

std::size_t index(Calendar calendar) { return calendar == Calendar::gregorian ? 0 : 1; }

/// A year, a half or a quarter.
std::string part_of_year(const Period& value, const PeriodWords& words, const Locale& locale) {
    const auto digits = locale.digits(std::to_string(value.year));
    if (value.kind == Period::Kind::year) return locale(words.years[index(value.calendar)], {digits});
    const auto year = locale(words.years_inside[index(value.calendar)], {digits});
    const auto number = static_cast<std::size_t>(value.number - 1);
    return locale(value.kind == Period::Kind::half ? words.halves[number] : words.quarters[number], {year});
}

std::string month_and_year(std::string_view month, const Period& value, const Locale& locale) {
    return std::string(month) + ' ' + locale.digits(std::to_string(value.year));
}

}  // namespace

std::string Locale::period(const Period& value) const {
    switch (value.kind) {
        case Period::Kind::year:
        case Period::Kind::half:
        case Period::Kind::quarter:
            return part_of_year(value, in_running_text, *this);
        case Period::Kind::month:
            return month_and_year(month(value.calendar, value.number), value, *this);
        case Period::Kind::day:
            return date(value.first);
        case Period::Kind::range:
            break;
    }
    return (*this)(Word::sentence_from_to, {date(value.first), date(value.last)});
}

std::string Locale::period_short(const Period& value) const {
    switch (value.kind) {
        case Period::Kind::year:
        case Period::Kind::half:
        case Period::Kind::quarter:
            return part_of_year(value, in_short, *this);
        case Period::Kind::month: {
            if (value.calendar == Calendar::solar_hijri) return period(value);
            return month_and_year(table_->gregorian_months_short[static_cast<std::size_t>(value.number - 1)], value,
                                  *this);
        }
        case Period::Kind::day:
            return date_short(value.first, first_calendar());
        case Period::Kind::range:
            break;
    }
    return (*this)(Word::range_short,
                   {date_short(value.first, first_calendar()), date_short(value.last, first_calendar())});
}

std::string Locale::period_days(const Period& value) const {
    const auto in = [&](Calendar calendar) {
        return (*this)(Word::range_days, {date(value.first, calendar), date(value.last, calendar)});
    };
    const bool gregorian_first = first_calendar() == Calendar::gregorian;
    return in(gregorian_first ? Calendar::gregorian : Calendar::solar_hijri) + " (" +
           in(gregorian_first ? Calendar::solar_hijri : Calendar::gregorian) + ')';
}

}  // namespace hamkari::reports
