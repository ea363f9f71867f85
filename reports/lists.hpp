#pragma once

#include "model/snapshot.hpp"
#include "reports/document.hpp"
#include "reports/locale/locale.hpp"

#include <optional>
#include <string_view>

/// Screens of the command line: lists of one kind of item. `only` narrows a list to one of the snapshot's projects;
/// null means all.
namespace hamkari::reports {

Document milestone_list(const Snapshot& snapshot, const ProjectSnapshot* only, const Locale& locale);
/// One milestone with all that was said of it. `milestone` belongs to `project`.
Document milestone_detail(const Snapshot& snapshot, const ProjectSnapshot& project, const MilestoneState& milestone,
                          const Locale& locale);
/// Amounts in the currency of each line.
Document fund_list(const Snapshot& snapshot, const ProjectSnapshot* only, const Locale& locale);
/// Figures of a period, or without one those of all that was reported so far.
Document indicator_list(const Snapshot& snapshot, const ProjectSnapshot* only, const std::optional<Period>& period,
                        const Locale& locale);
/// Kinds stand apart: what was only asked for is never shown as decided.
Document decision_list(const Snapshot& snapshot, const ProjectSnapshot* only, const Locale& locale);
Document risk_list(const Snapshot& snapshot, const ProjectSnapshot* only, const Locale& locale);
Document meeting_list(const Snapshot& snapshot, const Locale& locale);

/// Who said what of one item and when, the undone facts too, in the order of recording. `id` is what the item is
/// called now.
Document history_of(const Snapshot& snapshot, std::string_view id, const Locale& locale);

}  // namespace hamkari::reports
