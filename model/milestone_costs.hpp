#pragma once

#include "model/snapshot.hpp"

#include <vector>

namespace hamkari {

/// What is still to be paid for each milestone of a project, in its order, in the reporting currency; zero for what is not
/// open and for what has no cost. A cost is converted as its budget line is. What was spent on a budget line beyond the
/// costs of its milestones that are done pays those in progress; what was spent even beyond the part of the line that no
/// milestone has, those that are planned.
std::vector<Money> costs_to_pay(const ProjectSnapshot& project, const Snapshot& snapshot);

}  // namespace hamkari
