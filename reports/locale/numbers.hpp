#pragma once

#include "reports/locale/locale.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace hamkari::reports {

/// Appends the text with its Latin digits in the digits of the language.
void append_digits(std::string& out, std::string_view text, const LanguageTable& table);

/// Appends a decimal number, `value` in units of 10^-decimals: with separators of thousands, with all its decimals or
/// none at all if they are zero (`keep_zeros`), or without zeros at its end.
void append_decimal(std::string& out, std::int64_t value, int decimals, bool keep_zeros, const LanguageTable& table);

/// A number of `from` decimals with `to` decimals, not more, rounded half to even.
std::int64_t rounded(std::int64_t value, int from, int to);

}  // namespace hamkari::reports
