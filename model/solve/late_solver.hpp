#pragma once

#include "model/allocation.hpp"

#include <optional>

namespace hamkari::solve {

/// The solver stands in a module beside the program, opened when it is asked for the first time: to load CBC and the
/// linear algebra with which it is linked takes longer than most commands do.
struct LateSolver {
    std::optional<SolverAnswer> (*choose)(const AllocationProblem&, const Chosen& start);
};

/// The solver of the module that was built with this program; empty where it is not there.
AllocationSolver late_solver();
/// The one of the module in this file. It is never closed.
AllocationSolver open_late_solver(const char* file);

}  // namespace hamkari::solve

/// What the module gives to the program; all else in it is hidden.
extern "C" [[gnu::visibility("default")]] const hamkari::solve::LateSolver hamkari_late_solver;
