#pragma once

#include "model/snapshot.hpp"

#include <optional>
#include <vector>

namespace hamkari {

/// How much of a period is gone at the end of a day: none of it before it begins, all of it once it is over.
Percent share_gone(const Period& period, Date day);

/// What was spent on one budget line. Amounts in the reporting currency; a burn rate is spent over budget.
struct LineSpending {
    const BudgetLine* line = nullptr;  ///< null: spending that names no budget line
    Money budget;                      ///< of the whole line
    std::optional<Money> budget_in;    ///< of the period asked for; none where the line is not told for it
    Money spent_in;                    ///< in the period asked for
    Money spent;                       ///< up to the snapshot's day
    std::optional<Percent> burn;       ///< spent over budget; none without a budget
    Percent gone;                      ///< share of the line's period that is gone
    bool estimate = false;             ///< some of the spending is a planning estimate
};

/// Every budget line in the plan's order, then a row for spending that names none, if there is any.
std::vector<LineSpending> spending_by_line(const Snapshot& snapshot, const ProjectSnapshot& project,
                                           const Period& period);
/// The same of the money of one donor alone: the budget is that of the line, whoever pays for it.
std::vector<LineSpending> spending_by_line(const Snapshot& snapshot, const ProjectSnapshot& project,
                                           const Period& period, const PartnerId& donor);

}  // namespace hamkari
