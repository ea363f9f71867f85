#pragma once

#include "model/ledger.hpp"
#include "model/plan_items.hpp"
#include "model/snapshot.hpp"

#include <optional>
#include <string>
#include <string_view>
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

/// The money of a project, or of the whole programme, then and now, in the programme's currency of that day: the figures
/// of the two snapshots.
struct MoneyChange {
    const Project* project = nullptr;  ///< null: the whole programme
    MoneyTotals before, now;
};

/// The kinds of money that are compared, as JSON calls them.
struct MoneyKind {
    std::string_view name;
    Money MoneyTotals::*figure;
};
inline constexpr MoneyKind money_kinds[] = {{"budget", &MoneyTotals::budget},       {"pledged", &MoneyTotals::pledged},
                                            {"committed", &MoneyTotals::committed}, {"received", &MoneyTotals::received},
                                            {"spent", &MoneyTotals::spent},         {"gap", &MoneyTotals::gap}};

/// How much more it is now; none between two currencies (a revision changed the programme's).
std::optional<Money> difference(const Money& before, const Money& now);

/// A risk that is rated otherwise than it was.
struct RiskChange {
    const ProjectSnapshot* project = nullptr;  ///< now
    const RiskState* now = nullptr;
    const RiskState* before = nullptr;
};

/// Something that the plan had and has no more, or has and had not.
struct ItemRef {
    ItemKind kind{};
    std::string id;
    Text title;
    const Project* project = nullptr;  ///< it stands in; of a project: itself
};

struct Changes {
    std::vector<const Revision*> revisions;  ///< of the plan, that came into force since; in that order
    std::vector<MilestoneChange> done;       ///< was not done then
    std::vector<MilestoneChange> later;      ///< open, and expected later than it was then
    std::vector<MilestoneChange> due_moved;  ///< another due date was agreed
    std::vector<MilestoneChange> cancelled;  ///< was not cancelled then
    std::vector<MilestoneChange> reopened;   ///< was done or cancelled then, and is open
    std::vector<TargetChange> targets;
    std::vector<AmountChange> budgets;
    std::vector<AmountChange> commitments;  ///< revised or recorded; not what the same plan had for a later day
    std::vector<ItemRef> added, dropped;  ///< projects, milestones, budget and funding lines, indicators, risks
    std::vector<MoneyChange> money;       ///< of each project that is there now or was then; the whole programme last
    std::vector<RiskChange> risks;        ///< their score is another
    std::vector<const DecisionState*> decisions_done;   ///< was not carried out then
    std::vector<const DecisionState*> decisions_added;  ///< was not there then
};

/// Every list is in the order of the plan. Without `before` (no plan was in force then) what is done and cancelled
/// counts from the beginning, what is later is later than its baseline, money grew from nothing, every project and
/// decision is added, and nothing is dropped or revised.
Changes compare(const Snapshot* before, const Snapshot& now);

}  // namespace hamkari
