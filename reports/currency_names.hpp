#pragma once

#include "reports/cells.hpp"

namespace hamkari::reports {

/// `US dollar`; empty for a currency of which the language has the code only.
std::string currency_name(Currency currency, const Locale& locale);
/// Its name with the code below it.
Cell currency_cell(Currency currency, const Locale& locale);

}  // namespace hamkari::reports
