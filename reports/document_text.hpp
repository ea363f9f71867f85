#pragma once

#include "reports/document.hpp"

#include <set>
#include <string_view>
#include <vector>

namespace hamkari::reports {

/// Those of the wanted words that a document says anywhere; a word is Latin letters, digits and hyphens.
std::set<std::string_view> words_said(const Document& document, const std::vector<std::string_view>& wanted);

}  // namespace hamkari::reports
