#pragma once

#include "model/date.hpp"

#include <cstdint>
#include <vector>

namespace hamkari {

/// How often something fell on each day.
class DayCounts {
public:
    void add(Date day);
    void add(const DayCounts& others);

    std::int64_t total() const { return total_; }
    bool empty() const { return total_ == 0; }
    /// Pre-condition of these: not empty.
    Date first() const { return first_; }
    Date last() const { return first_ + Days{static_cast<int>(counts_.size()) - 1}; }
    /// The first day by which at least so many per cent are reached (nearest rank: no day between two that occurred).
    Date percentile(int percent) const;
    /// Rounded to the nearest day, half to even.
    Date mean() const;
    /// How many fell on this day, or on an earlier one.
    std::int64_t by(Date day) const;
    std::int64_t between(Date from, Date to) const { return by(to) - by(from - Days{1}); }

private:
    Date first_{};
    std::vector<std::uint32_t> counts_;  // one a day, from first_; neither the first nor the last is 0
    std::int64_t total_ = 0;
};

}  // namespace hamkari
