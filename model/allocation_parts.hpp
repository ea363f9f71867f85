#pragma once

#include "model/allocation.hpp"

#include <cstddef>
#include <vector>

namespace hamkari {

/// A part of a problem that has no money and no dependency in common with the rest: it can be decided by itself.
struct AllocationPart {
    AllocationProblem problem;
    std::vector<std::size_t> wants;  ///< of each of its wants the index in the whole
};

/// In the order of their first wants.
std::vector<AllocationPart> independent_parts(const AllocationProblem& problem);

}  // namespace hamkari
