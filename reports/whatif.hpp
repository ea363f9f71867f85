#pragma once

#include "model/funding_outlook.hpp"
#include "reports/document.hpp"
#include "reports/locale/locale.hpp"
#include "reports/writer.hpp"

#include <span>

namespace hamkari::reports {

/// What the funding allows: the base case, or one scenario against it, or several side by side. `outlooks` begins with the
/// base case.
Document what_if(const Snapshot& snapshot, std::span<const FundingOutlook> outlooks, const Locale& locale);

/// The same as a part of a report: what it comes to, the figures side by side, what falls, what waits, how it is reckoned.
void write_funding_outlook(Writer& out, std::span<const FundingOutlook> outlooks);

}  // namespace hamkari::reports
