#pragma once

#include "model/fact.hpp"
#include "model/plan.hpp"

#include <optional>
#include <vector>

namespace hamkari {

/// Why a return cannot be by itself: its breakdowns are undeclared or larger than the total, its period is not the
/// project's, its number is no number of people.
std::optional<Problem> return_problem(const Indicator& indicator, const Project& project, const Return& given);

/// Why this return is among those that `fold_returns` finds impossible beside an indicator's other standing facts.
Problem why_return_impossible(const std::vector<const Fact*>& facts, const Fact& fact);

}  // namespace hamkari
