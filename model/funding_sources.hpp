#pragma once

#include "model/funding_case.hpp"

#include <vector>

namespace hamkari {

/// The money of agreed projects that can pay open milestones, with what the scenario takes, puts off and adds. What cannot
/// be used is added to `left_out`; what each line of the scenario does is added to `effects`.
std::vector<MoneySource> money_sources(const Snapshot& snapshot, const Scenario& scenario, MoneyCounted counted,
                                       MoneyLeftOut& left_out, std::vector<ScenarioEffect>& effects);

/// Whether this money may pay this milestone: by its project, its earmark and its last day.
bool may_pay(const MoneySource& source, const MilestoneWant& want);

}  // namespace hamkari
