#include "reports/render/magnitude.hpp"

#include <algorithm>

namespace hamkari::reports::render {

namespace {

struct Measure {
    std::optional<Magnitude> operator()(std::int64_t count) const { return Magnitude{count, 1}; }
    std::optional<Magnitude> operator()(Quantity quantity) const {
        return Magnitude{quantity.ten_thousandths(), Quantity::scale};
    }
    std::optional<Magnitude> operator()(Percent percent) const {
        return Magnitude{percent.ten_thousandths, Percent::whole(1).ten_thousandths};
    }
    std::optional<Magnitude> operator()(const Money& money) const {
        std::int64_t unit = 1;
        for (int i = 0; i < money.currency.decimals(); ++i) unit *= 10;
        return Magnitude{money.minor, unit};
    }
    std::optional<Magnitude> operator()(Few) const { return Magnitude{1, 1}; }
    template <class Other>
    std::optional<Magnitude> operator()(const Other&) const {
        return std::nullopt;
    }
};

struct WithRaw {
    std::int64_t raw;

    Value operator()(Quantity) const { return Quantity::scaled(raw); }
    Value operator()(Percent) const { return Percent{raw}; }
    Value operator()(const Money& money) const { return Money{raw, money.currency}; }
    template <class Other>
    Value operator()(const Other&) const {
        return raw;
    }
};

constexpr std::int64_t too_large = 2'000'000'000'000'000'000;

// The next of 1, 2, 5, 10, 20 ... times the unit.
std::int64_t next_round(std::int64_t step, std::int64_t unit) {
    auto power = unit;
    while (power <= step / 10) power *= 10;
    const auto lead = step / power;
    return lead < 2 ? 2 * power : lead < 5 ? 5 * power : 10 * power;
}

}  // namespace

std::optional<Magnitude> magnitude(const Value& value) { return std::visit(Measure{}, value); }

Value of_same_kind(const Value& like, std::int64_t raw) { return std::visit(WithRaw{raw}, like); }

std::int64_t round_step(std::int64_t largest, std::int64_t unit, int steps) {
    auto step = unit;
    while (step < too_large / 10 && step * steps < largest) step = next_round(step, unit);
    return step;
}

std::vector<std::int64_t> class_limits(std::int64_t smallest, std::int64_t largest, std::int64_t unit) {
    std::vector<std::int64_t> limits;
    if (largest / 30 > smallest) {
        for (auto limit = unit; limit < largest && limit < too_large / 10; limit = next_round(limit, unit))
            if (limit > smallest) limits.push_back(limit);
        if (limits.size() > 4) limits.erase(limits.begin(), limits.end() - 4);
        return limits;
    }
    auto step = round_step(largest, unit, 5);
    if (step / 2 * 5 >= largest && step >= 10 * unit && step / unit % 5 == 0) step /= 2;
    for (auto limit = step; limit <= largest; limit += step)
        if (limit > smallest && limits.size() < 4) limits.push_back(limit);
    return limits;
}

std::vector<ClassRange> class_ranges(const std::vector<std::int64_t>& limits, std::int64_t smallest,
                                     std::int64_t largest, std::int64_t unit) {
    if (limits.empty()) return {{smallest, largest}};
    // Classes that grow begin at nothing and end at the next of 1, 2, 5, 10 ...; even ones are as wide as the others.
    const auto step = limits.size() > 1 ? limits[1] - limits[0] : round_step(largest, unit, 5);
    const bool grow = largest / 30 > smallest;
    const auto first = grow ? 0 : limits.front() - step;
    const auto end = grow ? next_round(limits.back(), unit) : limits.back() + step;
    std::vector<ClassRange> ranges{{first, limits.front() - unit}};
    for (std::size_t i = 0; i + 1 < limits.size(); ++i) ranges.push_back({limits[i], limits[i + 1] - unit});
    ranges.push_back({limits.back(), std::max(end - unit, largest)});
    return ranges;
}

}  // namespace hamkari::reports::render
