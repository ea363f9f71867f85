#pragma once

#include "model/plan_items.hpp"
#include "reports/locale/locale.hpp"

#include <string>
#include <vector>

namespace hamkari::cli {

/// What a revision adds, changes and drops, item by item and field by field.
std::string changes_text(const std::vector<ItemChange>& changes, const reports::Locale& locale);

}  // namespace hamkari::cli
