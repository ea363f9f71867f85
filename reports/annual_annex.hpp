#pragma once

#include "reports/annual.hpp"

/// The parts of the annex.
namespace hamkari::reports {

/// Every assumed item and fact, compactly by project.
void write_estimates(Writer& out, const AnnualFigures& figures);
/// What the sources are, and how much rests on each.
void write_sources(Writer& out, const AnnualFigures& figures);
/// Variances that nobody has explained.
void write_unexplained(Writer& out, const AnnualFigures& figures);
/// What the data do not say, and what they say that cannot be.
void write_data_gaps(Writer& out, const AnnualFigures& figures);

}  // namespace hamkari::reports
