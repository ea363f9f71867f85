#pragma once

#include "model/snapshot.hpp"
#include "reports/document.hpp"
#include "reports/locale/locale.hpp"

#include <optional>
#include <span>

/// Charts of a whole programme, or of some of its projects. Each is none where there is nothing to draw.
namespace hamkari::reports {

/// Planned against actual progress of the agreed ones among the projects, with the forecast; told at the ends of months
/// of that calendar.
std::optional<Curves> progress_curves(const Snapshot& now, std::span<const ProjectSnapshot* const> projects,
                                      Calendar calendar, const Locale& locale);
/// What the forecast leaves out; empty if nothing.
std::string without_date_text(const Snapshot& now, std::span<const ProjectSnapshot* const> projects,
                              const Locale& locale);

/// Budget against spending of the programme, with the forecast.
std::optional<Curves> spending_curves(const Snapshot& now, Calendar calendar, const Locale& locale);

/// Budget, committed, received and spent of each of these projects; of more than eight, those with the largest
/// budgets. None for a single one.
std::optional<Bars> money_bars(std::span<const ProjectSnapshot* const> projects, const Locale& locale);

/// How much of its target for the period each indicator of a project reached, with a line at the target.
std::optional<Bars> indicator_bars(const ProjectSnapshot& project, const Period& period, Date as_of, const Locale& locale);

/// All risks of these projects by likelihood and impact.
std::optional<RiskMatrix> risk_matrix(std::span<const ProjectSnapshot* const> projects, const Locale& locale);

/// The progress of the agreed ones among the projects at the ends of quarters of that calendar, at most eight.
std::optional<Trend> progress_trend(const Snapshot& now, std::span<const ProjectSnapshot* const> projects,
                                    Calendar calendar, const Locale& locale);

}  // namespace hamkari::reports
