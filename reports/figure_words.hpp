#pragma once

#include "model/explain.hpp"
#include "reports/locale/locale.hpp"

#include <string>

namespace hamkari::reports {

/// What a figure of an item is called: `Funding gap`.
std::string figure_name(ItemKind kind, std::string_view field, const Locale& locale);
/// What a field of the plan behind a figure is called; its key where there is no word for it.
std::string field_name(std::string_view field, const Locale& locale);
/// A figure in words: `17,000 CHF`, `yes`, `in progress`.
std::string figure_text(const Figure& figure, const Locale& locale);
/// The arithmetic with the digits of the language: `120 + 115 = 235`. Empty without one.
std::string calculation_text(const Explanation& explanation, const Locale& locale);

}  // namespace hamkari::reports
