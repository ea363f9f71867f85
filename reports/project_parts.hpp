#pragma once

#include "model/data_gaps.hpp"
#include "model/light.hpp"
#include "model/snapshot.hpp"
#include "model/variance.hpp"
#include "reports/writer.hpp"

#include <span>

/// What is told of one project, by reports and by screens alike.
namespace hamkari::reports {

/// Budget, pledged, committed, received, spent, gap in the programme's currency; by budget line for a period and to
/// date; funding lines in their own currency, in-kind contributions apart.
void write_money(Writer& out, const Snapshot& snapshot, const ProjectSnapshot& project, const Period& period);

/// Its parts: nothing where the project has no budget, no funding.
void write_budget_lines(Writer& out, const Snapshot& snapshot, const ProjectSnapshot& project, const Period& period);
void write_funding_lines(Writer& out, const Snapshot& snapshot, const ProjectSnapshot& project);

/// Each indicator against its targets for a period: each target under the period that it was given for. `returns` are
/// those of the project.
void write_indicators(Writer& out, const Snapshot& snapshot, const ProjectSnapshot& project, const Period& period,
                      std::span<const ReturnsOf> returns);
/// A row for each indicator of which a return is missing. Nothing where all have arrived.
void write_missing_returns(Writer& out, std::span<const ReturnsOf> returns);
/// By sex, age and disability, by group, by province.
/// By group of people, one table for all indicators of the project; nothing where none is broken down by group.
void write_by_group(Writer& out, const Snapshot& snapshot, const ProjectSnapshot& project, const Period& period);
void write_breakdowns(Writer& out, const Snapshot& snapshot, const ProjectSnapshot& project, const Period& period);

/// A review whose day is over says so.
void write_risks(Writer& out, const ProjectSnapshot& project, Date as_of);

/// What is off its target, with its explanation. `found` are those of the project.
void write_variances(Writer& out, std::span<const VarianceFound> found);

/// The title of what is off its target; of a budget line that has none its kind.
Cell variance_title(const VarianceFound& found, const Locale& locale);

/// Achievements, challenges and lessons of a period.
void write_notes(Writer& out, const ProjectSnapshot& project, const Period& period);

/// `second quarter of 2025 (Fars); fourth quarter of 2025 (all provinces)`: what is missing of one indicator.
std::string missing_text(const ReturnsOf& returns, const Locale& locale);

/// State, sector, partners with their roles, period, where, for whom, objective, source.
void write_project_facts(Writer& out, const Project& project, const Snapshot& now);
/// Outcomes and outputs with their assumptions.
void write_project_results(Writer& out, const Project& project);
/// Why its light is what it is, and what was dropped by cancelling. Nothing where there is nothing to tell.
void write_project_state(Writer& out, const ProjectSnapshot& project, const LightOf& light);
/// What a donor's money may be used for; empty if for anything.
std::string earmark_text(const Earmark& earmark, const Snapshot& snapshot, const Locale& locale);

/// Where a project works, with the shares.
std::string where_text(const Project& project, const Locale& locale);

}  // namespace hamkari::reports
