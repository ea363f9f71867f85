#pragma once

#include "model/upcoming.hpp"
#include "reports/writer.hpp"

#include <string>
#include <vector>

/// Tables of milestones that are waited for.
namespace hamkari::reports {

/// By owner: code, title with its project, due, expected, days late or days left, and why it was put off. Nothing
/// without entries.
void write_awaited(Writer& out, const std::vector<Awaited>& list, std::string title, bool late);

/// The reasons of these delays, the most frequent first, with the milestones. Nothing where no reason was given.
void write_delay_reasons(Writer& out, const std::vector<const MilestoneState*>& milestones);

}  // namespace hamkari::reports
