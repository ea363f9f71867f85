#pragma once

#include "reports/annual.hpp"

/// The parts of the summary beside its figures and its table.
namespace hamkari::reports {

/// What the figures rest on, where most of the facts are planning estimates. Nothing otherwise.
void write_estimate_warning(Writer& out, const FactBasis& basis);

/// People reached, milestones, money and lights of the programme.
void write_key_figures(Writer& out, const AnnualFigures& figures);

/// A row for each project: light and its reasons, progress, money.
void write_projects_table(Writer& out, const AnnualFigures& figures);

/// The very high risks, the achievements counted, and what the meeting is asked for.
void write_highlights(Writer& out, const AnnualFigures& figures);

}  // namespace hamkari::reports
