#pragma once

#include "model/date.hpp"

#include <cstdint>
#include <random>
#include <vector>

namespace hamkari::naive {

/// Draws from a seed; the same seed draws the same story.
class Chance {
public:
    explicit Chance(std::uint64_t seed) : engine_(seed) {}

    int number(int least, int most) { return std::uniform_int_distribution<int>(least, most)(engine_); }
    bool one_in(int n) { return number(1, n) == 1; }
    std::size_t index(std::size_t size) { return static_cast<std::size_t>(number(0, static_cast<int>(size) - 1)); }
    template <class T>
    const T& one_of(const std::vector<T>& values) {
        return values.at(index(values.size()));
    }
    /// Of few days, so that things often fall on one: every fifth, up to `last`.
    Date day(Date first, Date last) { return first + Days{5 * number(0, days_from(first, last) / 5)}; }

private:
    std::mt19937_64 engine_;
};

}  // namespace hamkari::naive
