#pragma once

#include "reports/document.hpp"
#include "reports/locale/locale.hpp"

#include <string>

namespace hamkari::reports::render {

/// What is drawn elsewhere, for a terminal: milestones as a small table, bars, the map and trends as bars of signs.
void text_chart(std::string& out, const Gantt& gantt, const Locale& locale);
void text_chart(std::string& out, const Bars& bars, const Locale& locale);
void text_chart(std::string& out, const ProvinceMap& map, const Locale& locale);
/// Lines as the table of their days.
void text_chart(std::string& out, const Curves& curves, const Locale& locale);
/// The cells that hold a risk, the highest score first.
void text_chart(std::string& out, const RiskMatrix& matrix, const Locale& locale);
void text_chart(std::string& out, const Trend& trend, const Locale& locale);

}  // namespace hamkari::reports::render
