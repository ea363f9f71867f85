#pragma once

#include "model/problem.hpp"

#include <cstddef>
#include <cstdint>

namespace hamkari::reports {

/// Every word and every pattern of a sentence that the program prints and no person wrote.
enum class Word : std::uint16_t {
#define X(name) name,
#include "reports/locale/words.def"
#undef X
};

inline constexpr std::size_t word_count = 0
#define X(name) +1
#include "reports/locale/words.def"
#undef X
    ;

/// From here on a `Word` is one of reports/locale/planning_words.hpp: a list of its own, so that a new word there does not
/// build everything again.
inline constexpr std::size_t planning_begins = 0x4000;

inline constexpr std::size_t code_count = 0
#define X(name, text) +1
#include "model/problem_codes.def"
#undef X
    ;

}  // namespace hamkari::reports
