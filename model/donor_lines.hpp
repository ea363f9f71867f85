#pragma once

#include "model/estimated.hpp"
#include "model/snapshot.hpp"

#include <optional>
#include <span>
#include <vector>

/// What the money of one donor did.
namespace hamkari {

/// A funding line whose period ends within so many days is asked after, if something of it is not used.
inline constexpr int line_ends_soon_days = 90;

/// One funding line of a donor on the snapshot's day.
struct DonorLine {
    const ProjectSnapshot* project = nullptr;
    const FundingState* line = nullptr;           ///< with its figures in its own currency
    Money pledged, committed, received, spent;    ///< in the reporting currency
    Money unused;                                 ///< in its own: committed minus spent (in kind: minus delivered), not below zero
    std::optional<int> days_left;                 ///< of its period, after this day; below zero once it is over; none without one

    /// Something is not used, and the line's period is over or will be soon.
    bool at_its_end() const { return unused.minor > 0 && days_left && *days_left <= line_ends_soon_days; }
};
/// In the plan's order.
std::vector<DonorLine> lines_of(const Snapshot& snapshot, const PartnerId& donor);

/// The sums of lines of one currency.
struct LineSums {
    Money pledged, committed, spent;
    std::optional<Money> received;  ///< none where there are only direct payments; in kind: delivered
    std::optional<Money> balance;   ///< of cash, in the currency of the lines; none without a cash line
    EstimatedMoney estimated;
};
/// Without in-kind contributions or only these, in the order in which the currencies come.
std::vector<LineSums> sums_by_currency(std::span<const DonorLine> lines, bool in_kind);
/// The same of all lines in the reporting currency, without a balance: two rates would make one of nothing.
LineSums sums_in(std::span<const DonorLine> lines, bool in_kind, Currency reporting);
/// Of the lines of one project.
LineSums sums_of(std::span<const DonorLine> lines, const ProjectSnapshot& project, bool in_kind, Currency reporting);

/// One project that a donor funds, and what others give to it: its results belong to all of them.
struct DonorInProject {
    const ProjectSnapshot* project = nullptr;
    Money committed, committed_by_all;  ///< in the reporting currency
    std::vector<PartnerId> others;      ///< those who committed, paid or delivered something too
    bool estimate = false;              ///< a commitment is a planning estimate

    std::optional<Percent> share() const { return percent_of(committed.minor, committed_by_all.minor); }
};
/// In the plan's order.
std::vector<DonorInProject> projects_of(const Snapshot& snapshot, const PartnerId& donor);

/// The milestones that a budget line pays for, in the plan's order.
std::vector<const MilestoneState*> paid_by(const ProjectSnapshot& project, const BudgetLine& line);

}  // namespace hamkari
