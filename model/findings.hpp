#pragma once

#include "model/problem.hpp"

#include <cstddef>
#include <vector>

namespace hamkari {

/// More than this many findings of one run help nobody.
inline constexpr std::size_t most_findings = 200;

/// Puts findings in the order of file, line and column.
void sort(std::vector<Finding>& findings);

/// Puts findings in the order of file, line and column, and keeps the first ones: a last one, too_many_findings, then
/// says how many were left out.
void settle(std::vector<Finding>& findings);

}  // namespace hamkari
