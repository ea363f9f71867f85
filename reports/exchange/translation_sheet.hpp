#pragma once

#include "model/typed_texts.hpp"

#include <span>
#include <string>
#include <string_view>

namespace hamkari::reports::exchange {

/// The heads of the sheet: one language a column.
inline constexpr std::string_view sheet_heads[] = {"id", "field", "English", "Persian", "where"};

/// A text as a cell of a sheet: what a spreadsheet program would take for a formula begins with an apostrophe.
std::string as_sheet_text(std::string_view text);
/// What `as_sheet_text` made of a text, as it was.
std::string from_sheet_text(std::string_view cell);

/// Texts and their translations as a sheet (CSV, RFC 4180, UTF-8 with its mark so that spreadsheet programs see Persian).
/// `where` names file and line of what stands in a plan, and is changed there; empty: a fact, whose missing language
/// `import translations` adds. `files` are those of the plan.
std::string translation_sheet(std::span<const TypedText> texts, std::span<const std::string> files);

}  // namespace hamkari::reports::exchange
