#pragma once

#include "reports/locale/width.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hamkari::reports::render {

/// How wide a page of plain text is, in columns of a terminal.
inline constexpr std::size_t text_columns = 100;

/// Breaks at spaces and line ends into lines of at most that display width; a longer word is broken within, never
/// inside a letter with its marks. No text gives no line.
std::vector<std::string> wrap(std::string_view text, std::size_t columns);

/// Appends the wrapped text: the first line after `first`, the others after as many spaces as it is wide.
void append_wrapped(std::string& out, std::string_view text, std::string_view first = {});

/// Rows of columns in plain text.
struct TextCell {
    std::vector<std::string> lines;  ///< each is wrapped where it is too wide
    Side side = Side::start;
};
struct TextRow {
    enum class Kind { normal, group, total };
    std::vector<TextCell> cells;
    Kind kind = Kind::normal;
};

/// Head, rule and rows, in columns aligned by display width; where the columns have no room beside each other, each
/// row as a list of its heads and values.
void append_table(std::string& out, const std::vector<TextCell>& head, const std::vector<TextRow>& rows);

}  // namespace hamkari::reports::render
