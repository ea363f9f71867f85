#pragma once

#include "model/plan_items.hpp"
#include "model/snapshot.hpp"

#include <optional>
#include <string>
#include <vector>

/// What changed from one day to a later one.
namespace hamkari {

/// A milestone then and now.
struct MilestoneChange {
    const ProjectSnapshot* project = nullptr;  ///< now
    const MilestoneState* now = nullptr;
    const MilestoneState* before = nullptr;  ///< null: the plan did not have it
};

/// The target of an indicator for a period, then and now; none where there was or is none.
struct TargetChange {
    const ProjectSnapshot* project = nullptr;
    const Indicator* indicator = nullptr;
    Period period;
    std::optional<Quantity> before, now;
};

/// The amount of a budget line, or the commitment of a funding line in its own currency, then and now.
struct AmountChange {
    const ProjectSnapshot* project = nullptr;
    const BudgetLine* budget = nullptr;  ///< one of these two
    const FundingLine* funding = nullptr;
    std::optional<Money> before;  ///< none: the plan did not have the line
    Money now;
};

/// Something that the plan had and has no more, or has and had not.
struct ItemRef {
    ItemKind kind{};
    std::string id;
    Text title;
    const Project* project = nullptr;  ///< it stands in; of a project: itself
};

struct Changes {
    std::vector<MilestoneChange> done;       ///< was not done then
    std::vector<MilestoneChange> later;      ///< open, and expected later than it was then
    std::vector<MilestoneChange> due_moved;  ///< another due date was agreed
    std::vector<MilestoneChange> cancelled;  ///< was not cancelled then
    std::vector<TargetChange> targets;
    std::vector<AmountChange> budgets;
    std::vector<AmountChange> commitments;  ///< revised or recorded; not what the same plan had for a later day
    std::vector<ItemRef> added, dropped;  ///< projects, milestones, indicators
};

/// Every list is in the order of the plan. Without `before` (no plan was in force then) what is done and cancelled
/// counts from the beginning, what is later is later than its baseline, and nothing is added, dropped or revised.
Changes compare(const Snapshot* before, const Snapshot& now);

}  // namespace hamkari
