#pragma once

#include <string>
#include <string_view>

/// Text as Markdown: what people wrote never becomes markup, control characters and bidi overrides are left out.
namespace hamkari::reports::render {

/// On one line, for a heading, an item or a cell of a table.
std::string markdown_line(std::string_view utf8);
/// With its line breaks.
std::string markdown_paragraph(std::string_view utf8);
/// A code, set as such: `REHAB-01`. What could end the code or a cell is escaped as text instead.
std::string markdown_code(std::string_view utf8);

}  // namespace hamkari::reports::render
