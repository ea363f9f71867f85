#include "reports/locale/numbers.hpp"

#include <array>
#include <charconv>

namespace hamkari::reports {
namespace {

constexpr std::int64_t power_of_ten(int exponent) {
    std::int64_t power = 1;
    while (exponent-- > 0) power *= 10;
    return power;
}

/// The digits of a number, without sign or separators.
struct Digits {
    explicit Digits(std::uint64_t value) {
        length = static_cast<std::size_t>(std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr -
                                          buffer.data());
    }
    std::string_view text() const { return {buffer.data(), length}; }

    std::array<char, 20> buffer{};
    std::size_t length = 0;
};

void append_grouped(std::string& out, std::string_view digits, const LanguageTable& table) {
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) out += table.thousands;
        out += table.digits[static_cast<std::size_t>(digits[i] - '0')];
    }
}

}  // namespace

void append_digits(std::string& out, std::string_view text, const LanguageTable& table) {
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            out += table.digits[static_cast<std::size_t>(c - '0')];
        else
            out += c;
    }
}

void append_decimal(std::string& out, std::int64_t value, int decimals, bool keep_zeros, const LanguageTable& table) {
    // The least number has no positive counterpart in int64.
    const auto magnitude = value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    const auto unit = static_cast<std::uint64_t>(power_of_ten(decimals));
    if (value < 0) out += table.minus;
    append_grouped(out, Digits(magnitude / unit).text(), table);

    const auto fraction = magnitude % unit;
    if (fraction == 0) return;
    const Digits shown(fraction);
    const auto zeros_before = static_cast<std::size_t>(decimals) - shown.length;
    auto text = shown.text();
    if (!keep_zeros)
        while (text.ends_with('0')) text.remove_suffix(1);
    out += table.decimal;
    for (std::size_t i = 0; i < zeros_before; ++i) out += table.digits[0];
    append_digits(out, text, table);
}

std::int64_t rounded(std::int64_t value, int from, int to) {
    if (to >= from) return value * power_of_ten(to - from);
    return static_cast<std::int64_t>(divide_half_even(value, power_of_ten(from - to)));
}

}  // namespace hamkari::reports
