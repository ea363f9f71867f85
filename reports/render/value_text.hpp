#pragma once

#include "reports/document.hpp"
#include "reports/locale/locale.hpp"

#include <string>

namespace hamkari::reports::render {

/// How a value is to be written.
struct ValueStyle {
    bool in_table = false;           ///< short dates and periods
    bool currency_in_title = false;  ///< money as its amount alone
    bool source_number = false;      ///< the number of the note that tells where the row comes from stands here
    bool estimate_mark = true;       ///< a cell that is an estimate is marked so; else its table says it once
};

/// What stands for a value that is not there.
inline constexpr std::string_view empty_mark = "–";

/// The value as plain text in the language of the locale. A light is its word.
std::string value_text(const Value& value, const Locale& locale, ValueStyle style);

/// Gregorian for Solar Hijri, and the other way round.
Calendar other_calendar(Calendar calendar);

/// The word of a light: Green.
std::string_view light_word(Light light, const Locale& locale);

}  // namespace hamkari::reports::render
