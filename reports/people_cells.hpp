#pragma once

#include "model/hidden_people.hpp"
#include "model/people.hpp"
#include "model/snapshot.hpp"
#include "reports/cells.hpp"

#include <string>

/// Counts of people as an audience may be told them.
namespace hamkari::reports {

/// The number, `fewer than 5`, or the word for what is not shown.
Value people_value(std::int64_t people, Shown shown, const Locale& locale);
/// The same as a cell. What is not shown is marked as no planning estimate.
Cell people_figure(std::int64_t people, Shown shown, bool estimate, const Locale& locale);
/// `no report` where there is none.
Cell people_cell(const std::optional<std::int64_t>& people, Shown shown, bool estimate, const Locale& locale);

/// How the people that one project or all of them reached are told.
Shown shown_reached(const Snapshot& snapshot, std::span<const PeopleReached> reached);

/// `1,110 people were reached`: the beginning of a sentence.
std::string people_reached_text(std::int64_t people, Shown shown, const Locale& locale);

/// What the hidden cells of a table mean.
void explain_hidden(Table& table, const Locale& locale);
/// The same, of figures that stand in no table.
std::string hidden_text(std::span<const Shown> shown, const Locale& locale);

}  // namespace hamkari::reports
