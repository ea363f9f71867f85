#pragma once

#include "model/schedule.hpp"
#include "reports/cut_rows.hpp"
#include "reports/writer.hpp"

#include <cstdint>
#include <string>
#include <vector>

/// Parts of a schedule that several documents print.
namespace hamkari::reports {

/// When the programme ends, and how many milestones are open and critical.
std::string schedule_summary(const Schedule& schedule, std::int64_t open, std::int64_t critical, const Locale& locale);

/// Milestones that each decide the next, with the reason of each. Nothing if they are fewer than two.
void write_path(Writer& out, const Schedule& schedule, const std::vector<std::uint32_t>& path, Word title,
                std::size_t at_most = all_rows);

/// When the programme ends, the path that decides it, and the milestones of these projects that have no float, without what
/// is not agreed yet: the beginning of each table, as a report tells it.
void write_critical(Writer& out, const Schedule& schedule, const Snapshot& snapshot);

/// The milestones from the first to one of those that end last, each deciding the next.
std::vector<std::uint32_t> longest_path(const Schedule& schedule);

}  // namespace hamkari::reports
