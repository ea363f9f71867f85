#pragma once

#include "model/input/read_plan.hpp"

#include <string>
#include <vector>

namespace hamkari::actions {

/// A finding with what a person needs to see it: the file's name and the line, as far as it has them.
struct FindingShown {
    Finding finding;
    std::string file;       ///< empty: it is about no file
    std::string line;       ///< as it stands in the file; empty: it is about the whole file
    std::size_t caret = 0;  ///< columns of a terminal before the place
};

/// A finding with its place in these files.
FindingShown show(const Finding& finding, const std::vector<input::SourceFile>& files);

/// A plan that was read and checked whole.
struct Checked {
    input::PlanDraft draft;
    std::vector<FindingShown> shown;  ///< all findings of the draft
    int errors = 0;
    int warnings = 0;
};

/// Reads the files and folders of a plan and everything that is wrong in it. Throws nothing for what a person wrote:
/// a file that is missing or no text is a finding too.
Checked check(const std::vector<std::string>& paths);

}  // namespace hamkari::actions
