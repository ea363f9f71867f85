#pragma once

#include "app/actions/record.hpp"
#include "reports/locale/locale.hpp"

#include <string>
#include <vector>

namespace hamkari::cli {

/// What a recording makes of the figures, a sentence each: the line's money, the indicator's figure, the project's
/// progress.
std::vector<std::string> new_totals(const actions::Recorded& recorded, const reports::Locale& locale);

}  // namespace hamkari::cli
