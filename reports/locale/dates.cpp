#include "reports/locale/locale.hpp"

// How a Locale writes days and times.
namespace hamkari::reports {
namespace {

Calendar other(Calendar calendar) {
    return calendar == Calendar::gregorian ? Calendar::solar_hijri : Calendar::gregorian;
}

/// At least `width` digits. Not negative.
void append_padded(std::string& out, int value, int width, const LanguageTable& table) {
    int power = 1;
    for (int i = 1; i < width || value / power > 9; ++i) power *= 10;
    for (; power > 0; power /= 10) out += table.digits[static_cast<std::size_t>(value / power % 10)];
}

void append_date(std::string& out, Date value, Calendar calendar, const Locale& locale) {
    const auto written = to_calendar(calendar, value);
    append_padded(out, written.day, 1, locale.table());
    out += ' ';
    out += locale.month(calendar, written.month);
    out += ' ';
    append_padded(out, written.year, 1, locale.table());
}

}  // namespace

Calendar Locale::first_calendar() const {
    switch (calendar_) {
        case CalendarChoice::gregorian:
            return Calendar::gregorian;
        case CalendarChoice::solar_hijri:
            return Calendar::solar_hijri;
        case CalendarChoice::both:
            break;
    }
    return table_->own_calendar;
}

std::string Locale::date(Date value, Calendar calendar) const {
    std::string out;
    append_date(out, value, calendar, *this);
    return out;
}

std::string Locale::date(Date value) const {
    std::string out;
    append_date(out, value, first_calendar(), *this);
    if (calendar_ != CalendarChoice::both) return out;
    out += " (";
    append_date(out, value, other(first_calendar()), *this);
    out += ')';
    return out;
}

std::string Locale::date_short(Date value, Calendar calendar) const {
    // Between Persian digits a slash keeps its place in any text, a hyphen does not (UAX #9, rules W2 and W4).
    const char separator = calendar == Calendar::solar_hijri || right_to_left() ? '/' : '-';
    const auto written = to_calendar(calendar, value);
    std::string out;
    append_padded(out, written.year, 4, *table_);
    out += separator;
    append_padded(out, written.month, 2, *table_);
    out += separator;
    append_padded(out, written.day, 2, *table_);
    return out;
}

std::string Locale::instant(Instant value) const {
    const auto day = date::floor<Days>(value);
    const auto minutes = static_cast<int>(std::chrono::floor<std::chrono::minutes>(value - day).count());
    std::string time;
    append_padded(time, minutes / 60, 2, *table_);
    time += ':';
    append_padded(time, minutes % 60, 2, *table_);
    return (*this)(Word::sentence_instant, {date(day), time});
}

}  // namespace hamkari::reports
