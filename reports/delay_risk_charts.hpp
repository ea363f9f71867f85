#pragma once

#include "model/delay_risk.hpp"
#include "reports/document.hpp"
#include "reports/locale/locale.hpp"

#include <string>

namespace hamkari::reports {

/// In how many of all runs the finish falls on the days of each stretch of time. `whose`: finish, in words.
Bars finish_histogram(const DayCounts& finish, const std::string& whose, const Locale& locale);
/// In how many runs it is reached by each day.
Curves finish_curve(const DayCounts& finish, const std::string& whose, Date today, const Locale& locale);

}  // namespace hamkari::reports
