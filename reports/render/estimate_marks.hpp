#pragma once

#include "reports/document.hpp"

#include <vector>

namespace hamkari::reports::render {

/// Where a table says that its figures are planning estimates. A mark on every figure is read by nobody; so it is said
/// once where it holds for a column or for the whole table, and single cells are marked only where it does not.
struct EstimateMarks {
    bool all_figures = false;   ///< said once, under the table: every figure is an estimate
    std::vector<bool> in_head;  ///< for each column whether its head carries the mark for all its cells
    bool letter = false;        ///< whether a mark is left at a head or a cell, so that it is to be explained

    /// Whether this cell carries a mark of its own.
    bool at(std::size_t column, const Cell& cell) const;
};

/// Zeros and cells without a value say nothing either way: nothing was given, so nothing was estimated.
EstimateMarks estimate_marks(const Table& table);

}  // namespace hamkari::reports::render
