#pragma once

#include "model/delay_risk.hpp"

#include <string>

namespace hamkari::cli {

/// One object: seed, runs and shape; the finish that was asked for with its histogram and S-curve; all open milestones, in
/// the order of `delay_risk_of`; where many merge. Chances in per cent of the runs.
std::string json_of_delay_risk(const DelayRisk& risk, Date as_of, Language language);

}  // namespace hamkari::cli
