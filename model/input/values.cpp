#include "model/input/values.hpp"

#include "model/calendar.hpp"

#include <limits>

namespace hamkari::input {

namespace {

/// Reads by one of the model's own parse functions.
template <class T, class Parse>
bool read_by(Reading& reading, const Value& value, T& member, Parse parse) {
    const auto text = text_of(reading, value);
    if (!text) return false;
    const Parsed<T> parsed = parse(*text);
    if (parsed)
        member = *parsed;
    else
        reading.error(value.at(), parsed.problem());
    return static_cast<bool>(parsed);
}

bool ends_in_percent(std::string_view text) { return text.ends_with('%') || text.ends_with("٪"); }

}  // namespace

bool read(Reading& reading, const Value& value, bool& member) {
    const auto text = text_of(reading, value);
    if (!text) return false;
    if (*text != "true" && *text != "false")
        return reading.error(value.at(), {Code::not_yes_or_no, {std::string(*text)}}), false;
    member = *text == "true";
    return true;
}

bool read(Reading& reading, const Value& value, std::string& member) {
    const auto text = text_of(reading, value);
    if (text) member = *text;
    return text.has_value();
}

bool read(Reading& reading, const Value& value, Text& member) {
    if (!value.node.is_mapping()) {
        const auto text = text_of(reading, value);
        if (text) member = text_as_typed(std::string(*text));
        return text.has_value();
    }
    const Entries entries(reading, value, value.key);
    Text text;
    if (const auto en = entries.take("en")) read(reading, *en, text.en);
    if (const auto fa = entries.take("fa")) read(reading, *fa, text.fa);
    entries.refuse_others({"en", "fa"});
    if (value.node.size() == 0) reading.error(value.at(), {Code::empty_value, {std::string(value.key)}});
    if (text.empty()) return false;
    member = std::move(text);
    return true;
}

bool read(Reading& reading, const Value& value, Date& member) { return read_by(reading, value, member, parse_date); }
bool read(Reading& reading, const Value& value, Period& member) {
    return read_by(reading, value, member, parse_period);
}
bool read(Reading& reading, const Value& value, Currency& member) {
    return read_by(reading, value, member, parse_currency);
}
bool read(Reading& reading, const Value& value, ProvinceCode& member) {
    return read_by(reading, value, member, parse_province);
}

bool read(Reading& reading, const Value& value, Money& member) {
    return read_by(reading, value, member, [](std::string_view text) {
        auto money = parse_money(text);
        return money && money->minor < 0 ? Parsed<Money>(Problem{Code::negative_amount, {std::string(text)}}) : money;
    });
}

bool read(Reading& reading, const Value& value, Quantity& member) {
    return read_by(reading, value, member, [](std::string_view text) {
        auto number = parse_quantity(text);
        return number && *number < Quantity{} ? Parsed<Quantity>(Problem{Code::negative_amount, {std::string(text)}})
                                              : number;
    });
}

bool read_figure(Reading& reading, const Value& value, Quantity& member) {
    const auto text = text_of(reading, value);
    if (!text) return false;
    if (!ends_in_percent(*text)) return read(reading, value, member);
    if (!reading.percent_sign) reading.percent_sign = value.at();
    Percent percent;
    if (!read_percent(reading, value, percent, 1'000'000, true)) return false;
    member = Quantity::scaled(percent.ten_thousandths);
    return true;
}

bool read_percent(Reading& reading, const Value& value, Percent& member, int most, bool needs_sign) {
    const auto out_of_range = [&](std::string_view text) {
        return Problem{Code::number_out_of_range, {std::string(text), "0", std::to_string(most)}};
    };
    return read_by(reading, value, member, [&](std::string_view text) -> Parsed<Percent> {
        auto percent = Parsed<Percent>(Percent{});
        if (needs_sign || ends_in_percent(text)) {
            percent = parse_percent(text);
        } else {
            const auto number = parse_quantity(text);
            percent = number ? Parsed<Percent>(Percent{number->ten_thousandths()}) : Parsed<Percent>(number.problem());
        }
        if (percent && (*percent < Percent{} || *percent > Percent::whole(most))) return out_of_range(text);
        return percent;
    });
}

namespace {

constexpr int most_days = 9999;

/// `20d` with this unit; `0` needs none.
Parsed<int> parse_days(std::string_view text, std::string_view unit, int least) {
    const Problem problem{Code::not_a_duration, {std::string(text)}};
    const std::string latin = latin_digits(text);
    std::string_view digits = latin;
    const bool has_unit = digits.ends_with(unit);
    if (has_unit) digits = trim(digits.substr(0, digits.size() - unit.size()));
    if (least < 0 && digits.starts_with('+')) digits.remove_prefix(1);
    if (digits.find('.') != std::string_view::npos) return problem;
    const auto number = parse_scaled(digits, 0, std::numeric_limits<std::int64_t>::max() / 16);
    if (!number || (!has_unit && *number != 0)) return problem;
    if (*number < least || *number > most_days)
        return Problem{Code::number_out_of_range, {std::string(text), std::to_string(least), std::to_string(most_days)}};
    return static_cast<int>(*number);
}

}  // namespace

bool read_days(Reading& reading, const Value& value, int& member) {
    return read_by(reading, value, member, [](std::string_view text) { return parse_days(text, "d", 0); });
}

Parsed<Lag> parse_lag(std::string_view text) {
    const bool calendar_days = text.ends_with("cd");
    const auto days = parse_days(text, calendar_days ? "cd" : "d", -most_days);
    if (!days) return days.problem();
    return Lag{*days, calendar_days};
}

bool read_lag(Reading& reading, const Value& value, Lag& member) {
    return read_by(reading, value, member, parse_lag);
}

bool read_scale(Reading& reading, const Value& value, int& member) {
    return read_by(reading, value, member, [](std::string_view text) -> Parsed<int> {
        const auto number = parse_quantity(text);
        if (!number) return number.problem();
        if (!number->is_whole() || *number < Quantity::whole(1) || *number > Quantity::whole(5))
            return Problem{Code::number_out_of_range, {std::string(text), "1", "5"}};
        return static_cast<int>(number->ten_thousandths() / Quantity::scale);
    });
}

std::optional<std::string> read_id(Reading& reading, const Value& value) {
    const auto text = text_of(reading, value);
    if (!text) return std::nullopt;
    if (is_valid_id(*text)) return std::string(*text);
    reading.error(value.at(), {Code::invalid_id, {std::string(*text)}});
    return std::nullopt;
}

void unknown_word(Reading& reading, const Value& value, std::string_view text, const std::vector<std::string>& words,
                  Code code) {
    reading.error(value.at(), {code, {std::string(text), nearest(text, words).value_or(""), joined(words)}});
}

}  // namespace hamkari::input
