#pragma once

#include "model/snapshot.hpp"
#include "reports/document.hpp"
#include "reports/locale/locale.hpp"

/// Screens of the command line: documents without a title page.
namespace hamkari::reports {

/// The portfolio: a row a project with its light, progress, milestones and money in the programme's currency.
Document status(const Snapshot& snapshot, const Locale& locale);

/// One project: its light and why, milestones, money, indicators, risks. `project` is one of the snapshot's.
Document project_status(const Snapshot& snapshot, const ProjectSnapshot& project, const Locale& locale);

}  // namespace hamkari::reports
