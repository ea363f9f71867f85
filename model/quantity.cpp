#include "model/quantity.hpp"

#include "model/folding.hpp"

namespace hamkari {

Wide divide_half_even(Wide numerator, Wide denominator) {
    const bool negative = numerator < 0;
    if (negative) numerator = -numerator;
    Wide quotient = numerator / denominator;
    const Wide twice_rest = (numerator % denominator) * 2;
    if (twice_rest > denominator || (twice_rest == denominator && quotient % 2 == 1)) ++quotient;
    return negative ? -quotient : quotient;
}

std::optional<Percent> percent_of(std::int64_t part, std::int64_t whole) {
    if (whole == 0) return std::nullopt;
    Wide numerator = static_cast<Wide>(part) * 1'000'000;
    Wide denominator = whole;
    if (denominator < 0) numerator = -numerator, denominator = -denominator;
    return Percent{static_cast<std::int64_t>(divide_half_even(numerator, denominator))};
}

Parsed<std::int64_t> parse_scaled(std::string_view text, int decimals, std::int64_t largest) {
    std::string plain = latin_digits(trim(text));
    if (const auto at = plain.find("٫"); at != std::string::npos) plain.replace(at, std::string_view("٫").size(), ".");
    const Problem no_number{Code::not_a_number, {std::string(trim(text))}};
    std::string_view rest = plain;
    const bool negative = !rest.empty() && rest.front() == '-';
    if (negative) rest.remove_prefix(1);
    if (rest.empty() || rest.front() == '.' || rest.back() == '.') return no_number;

    Wide value = 0;
    int places = -1;  // digits after the point; -1 before it
    for (const char c : rest) {
        if (c == '.') {
            if (places >= 0) return no_number;
            places = 0;
            continue;
        }
        if (c < '0' || c > '9') return no_number;
        if (places >= decimals) {
            if (c == '0') continue;
            return Problem{Code::too_many_decimals, {std::string(trim(text)), std::to_string(decimals)}};
        }
        if (places >= 0) ++places;
        value = value * 10 + (c - '0');
        if (value > largest)
            return Problem{Code::number_too_large, {std::string(trim(text))}};
    }
    for (int i = places < 0 ? 0 : places; i < decimals; ++i) value *= 10;
    if (value > largest)
        return Problem{Code::number_too_large, {std::string(trim(text))}};
    return static_cast<std::int64_t>(negative ? -value : value);
}

std::string scaled_text(std::int64_t value, int decimals, bool keep_zeros) {
    std::string digits = std::to_string(value < 0 ? -value : value);
    if (digits.size() <= static_cast<std::size_t>(decimals))
        digits.insert(0, static_cast<std::size_t>(decimals) + 1 - digits.size(), '0');
    const auto point = digits.size() - static_cast<std::size_t>(decimals);
    std::string out = value < 0 ? "-" : "";
    out.append(digits, 0, point);
    auto end = digits.size();
    while (!keep_zeros && end > point && digits[end - 1] == '0') --end;
    if (end > point) out += '.', out.append(digits, point, end - point);
    return out;
}

Parsed<Quantity> parse_quantity(std::string_view text) {
    const auto scaled = parse_scaled(text, 4);
    if (!scaled) return scaled.problem();
    return Quantity::scaled(*scaled);
}

Parsed<Percent> parse_percent(std::string_view text) {
    std::string_view rest = trim(text);
    bool has_sign = false;
    for (const std::string_view sign : {"%", "٪"})
        if (rest.ends_with(sign)) rest.remove_suffix(sign.size()), has_sign = true;
    const auto scaled = parse_scaled(rest, 4);
    if (!has_sign || !scaled) {
        if (has_sign && scaled.problem().code != Code::not_a_number) return scaled.problem();
        return Problem{Code::not_a_percent, {std::string(trim(text))}};
    }
    return Percent{*scaled};
}

std::string to_text(Quantity quantity) { return scaled_text(quantity.ten_thousandths(), 4, false); }
std::string to_text(Percent percent) { return scaled_text(percent.ten_thousandths, 4, false) + "%"; }

}  // namespace hamkari
