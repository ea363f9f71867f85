#pragma once

#include "model/choice.hpp"
#include "model/fact.hpp"
#include "model/plan.hpp"

#include <optional>
#include <span>
#include <vector>

namespace hamkari {

/// What people said of a milestone. Late and at risk are computed and kept apart from it.
enum class Status : std::uint8_t { planned, in_progress, done, cancelled };
HAMKARI_CHOICES(Status, "planned", "in-progress", "done", "cancelled");

/// A due date that the partners agreed on by a plan; none: that there is none any more.
struct DueAgreed {
    std::optional<Date> from;  ///< none: from the beginning
    Instant recorded_at{};
    std::optional<Date> due;
};

/// A milestone on a day. Names and rules: section 8 "Dates and state" of the design, see CONTRIBUTING.md.
struct MilestoneState {
    const Milestone* plan = nullptr;
    Status status = Status::planned;
    std::optional<Date> due;       ///< agreed, as it stands on the day
    std::optional<Date> baseline;  ///< the first that was agreed
    std::optional<Date> started;
    std::optional<Date> actual;    ///< when it was done
    std::optional<Date> cancelled_on;
    std::optional<Date> expected;  ///< none when cancelled, or without any date
    std::optional<int> slip_days;  ///< expected minus baseline
    bool late = false;
    bool at_risk = false;
    int days_late = 0;                  ///< 0 when not late
    const Fact* last_delay = nullptr;   ///< its reason and words
    const Fact* due_moved_by = nullptr;  ///< the delay that set `due`, by a decision; null: a plan revision set it
    const Fact* last = nullptr;         ///< the fact that set the status
    std::vector<const Fact*> applied;   ///< in order
    std::vector<const Fact*> impossible;  ///< kept, not counted

    bool open() const { return status == Status::planned || status == Status::in_progress; }
    /// Late, and nobody said until when: then `expected` is only the day on which it was asked.
    bool has_no_new_date() const { return late && !last_delay; }
};

/// Whether a milestone of this status can be started, done, delayed, cancelled or reopened.
bool can_follow(Status before, FactKind kind);

/// The milestone's state on `as_of`, from its own facts. `facts`: the standing facts of this milestone up to that day
/// in the order in which they apply. `agreed`: the due dates that plan revisions set, in the order of their days.
/// `at_risk` still lacks what its predecessors say: see `Snapshot`.
MilestoneState milestone_on(const Milestone& milestone, std::span<const Fact* const> facts,
                            std::span<const DueAgreed> agreed, Date as_of);

}  // namespace hamkari
