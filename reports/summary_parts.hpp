#pragma once

#include "reports/annual.hpp"

/// The parts of the summary beside its figures and its table.
namespace hamkari::reports {

/// What the figures rest on, where most of the facts are planning estimates. Nothing otherwise.
void write_estimate_warning(Writer& out, const FactBasis& basis);

/// The very high risks, the achievements counted, and what the meeting is asked for.
void write_highlights(Writer& out, const AnnualFigures& figures);

}  // namespace hamkari::reports
