#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace hamkari {

/// 1 to 4 people: a number so small that it could point at somebody (design section 8 "Small numbers").
constexpr bool is_few(std::int64_t number) { return number > 0 && number < 5; }

/// How a count of people may be told outside the office.
enum class Shown : std::uint8_t {
    exact,
    few,       ///< 1 to 4: "fewer than 5"
    withheld,  ///< hidden, since a small number beside it could be worked out from it and a total
};

/// Counts of people in one row; those that are not told are none.
using PeopleRow = std::vector<std::optional<std::int64_t>>;

/// What of a table of people may be told. The first `adding_up` columns of each row add up to a total that everybody
/// sees. If there are several rows, the first is the sum of the others, column by column.
///
/// Each small number is hidden. Where one cell alone is hidden among those that add up to something seen, it could be
/// computed: the smallest other one is hidden too, one that is not zero first, and a sum last. Pre-condition: rows are
/// equally long.
std::vector<std::vector<Shown>> shown_cells(std::span<const PeopleRow> rows, std::size_t adding_up);

}  // namespace hamkari
