#pragma once

#include "model/problem.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace hamkari::input {

/// A line of a file to show to a person, and where in it to put a caret.
struct Excerpt {
    std::string line;  ///< without line break; what cannot be seen is made visible; cut round the place if it is long
    std::size_t caret = 0;  ///< columns of a terminal before the caret
};

/// The line of `text` at `at`. Empty if there is no such line. Bytes that are no UTF-8 show as U+FFFD.
Excerpt excerpt(std::string_view text, Position at);

}  // namespace hamkari::input
