#pragma once

#include "model/schedule.hpp"

#include <vector>

/// Why days of a schedule lie where they lie, and what a holiday does to them.
namespace hamkari {

/// A day on which nobody works.
struct DayOff {
    Date day{};
    const Holiday* holiday = nullptr;  ///< none: the week has it off
};

/// The days off of a task's calendar, both ends included.
std::vector<DayOff> days_off(const Snapshot& snapshot, const Schedule& schedule, std::uint32_t task, Date first, Date last);

/// A milestone that another schedule finishes on another day.
struct MovedMilestone {
    const ScheduledMilestone* before = nullptr;
    const ScheduledMilestone* after = nullptr;
    int days() const { return days_from(before->early_finish, after->early_finish); }
};
/// In the order of the plan. Both schedules must be of the same milestones.
std::vector<MovedMilestone> moved(const Schedule& before, const Schedule& after);

/// The schedule if these days were holidays too, and those were none, whatever they are called.
Schedule with_other_holidays(const Snapshot& snapshot, const std::vector<Date>& off, const std::vector<Date>& worked);

/// A holiday that is not certain, such as one that follows the moon, and what moves if it is a day later.
struct UncertainHoliday {
    const Holiday* holiday = nullptr;
    std::vector<std::string> moves;  ///< ids of milestones
};
/// Those from the as-of day to the end of the schedule, in the plan's order.
std::vector<UncertainHoliday> uncertain_holidays(const Snapshot& snapshot, const Schedule& schedule);

}  // namespace hamkari
