#pragma once

#include "model/data_gaps.hpp"
#include "reports/reports.hpp"
#include "reports/writer.hpp"


/// The tables of the indicator report.
namespace hamkari::reports {

/// Baseline, target, actual and per cent of a project's indicators: by quarter (half year, year: as often as the indicator
/// is reported, in its calendar) of a period, for the period, and to date.
void write_tracking(Writer& out, const Snapshot& now, const ProjectSnapshot& project, const Period& period);

/// What the returns of a period tell by sex, age, disability, province and group, with what is unknown. In what leaves the
/// office 1 to 4 people in a part of a figure are not told apart.
void write_disaggregated(Writer& out, const Snapshot& now, const ProjectSnapshot& project, const Period& period);

}  // namespace hamkari::reports
