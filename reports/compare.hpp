#pragma once

#include "model/snapshot.hpp"
#include "reports/document.hpp"
#include "reports/locale/locale.hpp"

namespace hamkari::reports {

/// What changed from the end of the day `from` to the day of `now`. `before` is the programme on `from`; null if no plan
/// was in force then.
Document comparison(const Snapshot* before, const Snapshot& now, Date from, const Locale& locale);

}  // namespace hamkari::reports
