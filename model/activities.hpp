#pragma once

#include "model/people.hpp"
#include "model/snapshot.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// Who does what where: the matrix by which partners see each other's work.
namespace hamkari {

/// One partner in one role in one project, in one province (or nation-wide, or in provinces that are still to be set).
struct Activity {
    const ProjectSnapshot* project = nullptr;
    PartnerId partner;                      ///< empty: the plan names nobody
    std::optional<PartnerRole> role;        ///< none: leads the project
    std::optional<ProvinceCode> province;   ///< none: nation-wide or to be set
    std::optional<std::int64_t> people;     ///< by its headline indicator, from returns of this very place; none: no return
    bool people_estimate = false;
    std::vector<const Fact*> returns;       ///< that make up `people`

    bool nationwide() const { return !province && project->plan->provinces.scope != Provinces::Scope::to_be_set; }
};

/// By province in the order of the P-codes, then what is nation-wide, then what is to be set; within these by project in
/// the plan's order, its lead before the others. A project is in the provinces of its plan, and in those that a milestone
/// or a return names. Who has a commitment or a payment there without a role in the plan funds it.
std::vector<Activity> activities(const Snapshot& snapshot, const Period& period);

/// What stands in one province, or in none.
struct Presence {
    std::optional<ProvinceCode> province;
    bool nationwide = false;
    int projects = 0, partners = 0;
    std::vector<Sector> sectors;         ///< in the order of the list
    std::optional<std::int64_t> people;  ///< each project once
    bool people_estimate = false;
    std::vector<const Fact*> returns;    ///< that make up `people`
};
/// One entry a place, in the order of the activities, which must be that of `activities`.
std::vector<Presence> presence_of(std::span<const Activity> activities);

}  // namespace hamkari
