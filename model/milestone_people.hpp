#pragma once

#include "model/snapshot.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace hamkari {

/// The people that a project is still to reach: of its headline indicator the target in all minus the figure so far. They
/// are laid on its open milestones by weight, which is an estimate: no plan says which milestone reaches whom.
struct PeopleStillToReach {
    std::optional<std::int64_t> people;  ///< none: no headline indicator that counts people, or no target
    std::vector<std::int64_t> by_milestone;  ///< of each milestone of the project; together `people`
};
PeopleStillToReach people_still_to_reach(const ProjectSnapshot& project, Date as_of);

/// 1 to 5, of which 5 comes first.
int priority_of(const Milestone& milestone);

}  // namespace hamkari
