#pragma once

#include <cstddef>

/// What a plan file may hold at most. A plan that people write stays far below; what lies above is a mistake or an
/// attack.
namespace hamkari::input {

/// Bytes of one file. Whoever opens files must look at the size first and not read more (code file_too_large).
inline constexpr std::size_t largest_file = 16U << 20U;
/// Collections inside one another.
inline constexpr int deepest = 32;
/// Characters of one text.
inline constexpr std::size_t longest_value = 20'000;
/// Bytes between a `[` or `{` and its end: yaml-cpp keeps a hundred bytes for each token in between.
inline constexpr std::size_t longest_flow = 1U << 20U;

/// Findings that are kept of one file. A person is told fewer (model/findings.hpp).
inline constexpr std::size_t most_findings_of_file = 1'000;

}  // namespace hamkari::input
