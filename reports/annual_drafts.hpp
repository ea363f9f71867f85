#pragma once

#include "reports/annual.hpp"

namespace hamkari::reports {

/// What the data ask the meeting to decide, a decision each.
struct Draft {
    std::vector<const Project*> projects;  ///< that it is about; none: the programme
    std::string text;
};
std::vector<Draft> draft_decisions(const AnnualFigures& figures, const Locale& locale);

}  // namespace hamkari::reports
