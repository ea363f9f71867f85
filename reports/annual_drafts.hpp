#pragma once

#include "reports/annual.hpp"

namespace hamkari::reports {

/// What the data ask the meeting to decide, a decision each.
struct Draft {
    std::vector<const Project*> projects;  ///< that it is about; none: the programme
    std::string text;
};
/// To agree on a date for a milestone that is late, or to confirm the one that is expected.
std::string late_milestone_draft(const MilestoneState& milestone, Date as_of, const Locale& locale);
std::vector<Draft> draft_decisions(const AnnualFigures& figures, const Locale& locale);

}  // namespace hamkari::reports
