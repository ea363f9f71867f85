#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>

namespace hamkari::reports::render {

/// A text as a cell of a spreadsheet may hold it: without control characters and bidi overrides, at most 32,000
/// characters long, with the direction isolates turned into the older marks that every spreadsheet knows.
std::string cell_text(std::string_view utf8);

/// As part of a page header or footer, of at most so many characters: what would be read as a code there is escaped.
std::string header_text(std::string_view utf8, std::size_t at_most);

/// The beginning of the text, of at most so many characters, with an ellipsis where it was cut.
std::string shortened(std::string_view utf8, std::size_t at_most);

/// For what has no direction of its own, headers and the words in charts: kept in the order of a right-to-left language.
std::string in_direction(std::string_view text, bool right_to_left);

/// The names of a workbook's sheets: at most 31 characters, none of []:*?/\, no two alike.
class SheetNames {
public:
    /// A name for a sheet with this title, as near to it as may be. `instead` where nothing of the title is left.
    std::string take(std::string_view title, std::string_view instead);

private:
    std::set<std::string> taken_;  // in small letters: spreadsheets do not tell A from a
};

/// `'Funding by donor'!A12`: where a link goes; row and column count from 0.
std::string sheet_place(std::string_view sheet, std::size_t row);

}  // namespace hamkari::reports::render
