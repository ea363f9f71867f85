#pragma once

#include "model/snapshot.hpp"

#include <optional>

namespace hamkari {

/// A part of a programme that a report is narrowed to. What is not given does not narrow.
struct Narrowing {
    ProjectId project;                     ///< this project
    std::optional<ProvinceCode> province;  ///< projects that work there, national ones too
    PartnerId donor;                       ///< projects with a funding line of this donor
    PartnerId partner;                     ///< projects that this partner leads or takes part in

    bool any() const { return !project.empty() || province || !donor.empty() || !partner.empty(); }
};

/// Whether its plan, a milestone or a fact names the province.
bool names_province(const ProjectSnapshot& project, ProvinceCode province);
/// Whether a project works in a province: it names it, or works in the whole country.
bool works_in(const ProjectSnapshot& project, ProvinceCode province);
/// Whether a partner leads a project or has a role in it.
bool takes_part(const Project& project, const PartnerId& partner);

/// The snapshot with those projects only that every given part agrees with, and with the decisions that are about one of
/// them or about none. Figures of a project are those of the whole snapshot.
Snapshot narrowed(Snapshot snapshot, const Narrowing& to);

}  // namespace hamkari
