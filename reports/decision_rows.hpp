#pragma once

#include "model/snapshot.hpp"
#include "reports/cells.hpp"

namespace hamkari::reports {

/// The columns of a table of one kind: what is only asked for or proposed does not stand under a heading of decisions.
std::vector<Column> decision_columns(DecisionKind kind, const Locale& locale);
/// Code, text, owner, due, projects, what became of it. `decision` is one of the snapshot's.
Row decision_row(const DecisionState& decision, const Snapshot& snapshot, const Locale& locale);

}  // namespace hamkari::reports
