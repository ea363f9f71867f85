#pragma once

#include "model/baselines.hpp"
#include "model/schedule.hpp"

#include <optional>
#include <unordered_map>
#include <vector>

/// When milestones will be reached: the schedule from what is known. What is done keeps its day; a delay that was stated
/// says the earliest day; what nothing dates (a point in time without start and without anything before it) stands on the
/// day that was agreed, or today once that has passed.
namespace hamkari {

class Forecast {
public:
    /// The history of the snapshot must outlive this. Throws nothing: where no schedule can be made, `problem` says why.
    explicit Forecast(const Snapshot& snapshot);

    /// Why there is no schedule, and no forecast of what is open; none if there is one.
    const std::optional<Problem>& problem() const { return problem_; }
    /// Pre-condition: no `problem`.
    const Schedule& schedule() const { return *schedule_; }

    /// The milestone in the schedule; null if it is cancelled or there is none.
    const ScheduledMilestone* row(const MilestoneState& milestone) const;
    /// The day a milestone is done or was; none if it is cancelled, or nothing says when.
    std::optional<Date> finish(const MilestoneState& milestone) const;
    /// The day on which its work begins, or began; none of a point in time.
    std::optional<Date> start(const MilestoneState& milestone) const;
    /// What decides `finish`; none if it is done, cancelled or not known.
    std::optional<Reason> reason(const MilestoneState& milestone) const;
    /// The milestone that decides `finish`; null if it is none.
    const Milestone* waits_for(const MilestoneState& milestone) const;
    /// The open milestones whose dates this one decides, directly or through others: were it later, they would be too. The
    /// nearest first, and at most so many.
    std::vector<const Milestone*> moves(const MilestoneState& milestone, std::size_t at_most) const;

private:
    std::optional<std::uint32_t> task_of(const MilestoneState& milestone) const;

    std::optional<Schedule> schedule_;
    std::optional<Problem> problem_;
    std::unordered_map<const Milestone*, std::uint32_t> tasks_;
};

/// An open milestone, and how late it will be.
struct ForecastRow {
    const ProjectSnapshot* project = nullptr;
    const MilestoneState* milestone = nullptr;
    std::optional<Date> baseline;
    std::optional<Date> forecast;
    std::optional<int> days_late;  ///< forecast after due, at least 0; none without one of them
    std::optional<int> slip_days;  ///< forecast minus baseline
    std::optional<Reason> reason;
    const Milestone* waits_for = nullptr;
    /// What moves with it, if it is late: whom its delay reaches. The nearest first; of very many the nearest ones.
    struct Hit {
        const ProjectSnapshot* project = nullptr;
        const MilestoneState* milestone = nullptr;
    };
    std::vector<Hit> hits;
    std::vector<PartnerId> partners;  ///< who answers for what it hits: each owner once, else the project's lead
};

/// More than anybody reads: a chain of ten thousand late milestones would tell each of all after it.
inline constexpr std::size_t most_hits = 100;

/// The open milestones of agreed projects, or of `only`, the latest first; of those as late as each other the earliest first.
/// `hits_of`: of how many of them it is told what they hit. The forecast may be of more projects than the snapshot has left.
std::vector<ForecastRow> forecast_rows(const Snapshot& snapshot, const Forecast& forecast, const ProjectSnapshot* only = nullptr,
                                       const BaselineDates& baseline = {}, std::size_t hits_of = static_cast<std::size_t>(-1));

}  // namespace hamkari
