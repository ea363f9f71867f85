#pragma once

#include "model/problem.hpp"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hamkari {

__extension__ using Wide = __int128;

/// numerator / denominator, rounded half to even. `denominator` is above zero.
Wide divide_half_even(Wide numerator, Wide denominator);

/// A number of an indicator, a weight or a rate: an integer of ten-thousandths, never a floating point number.
class Quantity {
public:
    static constexpr std::int64_t scale = 10'000;

    constexpr Quantity() = default;
    static constexpr Quantity whole(std::int64_t units) { return scaled(units * scale); }
    static constexpr Quantity scaled(std::int64_t ten_thousandths) {
        Quantity q;
        q.value_ = ten_thousandths;
        return q;
    }
    constexpr std::int64_t ten_thousandths() const { return value_; }
    constexpr bool is_whole() const { return value_ % scale == 0; }

    constexpr Quantity operator+(Quantity other) const { return scaled(value_ + other.value_); }
    constexpr Quantity operator-(Quantity other) const { return scaled(value_ - other.value_); }
    constexpr Quantity& operator+=(Quantity other) { return value_ += other.value_, *this; }
    constexpr auto operator<=>(const Quantity&) const = default;

private:
    std::int64_t value_ = 0;
};

/// A share of a hundred, in ten-thousandths of a per cent (33.3333 % is 333333).
struct Percent {
    std::int64_t ten_thousandths = 0;
    constexpr auto operator<=>(const Percent&) const = default;

    static constexpr Percent whole(std::int64_t units) { return {units * 10'000}; }
};

/// part / whole as a per cent, rounded half to even; none when the whole is zero.
std::optional<Percent> percent_of(std::int64_t part, std::int64_t whole);

/// Leaves room for sums: a thousand numbers of this size can be added.
inline constexpr std::int64_t largest_scaled = 9'000'000'000'000'000;

/// A decimal number as an integer of 10^-decimals. Problems: not_a_number, too_many_decimals, number_too_large.
Parsed<std::int64_t> parse_scaled(std::string_view text, int decimals, std::int64_t largest = largest_scaled);
/// The inverse; without needless zeros unless they are kept.
std::string scaled_text(std::int64_t value, int decimals, bool keep_zeros);

/// A plain decimal number in Latin or Persian digits, with at most four decimals: `1200`, `12.5`, `-3`.
/// No thousands separators, no exponent. Problems: not_a_number, too_many_decimals, number_too_large.
Parsed<Quantity> parse_quantity(std::string_view text);
/// A quantity that is followed by `%`.
Parsed<Percent> parse_percent(std::string_view text);

/// `1200`, `12.5`: without needless zeros.
std::string to_text(Quantity quantity);
/// `40%`
std::string to_text(Percent percent);

}  // namespace hamkari
