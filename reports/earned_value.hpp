#pragma once

#include "model/earned_value.hpp"
#include "reports/writer.hpp"

namespace hamkari::reports {

/// Tables of earned value: the figures of the programme (or of `only`) with what each says, then those of each project.
void write_earned_value(Writer& out, const Snapshot& snapshot, const ProjectSnapshot* only, const BaselineDates& baseline);

/// Which baseline figures are measured against, and what is left out of those of the programme.
std::vector<std::string> measured_against(const Snapshot& snapshot, const ProjectSnapshot* only, const BaselineDates& baseline,
                                          const Locale& locale);

/// The screen of the command line.
Document earned_value_screen(const Snapshot& snapshot, const ProjectSnapshot* only, const BaselineDates& baseline,
                             const Locale& locale);

}  // namespace hamkari::reports
