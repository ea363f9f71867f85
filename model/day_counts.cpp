#include "model/day_counts.hpp"

#include "model/quantity.hpp"

#include <algorithm>

namespace hamkari {

void DayCounts::add(Date day) {
    if (counts_.empty()) first_ = day;
    if (day < first_) {
        counts_.insert(counts_.begin(), static_cast<std::size_t>(days_from(day, first_)), 0);
        first_ = day;
    }
    const auto index = static_cast<std::size_t>(days_from(first_, day));
    if (index >= counts_.size()) counts_.resize(index + 1);
    ++counts_[index];
    ++total_;
}

void DayCounts::add(const DayCounts& others) {
    if (others.empty()) return;
    if (empty()) {
        *this = others;
        return;
    }
    if (others.first_ < first_) {
        counts_.insert(counts_.begin(), static_cast<std::size_t>(days_from(others.first_, first_)), 0);
        first_ = others.first_;
    }
    const auto from = static_cast<std::size_t>(days_from(first_, others.first_));
    counts_.resize(std::max(counts_.size(), from + others.counts_.size()));
    for (std::size_t i = 0; i < others.counts_.size(); ++i) counts_[from + i] += others.counts_[i];
    total_ += others.total_;
}

Date DayCounts::percentile(int percent) const {
    std::int64_t reached = 0;
    for (std::size_t i = 0; i < counts_.size(); ++i) {
        reached += counts_[i];
        if (reached * 100 >= total_ * percent) return first_ + Days{static_cast<int>(i)};
    }
    return last();
}

Date DayCounts::mean() const {
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < counts_.size(); ++i) sum += static_cast<std::int64_t>(i) * counts_[i];
    return first_ + Days{static_cast<int>(divide_half_even(sum, total_))};
}

std::int64_t DayCounts::by(Date day) const {
    if (empty() || day < first_) return 0;
    if (day >= last()) return total_;
    std::int64_t sum = 0;
    for (auto i = static_cast<std::size_t>(days_from(first_, day) + 1); i-- > 0;) sum += counts_[i];
    return sum;
}

}  // namespace hamkari
