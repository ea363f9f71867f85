#pragma once

#include "app/cli/command.hpp"
#include "model/snapshot.hpp"

namespace hamkari::cli {

inline constexpr Parameter project_parameter{"PROJECT", "", {"only this project", "تنها همین پروژه"}};

/// The project that was named; null if none was. Throws Failure: unknown_item, wrong_kind_of_item.
const ProjectSnapshot* named_project(const Snapshot& snapshot, const Invocation& invocation);

}  // namespace hamkari::cli
