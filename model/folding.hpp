#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hamkari {

/// Persian and Arabic digits become Latin ones; everything else stays.
std::string latin_digits(std::string_view text);

/// For search and "did you mean": Arabic and Persian kaf, yeh and digits fold together, case, spaces, half-spaces,
/// hyphens and underscores fall away.
std::string fold(std::string_view text);

/// The candidate that a person probably meant by `word` (Damerau-Levenshtein on the folded forms), if one is near.
std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& candidates);

/// Without white space at both ends.
std::string_view trim(std::string_view text);

/// Split at each separator; the parts are trimmed.
std::vector<std::string_view> split(std::string_view text, char separator);

/// Whether the bytes are well-formed UTF-8 (no overlong forms, no surrogates).
bool is_utf8(std::string_view text);

}  // namespace hamkari
