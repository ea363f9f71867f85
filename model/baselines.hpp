#pragma once

#include "model/snapshot.hpp"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/// Baselines: dates that were accepted once, and against which what comes later is measured. The first dates that were
/// agreed are the baseline that every milestone has (`MilestoneState::baseline`); others are set under a name.
namespace hamkari {

/// What a baseline of this name keeps if it is set on the snapshot's day: of each milestone that is not cancelled and has a
/// date, the due date as it is agreed, and when it was done or is forecast.
BaselineSet accepted_on(const Snapshot& snapshot, std::string name);

/// The standing baseline of this name; null if there is none on the snapshot's day.
const Fact* baseline_named(const Snapshot& snapshot, std::string_view name);

/// The dates against which a snapshot is measured.
class BaselineDates {
public:
    /// Each milestone's first agreed due date.
    BaselineDates() = default;
    /// Those of a named baseline (`baseline_named`), which must outlive this.
    explicit BaselineDates(const Fact& set);

    /// The fact that set it; null: the first agreed dates.
    const Fact* set() const { return set_; }
    /// The date that was accepted for the milestone; none if it had none then, or was not there.
    std::optional<Date> due(const MilestoneState& milestone) const;
    /// All that a named baseline has of it; null if it has nothing.
    const AcceptedDates* of(std::string_view milestone) const;

private:
    const Fact* set_ = nullptr;
    std::unordered_map<std::string_view, const AcceptedDates*> dates_;
};

/// A milestone of a named baseline, and what became of it.
struct BaselineRow {
    const AcceptedDates* then = nullptr;      ///< null: the baseline has nothing of it
    const ProjectSnapshot* project = nullptr;  ///< null, with `now`: the plan no longer has it
    const MilestoneState* now = nullptr;
    std::optional<Date> finish;  ///< done, or what is forecast now
    std::optional<int> moved;    ///< days from the accepted date to `finish`
};
/// In the plan's order, then those that the plan no longer has. `only`: of one project; null: of all.
std::vector<BaselineRow> since_baseline(const Snapshot& snapshot, const Fact& set, const ProjectSnapshot* only = nullptr);

/// Which dates a name stands for: none, the first agreed ones. Throws Failure(unknown_baseline).
BaselineDates baseline_dates(const Snapshot& snapshot, const std::optional<std::string>& name);

}  // namespace hamkari
