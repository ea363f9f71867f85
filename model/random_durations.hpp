#pragma once

#include "model/choice.hpp"
#include "model/plan.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <utility>
#include <vector>

/// Durations by chance, the same with every compiler: std::mt19937_64 is the same everywhere, but what std:: makes of it
/// is not, so numbers are drawn from a hash, and durations by the inverse of their distribution.
namespace hamkari {

/// How likely the durations between low and high are. `pert`: beta with a mean of (low + 4 likely + high) / 6; `uniform`:
/// all alike.
enum class Shape : std::uint8_t { triangular, pert, uniform };
HAMKARI_CHOICES(Shape, "triangular", "pert", "uniform");

/// From 0 (included) to 1 (not included): the same for the same seed, run and thing, as good as independent of all others.
/// What is drawn for a milestone does not change when others are added to the plan.
class Chance {
public:
    Chance(std::uint64_t seed, std::uint64_t run) : key_(mixed(mixed(seed) + run)) {}
    double of(std::uint64_t thing) const {
        constexpr int bits = 53;  // of a double's fraction
        return static_cast<double>(mixed(key_ ^ mixed(thing)) >> (64 - bits)) * (1.0 / (std::uint64_t{1} << bits));
    }
    /// Of the thing's name (FNV-1a).
    static std::uint64_t thing(std::string_view name) {
        std::uint64_t hash = 0xcbf29ce484222325;
        for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
        return hash;
    }

private:
    /// SplitMix64 (Steele, Lea, Flood 2014).
    static std::uint64_t mixed(std::uint64_t x) {
        x += 0x9e3779b97f4a7c15;
        x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
        x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
        return x ^ (x >> 31);
    }

    std::uint64_t key_;
};

/// The quantiles of a beta distribution on 0..1, in a table: to be read a million times.
class BetaQuantiles {
public:
    BetaQuantiles(double alpha, double beta);
    double at(double share) const;

private:
    static constexpr int cells = 1024;
    // Whole, and the first and the last cell once more: quantiles bend most where little can happen.
    std::vector<double> whole_, first_, last_;
};

/// How long one task takes, in ticks of `ticks` a day.
class RandomDuration {
public:
    /// Of the shares of all outcomes only those from `from` on: what has taken so long already cannot have been shorter.
    std::int64_t at(double chance) const;
    /// From now on only durations above this many ticks. False if there are none: nothing changes then.
    bool longer_than(std::int64_t ticks);

private:
    friend class RandomDurations;
    double quantile(double share) const;

    Shape shape_ = Shape::triangular;
    double low_ = 0, range_ = 0;
    double mode_ = 0;  ///< 0..1
    double from_ = 0;
    std::int64_t least_ = 0;
    const BetaQuantiles* beta_ = nullptr;
};

/// Makes them. Must outlive what it made.
class RandomDurations {
public:
    RandomDurations(Shape shape, std::int64_t ticks) : shape_(shape), ticks_(ticks) {}
    /// Of a duration that has a range.
    RandomDuration of(const Duration& duration);

private:
    Shape shape_;
    std::int64_t ticks_;
    std::map<std::pair<int, int>, std::unique_ptr<const BetaQuantiles>> tables_;  // by the place of the mode, a fraction
};

}  // namespace hamkari
