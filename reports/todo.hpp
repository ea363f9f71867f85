#pragma once

#include "model/snapshot.hpp"
#include "reports/document.hpp"
#include "reports/locale/locale.hpp"

namespace hamkari::reports {

/// What is late, and what is due within so many days: milestones by owner and province, decisions by owner, risks to
/// be reviewed, returns that have not arrived.
Document todo(const Snapshot& snapshot, const Locale& locale, int days = 30);

}  // namespace hamkari::reports
