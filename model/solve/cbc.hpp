#pragma once

#include "model/allocation.hpp"

#include <optional>

namespace hamkari::solve {

/// After so many nodes of its search CBC stops with the best that it has found, and the bound that it has proven: a count,
/// not seconds, so that the same question has the same answer on each machine.
inline constexpr int most_nodes = 5000;

/// The best choice, by CBC (model/solve/ is the only place that knows it). None if it found nothing that holds.
std::optional<SolverAnswer> choose_with_cbc(const AllocationProblem& problem, const Chosen& start);

}  // namespace hamkari::solve
