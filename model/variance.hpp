#pragma once

#include "model/snapshot.hpp"

#include <optional>
#include <vector>

namespace hamkari {

/// An indicator or a budget line that is off its target for a period by more than the programme's variance allows.
struct VarianceFound {
    const ProjectSnapshot* project = nullptr;
    const IndicatorState* indicator = nullptr;  ///< one of these two
    const BudgetLine* line = nullptr;
    Period period;
    std::optional<Percent> percent;     ///< actual over target
    const Fact* explanation = nullptr;  ///< the note of kind variance that explains it
    bool estimate = false;              ///< the per cent rests on a planning estimate
    bool told = true;  ///< the per cent, to the snapshot's audience: else it would tell how few people there are
};

/// Whether somebody said why, and what is done about it.
bool has_remedy(const VarianceFound& found);

/// Whether an amount is off what it should be by more than the variance's per cent, and its floor too.
bool is_off(const Variance& variance, const Money& actual, const Money& wanted, const Rates& rates, Date day);
bool is_off(const Variance& variance, Percent reached);

/// All of a period, in the plan's order.
std::vector<VarianceFound> variances(const Snapshot& snapshot, const Period& period);

}  // namespace hamkari
