#pragma once

#include "model/plan.hpp"

#include <vector>

namespace hamkari::reports {

/// The periods under which a report for a period shows an indicator: the period itself where it has a target (or parts
/// of one) for it; else those of the targets that overlap it, without those that are part of another; else the period.
/// Nothing is split: a report for 1404 shows a target of 2025 under 2025.
std::vector<Period> periods_shown(const Indicator& indicator, const Project& project, const Period& period);

/// The parts of a period by which an indicator is tracked: the quarters of its own calendar (the half years or years where
/// it is reported as seldom; the months of a quarter where it is reported by month) that overlap the period. Those of another calendar reach beyond it: nothing is split.
std::vector<Period> parts_tracked(const Indicator& indicator, const Project& project, const Period& period);

}  // namespace hamkari::reports
