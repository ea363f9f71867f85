#pragma once

#include "model/choice.hpp"

#include <cstdint>

namespace hamkari {

/// The colour of a project's traffic light (model/light.hpp has the rule).
enum class Light : std::uint8_t { grey, green, amber, red };
HAMKARI_CHOICES(Light, "grey", "green", "amber", "red");

}  // namespace hamkari
