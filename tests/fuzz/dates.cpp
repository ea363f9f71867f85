#include "model/calendar.hpp"
#include "model/period.hpp"
#include "tests/fuzz/properties.hpp"

namespace hamkari::fuzz {

namespace {

void check_date(Date day) {
    const auto text = to_text(day);
    const auto again = parse_date(text);
    must(again && *again == day, "a date prints as another one", text);
    for (const auto calendar : {Calendar::gregorian, Calendar::solar_hijri})
        must(to_date(calendar, to_calendar(calendar, day)) == day, "a calendar moves a day", text);
}

void check_period(const Period& period) {
    const auto text = to_text(period);
    const auto again = parse_period(text);
    must(again && *again == period && again->kind == period.kind && again->calendar == period.calendar &&
             again->year == period.year && again->number == period.number,
         "a period prints as another one", text);
    must(period.first <= period.last, "a period ends before it starts", text);
    if (period.kind == Period::Kind::range) return;
    must(next(previous(period)) == period && previous(next(period)) == period, "periods do not follow each other", text);
}

}  // namespace

void dates(std::string_view text) {
    if (const auto day = parse_date(text)) check_date(*day);
    if (const auto period = parse_period(text)) check_period(*period);
    if (const auto instant = parse_instant(text)) {
        const auto printed = to_text(*instant);
        const auto again = parse_instant(printed);
        must(again && *again == *instant, "a time prints as another one", printed);
    }
}

}  // namespace hamkari::fuzz
