#pragma once

#include "model/schedule.hpp"
#include "model/text.hpp"

#include <string>

/// The schedule for other programs, as json_rows.hpp tells.
namespace hamkari::cli {

std::string json_of_schedule(const Snapshot& snapshot, const Schedule& schedule, const ProjectSnapshot* only, Language language);
/// One object: the row, and what decides each of its dates.
std::string json_of_schedule_reasons(const Schedule& schedule, std::uint32_t task, Language language);
/// The milestones that move from one schedule to the other.
std::string json_of_moves(const Schedule& before, const Schedule& after, Language language);

}  // namespace hamkari::cli
