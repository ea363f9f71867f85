#pragma once

#include "model/allocation.hpp"

namespace hamkari {

/// A choice by a rule of thumb: what brings the most worth for its money first, with all that it depends on; and once
/// more by worth alone, of which the better stands. It needs no solver, and says what no choice can exceed: wants that
/// cannot be paid even alone are left out, and for the rest money would buy parts of wants, best first.
Chosen choose_greedily(const AllocationProblem& problem);

/// All that a want depends on, near and far, in growing order and with itself.
std::vector<std::size_t> with_all_before(const AllocationProblem& problem, std::size_t want);

/// Which wants can be paid with all that they depend on, if nothing else is wanted.
std::vector<bool> payable_alone(const AllocationProblem& problem);

}  // namespace hamkari
