#pragma once

#include "model/snapshot.hpp"

/// Whether a figure rests on a planning estimate: on a field of the plan that is assumed, or on a fact that is.
namespace hamkari {

/// Figures of money of a funding line, a project or several of them.
struct EstimatedMoney {
    bool budget = false, pledged = false, committed = false, received = false, received_in_kind = false, spent = false;

    bool gap() const { return budget || committed; }
    EstimatedMoney& operator|=(const EstimatedMoney& other);
};

EstimatedMoney estimated_money(const FundingState& line);
EstimatedMoney estimated_money(const ProjectSnapshot& project);

/// A milestone's dates.
struct EstimatedDates {
    bool due = false, baseline = false, expected = false, actual = false;
};
EstimatedDates estimated_dates(const MilestoneState& milestone);

/// A project's progress: a weight, a due date or the fact that a milestone is done.
bool estimated_progress(const ProjectSnapshot& project);

/// The figure that these returns make up.
bool estimated_figure(const std::vector<const Fact*>& returns);

/// What was spent on a budget line in a period.
bool estimated_spending(const ProjectSnapshot& project, const BudgetId& line, const Period& period);

}  // namespace hamkari
