#pragma once

#include "model/people.hpp"
#include "model/snapshot.hpp"

#include <optional>
#include <span>
#include <vector>

/// What happens in one province. Its money is in model/by_province.hpp.
namespace hamkari {

/// The figure of an indicator in one province: from returns that name it only, never a share of a whole.
struct IndicatorInProvince {
    const ProjectSnapshot* project = nullptr;
    const IndicatorState* indicator = nullptr;
    std::vector<const Fact*> returns;       ///< of the province, that count for the period
    std::optional<Quantity> actual;         ///< none without one
    int expected = 0;                       ///< returns that the plan expects from this province by the day
    std::vector<ReturnExpected> missing;    ///< of those, what has not arrived
};
/// Those that have a return of the province or should have one, in the plan's order.
std::vector<IndicatorInProvince> indicators_in(const Snapshot& snapshot, ProvinceCode province, const Period& period);

/// The milestones of a project that name the province, in the plan's order.
std::vector<const MilestoneState*> milestones_in(const ProjectSnapshot& project, ProvinceCode province);

/// A partner in a project of the province. Its role: none if it leads the project.
struct PartnerAt {
    PartnerId partner;
    struct Part {
        const ProjectSnapshot* project = nullptr;
        std::optional<PartnerRole> role;
    };
    std::vector<Part> parts;  ///< in the plan's order
};
/// In the order in which the projects name them.
std::vector<PartnerAt> partners_of(std::span<const ProjectSnapshot* const> projects);

}  // namespace hamkari
