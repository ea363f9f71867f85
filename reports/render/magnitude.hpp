#pragma once

#include "reports/document.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace hamkari::reports::render {

/// A value as a length or a shade: an integer count of its smallest unit, never a floating point number.
struct Magnitude {
    std::int64_t raw = 0;
    std::int64_t unit = 1;  ///< how many of them make one: 100 for CHF, 10,000 for a quantity
};
/// None for what is no number. "Fewer than 5" counts as one.
std::optional<Magnitude> magnitude(const Value& value);

/// A value of the same kind (and currency) with another magnitude: for the ticks of an axis and the limits of a legend.
Value of_same_kind(const Value& like, std::int64_t raw);

/// The round step, of 1, 2 or 5 times a power of ten and at least one unit, that reaches `largest` in at most `steps`.
std::int64_t round_step(std::int64_t largest, std::int64_t unit, int steps);

/// Round lower limits of the second class and those above it: at most four, so that there are at most five classes.
/// Even steps (1, 2, 2.5 or 5 times a power of ten), or 1-2-5 steps where the largest value is more than thirty times
/// the smallest one above zero.
std::vector<std::int64_t> class_limits(std::int64_t smallest, std::int64_t largest, std::int64_t unit);

/// From where to where a class goes, both included.
struct ClassRange {
    std::int64_t from = 0, to = 0;
    friend bool operator==(const ClassRange&, const ClassRange&) = default;
};
/// The classes between those limits, the first and the last with round ends too: a legend names no single value.
/// Without limits the one class goes from the smallest to the largest value.
std::vector<ClassRange> class_ranges(const std::vector<std::int64_t>& limits, std::int64_t smallest,
                                     std::int64_t largest, std::int64_t unit);

}  // namespace hamkari::reports::render
