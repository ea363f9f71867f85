#pragma once

#include "model/simulation.hpp"
#include "model/snapshot.hpp"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

/// What a simulation says of the milestones of a programme, as people ask it.
namespace hamkari {

struct MilestoneRisk {
    const ProjectSnapshot* project = nullptr;
    const MilestoneState* milestone = nullptr;
    std::uint32_t task = 0;
    Date by50{}, by80{}, by95{};      ///< the first days by which so many of 100 runs are through
    std::optional<Percent> in_time;   ///< of the runs that end on the day that was agreed, or before; none without one
    Percent critical;                 ///< of the runs in which it has no float
};

/// Where several milestones must all be done: each alone is likelier in time than all together.
struct MergeRisk {
    const Milestone* milestone = nullptr;
    std::size_t count = 0;  ///< of those that it waits for
    Percent least, most, together;
};

struct DelayRiskOptions {
    SimulationOptions simulation = {};
    const ProjectSnapshot* only = nullptr;    ///< tell of this project; all are simulated
    const MilestoneState* milestone = nullptr;  ///< the finish that is asked for is this one's
};

/// Valid as long as its snapshot.
struct DelayRisk {
    Network network;
    Simulation simulation;
    const ProjectSnapshot* only = nullptr;
    const MilestoneState* milestone = nullptr;
    /// Open milestones of agreed projects, or of the one asked for, whose days vary from run to run: the least likely first.
    std::vector<MilestoneRisk> varying;
    /// Those that rest on no range: that all runs agree on their day says nothing.
    std::vector<MilestoneRisk> fixed;
    /// Open milestones that last and have no range, those most often critical first.
    std::vector<MilestoneRisk> without_range;
    /// In progress, and beyond the longest that the range allows.
    std::vector<MilestoneRisk> overdue;
    std::vector<MergeRisk> merges;  ///< where it makes a difference, the worst first
    std::size_t with_due = 0;       ///< of `varying`
    std::size_t unlikely = 0;       ///< of these, with less than 50 %

    /// Of the milestone, the project or the programme that was asked for. Null if it has no open milestone.
    const DayCounts* finish() const;
    /// Whether that finish is drawn at all.
    bool finish_varies() const;
};

/// The delays that people stated, and what is done or begun, as in the forecast. Throws as `simulate`.
DelayRisk delay_risk_of(const Snapshot& snapshot, DelayRiskOptions options);

/// How many runs end on the days of a stretch of time.
struct DayBin {
    Date from{}, to{};
    std::int64_t runs = 0;     ///< that end in it
    std::int64_t so_far = 0;   ///< that end by `to`
};
/// At most so many stretches, all equally long: days, else whole weeks, so that each has as many days off.
std::vector<DayBin> bins_of(const DayCounts& counts, std::size_t at_most);

}  // namespace hamkari
