#pragma once

#include "model/compare.hpp"
#include "reports/annual.hpp"

/// What monthly and quarterly reports share, and their chapters.
namespace hamkari::reports {

/// What changed since the period before, summary figures, money by project, people reached, milestones late and coming,
/// indicators, risks, notes and decisions of the period: some pages.
Document periodic_report(const ReportInput& input, const ReportRequest& request, const Locale& locale, Word title);

/// `changes`: since the period before; what only would say that all is new is left out of it.
void write_period_changes(Writer& out, const AnnualFigures& figures, const Changes& changes);
void write_period_money(Writer& out, const AnnualFigures& figures, const Changes& changes);
void write_period_people(Writer& out, const AnnualFigures& figures);
void write_period_milestones(Writer& out, const AnnualFigures& figures);
void write_period_indicators(Writer& out, const AnnualFigures& figures);
void write_period_risks(Writer& out, const AnnualFigures& figures, const Changes& changes);
void write_period_notes(Writer& out, const AnnualFigures& figures);
void write_period_decisions(Writer& out, const AnnualFigures& figures);

}  // namespace hamkari::reports
