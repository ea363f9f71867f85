#pragma once

#include "model/problem.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What is looked at before yaml-cpp sees a file, since yaml-cpp lets it pass or chokes on it.
namespace hamkari::input {

/// The line and column (in code points) of a byte. `offset` is at most the size of the text.
Position position_of(std::string_view text, std::size_t offset, std::uint16_t file);

/// The length of the well-formed UTF-8 sequence at `at`, whose code point is then `point`, or 0 if there is none.
/// `at` is below the size of the text.
std::size_t decode(std::string_view text, std::size_t at, char32_t& point);

/// `U+202E`
std::string code_point_name(char32_t point);

/// Without the mark of UTF-8 (BOM) that some editors put before a text.
std::string_view without_bom(std::string_view text);

/// Whether the text can be read on: findings are added for bytes that are no UTF-8, for control characters and for
/// characters that turn the direction of writing round (U+202A-202E, U+2066-2069). `name` is the file's.
bool check_characters(std::string_view text, std::uint16_t file, const std::string& name,
                      std::vector<Finding>& findings);

/// Why a text must not hold what its escapes stand for: a control character, one that turns the direction of writing.
std::optional<Problem> forbidden_character(std::string_view text);

/// A quick look at brackets, quotes, documents and directives, without understanding all of YAML.
struct Outline {
    std::optional<Finding> refused;        ///< why the text must not be parsed
    std::vector<std::size_t> open_quotes;  ///< where quotes begin that do not end on their line
};
Outline outline(std::string_view text, std::uint16_t file);

}  // namespace hamkari::input
