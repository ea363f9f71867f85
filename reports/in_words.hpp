#pragma once

#include "reports/annual.hpp"

#include <string>
#include <vector>

/// Figures told in sentences. Each number in them stands in a table or among the key figures of the same document: who
/// adds a sentence adds the figure there, too (tests/reports/in_words_test.cpp).
namespace hamkari::reports {

/// How far the work, the money and the people reached of a project have come, some sentences. Empty for a project that is
/// not agreed: it has no agreed dates to be measured by.
std::string project_in_words(const AnnualFigures& figures, const ProjectSnapshot& project, const Locale& locale);

/// The same of all projects of the report together.
std::string programme_in_words(const AnnualFigures& figures, const Locale& locale);

/// `8 milestones: 3 done, 1 late`: the counts of a project under its table of milestones. Empty without milestones.
std::string milestone_counts_text(const ProjectSnapshot& project, const Locale& locale);

}  // namespace hamkari::reports
