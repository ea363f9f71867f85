#pragma once

#include "model/baselines.hpp"
#include "reports/document.hpp"
#include "reports/locale/locale.hpp"

/// Screens about named baselines.
namespace hamkari::reports {

/// The baselines that stand, in the order of their days.
Document baseline_list(const Snapshot& snapshot, const Locale& locale);
/// Each milestone then and now. `only`: of one project; null: of all.
Document baseline_detail(const Snapshot& snapshot, const Fact& set, const ProjectSnapshot* only, const Locale& locale);

}  // namespace hamkari::reports
