#pragma once

#include "reports/locale/locale.hpp"

#include <span>
#include <string>
#include <string_view>

/// The patterns of words and messages.
///
///     {0}          the first argument
///     {0#}         it is a number, an amount (`70000 CHF`) or a day (`2025-05-06`): as the language writes it. `0` counts
///                  as empty. What a person is to type again stays as it is typed
///     {0~}         it may begin with a name of ours (`milestone REHAB-01`, `in-progress`): in the word of the language
///     [...]        dropped when an argument inside it is empty or absent
///     [...|...]    what stands after the bar takes its place
///     [[ and ]]    a bracket
///     `...`        code: kept left to right in a language that runs right to left; the backticks are not printed
///
/// In messages, each argument of a language that runs right to left is isolated (U+2068 ... U+2069).
namespace hamkari::reports {

/// What surrounds code in a text that runs right to left.
inline constexpr std::string_view first_strong_isolate = "\u2068";
inline constexpr std::string_view pop_isolate = "\u2069";

/// Appends the pattern with its arguments filled in. `isolate`: whether to isolate arguments where the language runs
/// right to left.
void append_filled(std::string& out, std::string_view pattern, std::span<const std::string_view> arguments,
                   const Locale& locale, bool isolate);

}  // namespace hamkari::reports
