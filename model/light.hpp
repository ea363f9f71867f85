#pragma once

#include "model/light_colour.hpp"
#include "model/snapshot.hpp"

#include <vector>

namespace hamkari {

/// The thresholds of the rule: reports print them.
struct LightRule {
    static constexpr int red_days_late = 60;
    static constexpr Percent red_below = Percent::whole(50);
    static constexpr Percent amber_below = Percent::whole(90);
};

/// Why a project's light is what it is.
enum class LightReason : std::uint8_t {
    milestone_very_late, indicator_far_below, next_quarter_uncovered,  // red
    milestone_late, indicator_below, spending_off                      // amber
};

HAMKARI_CHOICES(LightReason, "milestone-very-late", "indicator-far-below", "next-quarter-uncovered", "milestone-late",
                "indicator-below", "spending-off");

/// An indicator that misses its target.
struct IndicatorBelow {
    const IndicatorState* indicator = nullptr;
    Percent reached;  ///< its attainment
    bool told = true;  ///< to the snapshot's audience: else it would tell how few people there are
    bool estimate = false;
};

struct LightOf {
    Light light = Light::green;
    std::vector<LightReason> reasons;  ///< all that apply, in the order above

    // What the reasons rest on.
    const MilestoneState* latest = nullptr;  ///< of the late milestones the one that is late the longest
    std::vector<IndicatorBelow> below;       ///< the indicators under the amber threshold, the farthest below first
    Money uncovered;                         ///< of the next quarter's budget, in the reporting currency
    const BudgetLine* off = nullptr;         ///< the first budget line whose spending is off
    Percent off_spent;                       ///< its spending over the budget that has fallen due
    Date off_until{};                        ///< the last day of what has fallen due
    bool latest_estimate = false, uncovered_estimate = false, off_estimate = false;  ///< rests on a planning estimate
};

/// The worst of time, results and money; grey if nothing of the project has happened yet; else green. An indicator is
/// judged by the target whose period ended last (`last_target_ended`), spending by the budget that has fallen due.
LightOf light_of(const ProjectSnapshot& project, const Snapshot& snapshot);

}  // namespace hamkari
