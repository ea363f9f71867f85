#pragma once

#include "model/plan.hpp"
#include "model/problem.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace hamkari::input {

/// A file in memory.
struct SourceFile {
    std::string name;  ///< as the person gave it: folder/file.yaml
    std::string text;
};

/// What reading needs from outside: whoever calls opens files and knows time zones.
struct Surroundings {
    /// The file that `name` means in the file `beside`, or none if there is no such file. May throw Failure.
    std::function<std::optional<SourceFile>(const std::string& beside, const std::string& name)> open;
    /// Without it, each name of a time zone is believed.
    std::function<bool(const std::string&)> is_time_zone;
};

/// A plan as far as it could be read, and what was wrong. Positions point into `files` (and `plan.files` has the
/// names).
struct PlanDraft {
    Plan plan;
    std::vector<Finding> findings;  ///< in the order of file, line and column
    std::vector<SourceFile> files;  ///< those given, then those that the plan names
    bool complete = true;           ///< false: a part could not be read, so references to it cannot be checked
};

/// Reads the files of one plan, spread over threads. `programme.holidays` names files: among those given, or opened by
/// `surroundings.open`, or the built-in holidays-ir.yaml.
PlanDraft read_plan(std::vector<SourceFile> files, const Surroundings& surroundings = {}, unsigned threads = 2);

/// Reads the plan and checks what belongs together (model/validate.hpp): all findings of it, in order, but no more than
/// a person can use.
PlanDraft check_plan(std::vector<SourceFile> files, const Surroundings& surroundings = {}, unsigned threads = 2);

/// The public holidays of Iran that come with the program: what `holidays: [holidays-ir.yaml]` means if no such file is
/// there.
SourceFile built_in_holidays();

}  // namespace hamkari::input
