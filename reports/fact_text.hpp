#pragma once

#include "model/fact.hpp"
#include "reports/locale/locale.hpp"

#include <string>

namespace hamkari::reports {

/// What a fact says, in one line: `expected on 30 June 2025; because of: Customs`. Without its note; may be empty.
std::string fact_text(const Statement& fact, const Locale& locale);

/// `Remedy: a second course in May`; empty where there is none.
std::string remedy_text(const Statement& fact, const Locale& locale);

}  // namespace hamkari::reports
