#pragma once

#include "reports/document.hpp"
#include "reports/locale/locale.hpp"
#include "reports/render/value_text.hpp"

#include <vector>

namespace hamkari::reports::render {

/// How a table is set: the size of its letters in points, the room beside a cell's text, and the whole width.
struct TableMeasure {
    double font_size = 8;
    int padding = 0;  ///< on both sides together, in twips
    int total = 0;    ///< twips
};

/// With how little its columns can do, together, in twips.
double least_width(const Table& table, const Locale& locale, ValueStyle style, const TableMeasure& measure);

/// A width for each column, in twips; together they are the whole. A column is as wide as its longest word and its
/// figures, and what is left goes to those whose text is long; the widths that a report asks for come first.
std::vector<int> column_widths(const Table& table, const Locale& locale, ValueStyle style, const TableMeasure& measure);

}  // namespace hamkari::reports::render
