#pragma once

#include "reports/document.hpp"
#include "reports/locale/locale.hpp"

#include <string>

namespace hamkari::reports {

/// How a dependency is written: `PHC-01`, where the other must have ended; else with its kind and lag in working days,
/// `PHC-01 SS+10d`.
std::string link_text(const Gantt::Link& link);

/// What a chart shows, as a table without a title: for those who cannot see it, and for the formats that do not draw it.
Table data_of(const Gantt& chart, const Locale& locale);
Table data_of(const Bars& chart, const Locale& locale);
Table data_of(const ProvinceMap& chart, const Locale& locale);
Table data_of(const Curves& chart, const Locale& locale);
/// The highest score first.
Table data_of(const RiskMatrix& chart, const Locale& locale);
Table data_of(const Trend& chart, const Locale& locale);

}  // namespace hamkari::reports
