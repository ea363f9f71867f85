#pragma once

#include "model/forecast.hpp"
#include "model/snapshot.hpp"
#include "reports/cells.hpp"

#include <span>

namespace hamkari::reports {

/// `planned, late`. Where the project is not agreed there is no agreed date to be late on.
std::string status_text(const MilestoneState& milestone, const Locale& locale, bool agreed = true);
/// Late, and nobody has said until when: that it is expected on the as-of day is a rule of counting, not a date.
bool has_no_new_date(const MilestoneState& milestone);
/// Its day of done, else the day it is expected on, with what says so.
Cell expected_cell(const MilestoneState& milestone, const Locale& locale);
/// Who answers for it.
Cell owner_cell(const MilestoneState& milestone);
/// In days; empty where it is not known.
Cell slip_cell(const MilestoneState& milestone);
/// The reason of its last delay with what was said of it; empty without one.
std::string delay_text(const MilestoneState& milestone, const Locale& locale);
/// Its title, marked where it is a planning estimate as a whole.
Cell milestone_title(const MilestoneState& milestone, const Locale& locale);

/// Code, title, owner, due (with the baseline below it where the date moved), expected or done, slip, status of each
/// milestone; of an open one that is put off the reason.
Table milestone_table(std::span<const MilestoneState> milestones, const Locale& locale, bool agreed = true);

/// The milestones in time, up to the end of the project. None without a milestone that has a date.
/// With the forecast of the schedule, where there is one.
std::optional<Gantt> gantt(const ProjectSnapshot& project, const Forecast* forecast, Date as_of, const Locale& locale);

}  // namespace hamkari::reports
