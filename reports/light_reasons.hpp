#pragma once

#include "model/light.hpp"
#include "reports/cells.hpp"

#include <string>
#include <vector>

namespace hamkari::reports {

/// Why a light is what it is, a short sentence each, with the item and the figure it rests on.
std::vector<std::string> light_reasons(const LightOf& light, const Locale& locale);
/// Briefly, for a table whose title names the currency: only those that give it its colour (of a red light not those
/// that would make it amber), the worst of each, and without the items.
Cell main_reasons(const LightOf& light, const Locale& locale);

/// The rule of the lights with its thresholds, a sentence each.
std::vector<std::string> light_rule(const Variance& variance, const Locale& locale);

}  // namespace hamkari::reports
