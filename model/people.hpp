#pragma once

#include "model/snapshot.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace hamkari {

/// The people that one project reached in a period, by its headline indicator. Nothing else counts as people reached.
struct PeopleReached {
    const ProjectSnapshot* project = nullptr;
    const IndicatorState* indicator = nullptr;
    std::optional<std::int64_t> people;  ///< none: no return has arrived, which is not zero
    std::vector<const Fact*> returns;    ///< that make up the figure
    bool estimate = false;               ///< one of them is a planning estimate
};

/// One entry a project with a headline indicator that counts people, in the plan's order.
std::vector<PeopleReached> people_reached(const Snapshot& snapshot, const Period& period);

/// The programme's figure: the sum over its projects; none where no project has a return. One person may be counted by
/// several projects.
std::optional<std::int64_t> sum_of_people(std::span<const PeopleReached> reached);

/// The returns of all of them.
std::vector<const Fact*> returns_of_people(std::span<const PeopleReached> reached);

}  // namespace hamkari
