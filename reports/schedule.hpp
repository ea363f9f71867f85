#pragma once

#include "model/schedule.hpp"
#include "reports/document.hpp"
#include "reports/locale/locale.hpp"

#include <string>
#include <vector>

namespace hamkari::reports {

/// Early and late dates, floats and the critical path of the programme, or of one project.
Document schedule_list(const Snapshot& snapshot, const Schedule& schedule, const ProjectSnapshot* only, const Locale& locale);
/// Every date of one milestone with its reason.
Document schedule_explained(const Snapshot& snapshot, const Schedule& schedule, std::uint32_t task, const Locale& locale);
/// What moves from one schedule to another one with other holidays; of the days that were asked for those that are no other
/// days than before are told.
Document schedule_moves(const Snapshot& snapshot, const Schedule& before, const Schedule& after, const std::vector<Date>& asked,
                        const Locale& locale);

}  // namespace hamkari::reports
