#pragma once

#include "app/actions/check.hpp"
#include "app/actions/record.hpp"
#include "app/cli/command.hpp"
#include "model/baselines.hpp"
#include "model/compare.hpp"
#include "model/explain.hpp"
#include "model/funding_outlook.hpp"
#include "model/snapshot.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What other programs read: one JSON array of objects, snake_case keys, ISO Gregorian dates, null for what is not
/// known, money as {"amount": "40000.00", "currency": "CHF"}. Keys may be added; none of these is ever taken away.
namespace hamkari::cli {

std::string json_of_status(const Snapshot& snapshot, const ProjectSnapshot* only, Language language);
std::string json_of_milestones(const Snapshot& snapshot, const ProjectSnapshot* only, Language language);
/// One object.
std::string json_of_milestone(const Snapshot& snapshot, const ProjectSnapshot& project, const MilestoneState& milestone, Language language);
std::string json_of_funds(const Snapshot& snapshot, const ProjectSnapshot* only);
std::string json_of_indicators(const Snapshot& snapshot, const ProjectSnapshot* only, const std::optional<Period>& period, Language language);
std::string json_of_decisions(const Snapshot& snapshot, const ProjectSnapshot* only, Language language);
std::string json_of_risks(const Snapshot& snapshot, const ProjectSnapshot* only, Language language);
std::string json_of_meetings(const Snapshot& snapshot, Language language);
/// What is late or due within so many days.
std::string json_of_todo(const Snapshot& snapshot, Language language, int days);
std::string json_of_history(const Snapshot& snapshot, std::string_view id, Language language);
/// One object with an array for each kind of change.
std::string json_of_changes(const Changes& changes, Date from, Date to, Language language);
/// One object: the figure, what it is made of and the arithmetic.
std::string json_of_explanation(const Explanation& explanation, const Snapshot& snapshot, Language language);
/// One object: the base case and each scenario.
std::string json_of_outlooks(const Snapshot& snapshot, std::span<const FundingOutlook> outlooks, Language language);
std::string json_of_findings(const std::vector<actions::FindingShown>& findings, const reports::Locale& locale);
std::string json_of_baselines(const Snapshot& snapshot, Language language);
/// One object: the baseline, with an array of its milestones then and now.
std::string json_of_baseline(const Snapshot& snapshot, const Fact& set, const ProjectSnapshot* only, Language language);
/// Open milestones, the latest first. Throws Failure if no schedule can be made.
std::string json_of_forecast(const Snapshot& snapshot, const ProjectSnapshot* only, const BaselineDates& baseline, Language language);
/// A row for each project (of agreed ones, unless it is asked for), then one for the programme, whose `project` is null.
std::string json_of_earned_value(const Snapshot& snapshot, const ProjectSnapshot* only, const BaselineDates& baseline);
/// One object: the fact as it was recorded.
std::string json_of(const actions::Recorded& recorded);

}  // namespace hamkari::cli
