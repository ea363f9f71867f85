#pragma once

#include "model/plan.hpp"
#include "model/problem.hpp"

#include <vector>

namespace hamkari {

/// Adds findings for everything in a plan that more than one of its values decides: ids, references, dates inside
/// periods, links in a circle, shares, money, targets. What could not be read (an empty id, a period without days) is
/// passed over: there is a finding for it already. The rules are listed in plans/README.md under "Findings".
void validate(const Plan& plan, std::vector<Finding>& findings);

}  // namespace hamkari
