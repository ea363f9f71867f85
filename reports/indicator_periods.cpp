#include "reports/indicator_periods.hpp"

#include "model/results.hpp"

#include <algorithm>

namespace hamkari::reports {

std::vector<Period> periods_shown(const Indicator& indicator, const Project& project, const Period& period) {
    if (target(indicator, project, period)) return {period};
    std::vector<Period> shown;
    for (const auto& candidate : indicator.targets) {
        if (!candidate.period.overlaps(period)) continue;
        const bool part_of_another =
            std::any_of(indicator.targets.begin(), indicator.targets.end(), [&](const Target& other) {
                return !(other.period == candidate.period) && other.period.contains(candidate.period);
            });
        if (!part_of_another) shown.push_back(candidate.period);
    }
    std::sort(shown.begin(), shown.end());
    if (shown.empty()) shown.push_back(period);
    return shown;
}

namespace {
constexpr int longest_quarter = 93;  // of the Solar Hijri calendar
}

std::vector<Period> parts_tracked(const Indicator& indicator, const Project& project, const Period& period) {
    const auto kind = indicator.every == Every::year        ? Period::Kind::year
                      : indicator.every == Every::half_year ? Period::Kind::half
                      : indicator.every == Every::month && period.days() <= longest_quarter ? Period::Kind::month
                                                            : Period::Kind::quarter;
    std::vector<Period> parts;
    for (auto part = period_of(kind, calendar_of(indicator, project), period.first); part.first <= period.last;
         part = next(part))
        parts.push_back(part);
    return parts;
}

}  // namespace hamkari::reports
