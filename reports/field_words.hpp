#pragma once

#include "reports/locale/locale.hpp"

#include <string>
#include <string_view>

namespace hamkari::reports {

/// What a field of the plan format is called in print; a name that the format does not have stays as it is.
std::string field_name(std::string_view field, const Locale& locale);

}  // namespace hamkari::reports
