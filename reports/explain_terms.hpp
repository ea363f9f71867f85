#pragma once

#include "model/explain.hpp"
#include "reports/document.hpp"
#include "reports/locale/locale.hpp"

namespace hamkari::reports {

/// Where it is from (`HQ-5`, `plan.yaml:12`), the day, what it says and what it gives; struck through if it does not
/// count, with why below it.
Row term_row(const Term& term, const Snapshot& snapshot, const Locale& locale);

}  // namespace hamkari::reports
