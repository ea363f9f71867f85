#pragma once

#include "model/snapshot.hpp"
#include "reports/locale/locale.hpp"

#include <string>

namespace hamkari::reports {

/// The foot of every page: the as-of day, the time and head of the last entry that was seen, the plan's revision.
std::string foot_of(const Snapshot& snapshot, bool draft, const Locale& locale);

}  // namespace hamkari::reports
