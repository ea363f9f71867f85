#pragma once

#include "reports/document.hpp"

#include <set>
#include <string>

namespace hamkari::reports {

/// Every code and every word in Latin letters that a document prints, in one piece: `REHAB-01`, `MoU`, `CHF`.
std::set<std::string, std::less<>> latin_words(const Document& document);

}  // namespace hamkari::reports
