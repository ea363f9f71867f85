#pragma once

#include "model/funding_case.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

/// The answer of `hamkari whatif`: what the money pays, what waits for it, and what falls.
namespace hamkari {

enum class MoneyFate : std::uint8_t {
    no_cost,   ///< nothing is to be paid for it
    covered,   ///< its money is there when it needs it
    slips,     ///< its money comes later than it needs it
    falls      ///< the money does not suffice, or not for what it waits for
};
HAMKARI_CHOICES(MoneyFate, "no-cost", "covered", "slips", "falls");

/// What one source pays of a milestone.
struct PaidBy {
    const MoneySource* source = nullptr;
    Money amount;
};

/// An open milestone in an outlook.
struct MilestoneFate {
    const MilestoneWant* want = nullptr;
    MoneyFate fate{};
    std::vector<PaidBy> paid_by;
    std::optional<Date> money_on;  ///< of what slips: the day on which the last of its money comes
    PlannedDays days;              ///< when it is worked on then; of what falls: when it was planned
    const MilestoneWant* because_of = nullptr;  ///< of what falls: what it waits for, which falls too; null: its own money
    Money missing;                 ///< of what falls: the least additional money that restores it
    MoneyFate before{};            ///< its fate without the scenario
    PlannedDays days_before;       ///< and its days then

    /// Its money puts it off beyond the period of its project.
    bool is_beyond_project() const { return is_later() && days.finish > want->project->plan->period.last; }
    bool is_later() const { return fate != MoneyFate::falls && days.finish > want->planned.finish; }
    bool changed() const { return fate != before || (fate != MoneyFate::falls && days.finish != days_before.finish); }
};

/// A count of milestones with their costs.
struct FateSum {
    int milestones = 0;
    Money cost;
};

/// The sums of a province, a sector or all.
struct FateSums {
    FateSum covered, slips, falls;  ///< of what costs money
    int fall_with_them = 0;         ///< what costs nothing, but waits for what falls
    std::int64_t people_not_reached = 0;  ///< an estimate

    int all_that_fall() const { return falls.milestones + fall_with_them; }
    bool empty() const { return covered.milestones + slips.milestones + all_that_fall() == 0; }
};
struct ProvinceFates {
    std::optional<ProvinceCode> province;  ///< none: milestones of several provinces or of none
    FateSums sums;
};
struct SectorFates {
    Sector sector{};
    FateSums sums;
};

struct FundingOutlook {
    FundingOutlook() = default;
    FundingOutlook(FundingOutlook&&) = default;
    FundingOutlook& operator=(FundingOutlook&&) = default;
    FundingOutlook(const FundingOutlook&) = delete;  // its parts lead to each other
    FundingOutlook& operator=(const FundingOutlook&) = delete;

    const Scenario* scenario = nullptr;  ///< null: the base case
    MoneyCounted counted{};
    FundingCase question;
    std::vector<MilestoneFate> milestones;  ///< one a want, in the plan's order
    FateSums sums;
    std::vector<ProvinceFates> by_province;  ///< by the order of the P-codes; none last
    std::vector<SectorFates> by_sector;
    Money needed, usable;          ///< what the open milestones still cost, and the money that may pay some of them
    Money to_restore_all;          ///< the least additional money with which nothing falls
    std::int64_t worth = 0;        ///< of all that is funded, see plans/README.md
    std::int64_t worth_bound = 0;  ///< no choice is worth more
    bool solver_used = false;      ///< CBC had a hand in it; false may still be proven

    bool proven() const { return worth == worth_bound; }
    /// By how much a better choice could be worth more, at most; none when it is proven that there is none.
    std::optional<Percent> may_miss() const;
};

/// When milestones are worked on if each of these begins on its day or later (none: as planned): a row a milestone of each
/// project, in order.
using DaysBefore = std::vector<std::vector<std::optional<Date>>>;
using PlanDays = std::function<std::vector<std::vector<PlannedDays>>(const Snapshot&, const DaysBefore&)>;

/// The base case, then each scenario. Where choices are equally good, a scenario keeps what the base case pays. All must
/// outlive the outlooks. `solver` may be empty.
std::vector<FundingOutlook> funding_outlooks(const Snapshot& snapshot, const std::vector<const Scenario*>& scenarios,
                                             MoneyCounted counted, const AllocationSolver& solver, const PlanDays& plan_days);

/// By the schedule (model/schedule.hpp): a milestone needs its money on its early start, one that is being worked on needs it
/// now. Throws as `schedule_of` does.
std::vector<std::vector<PlannedDays>> days_by_schedule(const Snapshot& snapshot, const DaysBefore& not_before);

}  // namespace hamkari
