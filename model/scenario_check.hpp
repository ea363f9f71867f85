#pragma once

#include "model/plan.hpp"

#include <vector>

namespace hamkari {

/// What a scenario names that the plan does not have, and amounts that cannot be converted: unknown_partner,
/// unknown_funding_line, unknown_project, unknown_group, rate_missing. Places are
/// those of the scenario's own file.
std::vector<Finding> scenario_findings(const Plan& plan, const Scenario& scenario);

}  // namespace hamkari
