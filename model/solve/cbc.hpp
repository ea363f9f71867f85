#pragma once

#include "model/allocation.hpp"

#include <optional>

namespace hamkari::solve {

/// CBC stops with the best that it has found and the bound that it has proven: a small question after this many nodes of
/// its search, a large one (of so many columns) when no better choice could be worth 0.01 % more. Neither is a count of
/// seconds, so that the same question has the same answer on each machine; only what takes longer than `most_seconds` is
/// stopped then.
inline constexpr int most_nodes = 5000, large = 2000, most_nodes_of_large = 10;
inline constexpr double good_enough = 1e-4;
inline constexpr double most_seconds = 30;

/// The best choice, by CBC (model/solve/ is the only place that knows it). None if it found nothing that holds.
std::optional<SolverAnswer> choose_with_cbc(const AllocationProblem& problem, const Chosen& start);

}  // namespace hamkari::solve
