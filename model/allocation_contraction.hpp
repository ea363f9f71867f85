#pragma once

#include "model/allocation.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace hamkari {

/// The same problem with fewer wants: one that costs nothing and waits for nothing, or for one other (with all that this
/// one waits for), is had exactly when that one is. Most milestones of a plan cost nothing.
struct Contraction {
    AllocationProblem problem;
    std::int64_t certain = 0;             ///< the worth of what is had in any case
    std::vector<std::size_t> want_of;     ///< of each want the one that stands for it, or `always`

    static constexpr std::size_t always = static_cast<std::size_t>(-1);
    /// A choice of the fewer wants as one of all.
    std::vector<bool> expanded(const std::vector<bool>& funded) const;
};

/// Dependencies must have no circle.
Contraction contract(const AllocationProblem& problem);

}  // namespace hamkari
