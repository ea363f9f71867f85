#pragma once

#include <functional>
#include <string_view>

namespace hamkari::reports::render {

/// Takes the bytes of a file piece by piece, in their order, so that nobody has to hold all of a large one.
using Sink = std::function<void(std::string_view)>;

/// How many bytes are worth handing on.
constexpr std::size_t much_for_a_sink = 1 << 18;

}  // namespace hamkari::reports::render
