#pragma once

#include "model/fact.hpp"
#include "model/plan.hpp"

#include <optional>
#include <vector>

namespace hamkari {

/// Why a return cannot be by itself: its breakdowns are undeclared or larger than the total, its period is not the
/// project's, its number is no number of people.
std::optional<Problem> return_problem(const Indicator& indicator, const Project& project, const Return& given);

/// Of an indicator's standing facts those returns that overlap an earlier recorded one in time for the same province
/// (or for all provinces together), and are not the same period.
std::vector<const Fact*> impossible_returns(const std::vector<const Fact*>& facts);
/// Why this return is among them.
Problem why_return_impossible(const std::vector<const Fact*>& facts, const Fact& fact);

}  // namespace hamkari
