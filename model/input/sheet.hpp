#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hamkari::input {

/// The rows of a sheet of text (RFC 4180): UTF-8, with or without its mark. What separates the fields is what the first
/// line has of comma, semicolon and tab: spreadsheet programs write what the computer's region asks for. A quoted field
/// may hold line ends. Empty rows are left out; never throws.
std::vector<std::vector<std::string>> parse_sheet(std::string_view text);

}  // namespace hamkari::input
