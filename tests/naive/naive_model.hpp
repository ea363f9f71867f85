#pragma once

#include "tests/naive/answer.hpp"
#include "tests/naive/told.hpp"

/// The rules of section 8 of the design once more, written for being plainly right and for nothing else: every question
/// walks over all that was ever said. It shares nothing with the fold but the values that people write.
namespace hamkari::naive {

/// The plan in force; null if there is none.
const PlanTold* plan_in_force(const Told& told, const Known& known);

/// None before there is a plan.
std::optional<Answer> naive_answer(const Told& told, const Known& known);

}  // namespace hamkari::naive
