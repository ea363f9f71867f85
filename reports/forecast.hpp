#pragma once

#include "model/forecast.hpp"
#include "reports/document.hpp"
#include "reports/locale/locale.hpp"
#include "reports/writer.hpp"

namespace hamkari::reports {

/// Open milestones by days late, and the earned value. `only`: of one project; null: of all that are agreed.
Document forecast_screen(const Snapshot& snapshot, const ProjectSnapshot* only, const BaselineDates& baseline,
                         const Locale& locale);

/// How many are late, and which the latest.
void write_forecast_summary(Writer& out, const std::vector<ForecastRow>& rows);
/// Due with its baseline, forecast, days late, slip, and what it also delays; the reason below the title.
void write_forecast_rows(Writer& out, const std::vector<ForecastRow>& rows, std::string title, std::vector<std::string> notes);

/// Why an open milestone is forecast on its day; empty where there is no forecast.
std::string forecast_reason(const ForecastRow& row, const Locale& locale);

}  // namespace hamkari::reports
