#pragma once

#include "model/explain.hpp"
#include "reports/document.hpp"
#include "reports/locale/locale.hpp"

namespace hamkari::reports {

/// A figure, the arithmetic, and the facts and lines of the plan behind it; what does not count is struck through, with
/// why.
Document explained(const Explanation& explanation, const Snapshot& snapshot, const Locale& locale);

}  // namespace hamkari::reports
