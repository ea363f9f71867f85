#pragma once

#include "model/input/read_plan.hpp"

#include <string>
#include <vector>

namespace hamkari::actions {

/// A plan that was read and checked whole.
struct Checked {
    input::PlanDraft draft;
    int errors = 0;
    int warnings = 0;
};

/// Reads the files and folders of a plan and everything that is wrong in it. Throws nothing for what a person wrote:
/// a file that is missing or no text is a finding too.
Checked check(const std::vector<std::string>& paths);

}  // namespace hamkari::actions
