#pragma once

#include "reports/document.hpp"
#include "reports/locale/locale.hpp"

#include <string>

namespace hamkari::reports::render {

/// What is drawn elsewhere, for a terminal: milestones as a small table, bars and the map as bars of signs.
void text_chart(std::string& out, const Gantt& gantt, const Locale& locale);
void text_chart(std::string& out, const Bars& bars, const Locale& locale);
void text_chart(std::string& out, const ProvinceMap& map, const Locale& locale);

}  // namespace hamkari::reports::render
