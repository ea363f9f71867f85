#include "reports/render/value_text.hpp"

namespace hamkari::reports::render {

namespace {

struct Writer {
    const Locale& locale;
    ValueStyle style;

    std::string operator()(Empty) const { return std::string(empty_mark); }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(const CodeText& code) const { return code.text; }
    std::string operator()(std::int64_t count) const { return locale.number(count); }
    std::string operator()(Quantity quantity) const { return locale.number(quantity); }
    std::string operator()(Percent percent) const { return locale.percent(percent); }
    std::string operator()(const Money& money) const {
        return style.currency_in_title ? locale.amount(money) : locale.money(money);
    }
    std::string operator()(Date date) const {
        if (!style.in_table) return locale.date(date);
        const auto first = locale.first_calendar();
        auto text = locale.date_short(date, first);
        if (locale.calendar() == CalendarChoice::both)
            text += " (" + locale.date_short(date, other_calendar(first)) + ")";
        return text;
    }
    std::string operator()(const Period& period) const {
        return style.in_table ? locale.period_short(period) : locale.period(period);
    }
    std::string operator()(Few) const { return std::string(locale(Word::fewer_than_5)); }
    std::string operator()(Light light) const { return std::string(light_word(light, locale)); }
};

}  // namespace

Calendar other_calendar(Calendar calendar) {
    return calendar == Calendar::gregorian ? Calendar::solar_hijri : Calendar::gregorian;
}

std::string value_text(const Value& value, const Locale& locale, ValueStyle style) {
    return std::visit(Writer{locale, style}, value);
}

std::string_view light_word(Light light, const Locale& locale) {
    switch (light) {
        case Light::grey:
            return locale(Word::light_grey);
        case Light::green:
            return locale(Word::light_green);
        case Light::amber:
            return locale(Word::light_amber);
        case Light::red:
            return locale(Word::light_red);
    }
    return {};
}

}  // namespace hamkari::reports::render
