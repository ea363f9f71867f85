#pragma once

#include "app/cli/command.hpp"
#include "model/snapshot.hpp"

#include <string>

/// The items that a command line names.
namespace hamkari::cli {

inline const Parameter project_parameter{"PROJECT", "", {"only this project", "تنها همین پروژه"}};

/// The project that was named; null if none was. Throws Failure: unknown_item, wrong_kind_of_item.
const ProjectSnapshot* named_project(const Snapshot& snapshot, const Invocation& invocation);

struct NamedMilestone {
    const ProjectSnapshot* project = nullptr;
    const MilestoneState* milestone = nullptr;
};
/// Throws as `named_project` does.
NamedMilestone named_milestone(const Snapshot& snapshot, const std::string& id);

}  // namespace hamkari::cli
