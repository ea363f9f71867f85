// The values that stand alone: numbers, days, amounts, names. What has parts stands in field_lists.cpp.
#include "model/fields.hpp"

#include <algorithm>
#include <charconv>

namespace hamkari {

namespace {

template <class Integer>
void append_integer(std::string& out, Integer value) {
    char digits[24];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), value).ptr;
    out.append(digits, end);
}

/// What no plan and no command could have said is damage too: sums of larger numbers would overflow.
constexpr std::int64_t largest_number = largest_scaled;
constexpr int largest_small_number = 9999;  // working days; ratings and days of a month are smaller

template <class Integer>
void read_integer(std::string_view text, Integer& value, Integer largest) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) damaged(text);
    if (value > largest || value < -largest) damaged(text);
}

/// An integer of units of 10^-decimals, from a number with at most that many decimals.
std::int64_t read_decimal(std::string_view text, std::size_t decimals) {
    const bool negative = text.starts_with('-');
    std::int64_t value = 0;
    std::size_t after_point = 0;
    bool point = false;
    bool digits = false;
    for (const char c : text.substr(negative ? 1 : 0)) {
        if (c == '.' && !point) {
            point = true;
        } else if (c >= '0' && c <= '9') {
            if (__builtin_mul_overflow(value, 10, &value) || __builtin_add_overflow(value, c - '0', &value))
                damaged(text);
            after_point += point ? 1 : 0;
            digits = true;
        } else {
            damaged(text);
        }
    }
    if (!digits || after_point > decimals) damaged(text);
    for (; after_point < decimals; ++after_point)
        if (__builtin_mul_overflow(value, 10, &value)) damaged(text);
    if (value > largest_number) damaged(text);
    return negative ? -value : value;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

void append_value(std::string& out, bool value) { out += value ? "true" : "false"; }
void read_value(std::string_view text, bool& value) {
    if (text != "true" && text != "false") damaged(text);
    value = text == "true";
}

void append_value(std::string& out, int value) { append_integer(out, value); }
void read_value(std::string_view text, int& value) { read_integer(text, value, largest_small_number); }
void append_value(std::string& out, std::int64_t value) { append_integer(out, value); }
void read_value(std::string_view text, std::int64_t& value) { read_integer(text, value, largest_number); }

void append_value(std::string& out, const std::string& text) {
    for (std::size_t start = 0; start < text.size();) {
        const auto special = text.find_first_of("\\\n", start);
        out.append(text, start, special - start);
        if (special == std::string::npos) return;
        out += text[special] == '\n' ? "\\n" : "\\\\";
        start = special + 1;
    }
}
void read_value(std::string_view text, std::string& value) {
    if (text.find('\\') == std::string_view::npos)
        value.assign(text);
    else
        value = unescaped(text);
}

void append_value(std::string& out, Date day) {
    const date::year_month_day written{day};
    const auto year = static_cast<unsigned>(static_cast<int>(written.year()));
    const auto month = static_cast<unsigned>(written.month());
    const auto day_of_month = static_cast<unsigned>(written.day());
    const auto digit = [](unsigned value) { return static_cast<char>('0' + value % 10); };
    const char text[] = {digit(year / 1000),
                         digit(year / 100),
                         digit(year / 10),
                         digit(year),
                         '-',
                         digit(month / 10),
                         digit(month),
                         '-',
                         digit(day_of_month / 10),
                         digit(day_of_month)};
    out.append(text, sizeof text);
}
void read_value(std::string_view text, Date& day) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') damaged(text);
    for (const std::size_t i : {0U, 1U, 2U, 3U, 5U, 6U, 8U, 9U})
        if (!is_digit(text[i])) damaged(text);
    const auto number = [&](std::size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); };
    const date::year_month_day written{date::year{number(0) * 100 + number(2)},
                                       date::month{static_cast<unsigned>(number(5))},
                                       date::day{static_cast<unsigned>(number(8))}};
    if (!written.ok()) damaged(text);
    day = written;
}

void append_value(std::string& out, const Period& period) {
    if (period.kind == Period::Kind::day || period.kind == Period::Kind::range) {
        append_value(out, period.first);
        if (period.kind == Period::Kind::day) return;
        out += " .. ";
        append_value(out, period.last);
    } else {
        out += to_text(period);
    }
}
void read_value(std::string_view text, Period& period) {
    if (text.size() == 24 && text.substr(10, 4) == " .. ") {
        Date first{};
        Date last{};
        read_value(text.substr(0, 10), first);
        read_value(text.substr(14), last);
        if (last < first) damaged(text);
        period = Period::range(first, last);
        return;
    }
    const auto parsed = parse_period(text);
    if (!parsed) damaged(text);
    period = *parsed;
}

void append_value(std::string& out, Currency currency) { out += currency.code(); }
// Thirty thousand amounts are read for one report: the list of currencies was consulted when the plan was checked.
void read_value(std::string_view text, Currency& currency) {
    const auto is_letter = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (text.size() != 3 || !std::all_of(text.begin(), text.end(), is_letter)) damaged(text);
    const char code[4] = {text[0], text[1], text[2], '\0'};
    currency = Currency(code);
}

void append_value(std::string& out, const Money& money) { out += to_text(money); }
void read_value(std::string_view text, Money& money) {
    const auto space = text.find(' ');
    if (space == std::string_view::npos) damaged(text);
    read_value(text.substr(space + 1), money.currency);
    money.minor = read_decimal(text.substr(0, space), static_cast<std::size_t>(money.currency.decimals()));
}

void append_value(std::string& out, Quantity quantity) {
    if (quantity.is_whole())
        append_integer(out, quantity.ten_thousandths() / Quantity::scale);
    else
        out += to_text(quantity);
}
void read_value(std::string_view text, Quantity& quantity) { quantity = Quantity::scaled(read_decimal(text, 4)); }

void append_value(std::string& out, ProvinceCode code) { out += province(code).iso; }
void read_value(std::string_view text, ProvinceCode& code) {
    for (std::size_t i = 0; i < provinces().size(); ++i)
        if (provinces()[i].iso == text) {
            code = static_cast<ProvinceCode>(i);
            return;
        }
    damaged(text);
}

}  // namespace hamkari
