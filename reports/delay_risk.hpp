#pragma once

#include "model/delay_risk.hpp"
#include "reports/document.hpp"
#include "reports/locale/locale.hpp"
#include "reports/writer.hpp"

namespace hamkari::reports {

/// What a simulation says of delays: a sentence that answers, the milestones, where steps merge, and the finish as a
/// histogram and as an S-curve. Goes under a heading of the caller. `today`: the as-of day.
void delay_risk_section(Writer& out, const DelayRisk& risk, Date today);

/// The same as a screen. `risk` was made of `snapshot`.
Document delay_risk_screen(const Snapshot& snapshot, const DelayRisk& risk, const Locale& locale);

}  // namespace hamkari::reports
