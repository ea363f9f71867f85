#pragma once

#include "model/allocation.hpp"
#include "model/snapshot.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

/// The question of `hamkari whatif`: which open milestones can the money pay that is counted on? The rules are written
/// down in plans/README.md, "What if".
namespace hamkari {

/// Which money is counted on, of each line the most that these say: pledges are never added to commitments.
enum class MoneyCounted : std::uint8_t { received, committed, pledged };
HAMKARI_CHOICES(MoneyCounted, "received", "committed", "pledged");

/// When an open milestone is planned to be worked on, if money does not hinder it.
struct PlannedDays {
    Date start{};
    Date finish{};
};

/// An open milestone of an agreed project.
struct MilestoneWant {
    const ProjectSnapshot* project = nullptr;
    const MilestoneState* milestone = nullptr;
    PlannedDays planned;
    Money cost;             ///< that is still to be paid, in the reporting currency
    std::int64_t people = 0;  ///< its share of those whom the project is still to reach: an estimate
    bool estimate = false;  ///< the cost is a planning estimate
};

/// Money that can pay milestones: of a funding line what was received and is not spent, or what is still to come; or what
/// a scenario adds.
struct MoneySource {
    const ProjectSnapshot* project = nullptr;  ///< null: added by the scenario
    const FundingState* line = nullptr;        ///< the same
    const AddedMoney* added = nullptr;
    bool received = false;
    Money amount;      ///< in the reporting currency, after what the scenario takes away
    Money taken;       ///< what the scenario takes away
    Date from{};
    std::optional<Date> until;  ///< none: there is no last day
    int delayed = 0;            ///< days by which the scenario puts it off
};

/// Money that can pay nothing here, in the reporting currency.
struct MoneyLeftOut {
    Money in_kind;  ///< help in kind that names no kinds of budget line: it pays no supplier
    Money lapsed;   ///< received, not spent, and the period of its line is over
};

/// What one line of a scenario does to the money, in the reporting currency: zero where there is nothing to cut or to put
/// off any more.
struct ScenarioEffect {
    const MoneyCut* cut = nullptr;  ///< one of these three
    const MoneyDelay* delay = nullptr;
    const AddedMoney* added = nullptr;
    Money amount;
};

struct FundingCase {
    std::vector<MilestoneWant> wants;    ///< in the plan's order
    std::vector<MoneySource> sources;    ///< in the plan's order, then what is added
    AllocationProblem problem;           ///< its wants and sources are those above, one for one
    MoneyLeftOut left_out;
    std::vector<ScenarioEffect> effects;  ///< in the order of the scenario
    /// What is left of the budgets of agreed projects after spending and after the costs of open milestones: it needs money
    /// too, and is not decided on here.
    Money other_budget;
};

/// The case of a snapshot under a scenario (which may change nothing). `planned`: a row for each milestone of each project
/// of the snapshot, in order. The scenario's names must be known (`scenario_findings`). All of it must outlive the case.
FundingCase funding_case(const Snapshot& snapshot, const Scenario& scenario, MoneyCounted counted,
                         std::span<const std::vector<PlannedDays>> planned);

}  // namespace hamkari
