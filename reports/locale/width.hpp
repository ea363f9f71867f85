#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace hamkari::reports {

/// How many columns a text takes on a terminal. Half-spaces, combining marks and direction isolates take none, East
/// Asian wide characters two. A byte that is not UTF-8 takes one.
std::size_t display_width(std::string_view text);

enum class Side { start, end };

/// The text with spaces up to `columns`; `side` is where the text stands. A wider text stays as it is.
std::string pad(std::string_view text, std::size_t columns, Side side = Side::start);

}  // namespace hamkari::reports
