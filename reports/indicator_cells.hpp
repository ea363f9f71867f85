#pragma once

#include "model/plan.hpp"
#include "reports/cells.hpp"

/// The cells of an indicator.
namespace hamkari::reports {

/// Its title; below it its code and its unit.
Cell indicator_title(const Indicator& plan, const Locale& locale);
/// The value that it had before; empty without one.
Cell indicator_baseline(const Indicator& plan);
/// A value of it; of a yes-or-no indicator the word.
Cell indicator_value(const Indicator& plan, Quantity value, bool estimate, const Locale& locale);

}  // namespace hamkari::reports
