#pragma once

#include "model/forecast.hpp"
#include "reports/document.hpp"
#include "reports/locale/locale.hpp"

namespace hamkari::reports {

/// Open milestones by days late, and the earned value. `only`: of one project; null: of all that are agreed.
Document forecast_screen(const Snapshot& snapshot, const ProjectSnapshot* only, const BaselineDates& baseline,
                         const Locale& locale);

/// Why an open milestone is forecast on its day; empty where there is no forecast.
std::string forecast_reason(const ForecastRow& row, const Locale& locale);

}  // namespace hamkari::reports
