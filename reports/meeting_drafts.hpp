#pragma once

#include "model/agenda.hpp"
#include "reports/annual.hpp"

#include <span>

namespace hamkari::reports {

/// `HEALTH-03, HEALTH-04 and 2 more`: the first codes of a point.
std::string items_text(std::span<const std::string_view> items, const Locale& locale);

/// The few decisions that a meeting has to take, with room for owner and deadline; how many points have no draft, and
/// where they stand. `points` are those of `agenda_of`.
void write_few_drafts(Writer& out, const AnnualFigures& figures, const std::vector<AgendaPoint>& points);

}  // namespace hamkari::reports
