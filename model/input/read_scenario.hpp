#pragma once

#include "model/input/read_plan.hpp"

namespace hamkari::input {

/// A scenario as far as it could be read, and what was wrong with it.
struct ScenarioDraft {
    Scenario scenario;               ///< without an id where the file has none
    std::vector<Finding> findings;   ///< in the order of line and column
};

/// Reads a file `scenario: {title:, cut: [...], delay: [...], add: [...]}` and checks it against a plan
/// (model/scenario_check.hpp). The places are of file 0.
ScenarioDraft read_scenario(const SourceFile& file, const Plan& plan);

}  // namespace hamkari::input
