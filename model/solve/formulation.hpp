#pragma once

#include "model/allocation.hpp"

#include <cstddef>
#include <vector>

namespace hamkari::solve {

/// A mixed integer problem by columns: maximise `objective` with each row between its bounds. The first columns are the
/// wants (0 or 1), the others are money that flows from a class of sources to a class of wants.
struct Formulation {
    std::vector<int> begins;    ///< of each column its first entry; one more at the end
    std::vector<int> rows;      ///< of each entry
    std::vector<double> factors;
    std::vector<double> objective, most;  ///< of each column; the least is 0
    std::vector<double> row_least, row_most;
    int wants = 0;

    int columns() const { return static_cast<int>(objective.size()); }
    int row_count() const { return static_cast<int>(row_least.size()); }
};

/// Sources that may pay the same wants are one class, and wants that the same sources may pay: that makes the problem far
/// smaller and changes no answer. Wants that cannot be paid even alone are held at zero.
/// `excluded`: choices that turned out not to be possible: not all of these wants together.
Formulation formulate(const AllocationProblem& problem, const std::vector<std::vector<std::size_t>>& excluded);

}  // namespace hamkari::solve
