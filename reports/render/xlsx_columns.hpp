#pragma once

#include "reports/document.hpp"
#include "reports/locale/locale.hpp"
#include "reports/render/estimate_marks.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace hamkari::reports::render {

/// A column of a sheet. One column of a table takes several where its cells hold what a spreadsheet keeps apart: the
/// date of the other calendar, the note under a number.
struct SheetColumn {
    enum class Holds : std::uint8_t { value, solar_hijri, note };

    std::size_t source = 0;  ///< the column of the table
    Holds holds = Holds::value;
    Column::Align align = Column::Align::start;
    std::string head;
    bool words_of_dates = false;  ///< first of two columns of dates: what is no date stands here
};

/// A table as a sheet holds it.
struct SheetTable {
    const Table* table = nullptr;
    std::vector<SheetColumn> columns;
    EstimateMarks marks;
    bool has_dates_apart = false;

    /// Where the values of a column of the table stand.
    std::size_t place_of(std::size_t source) const;
};
/// Must not outlive the table.
SheetTable sheet_table(const Table& table, const Locale& locale);

/// What stands in a cell of a sheet as text: a text, a code, a word for what is no number; with its note below it
/// where the column has none of its own.
std::string text_of(const Cell& cell, const SheetTable& layout, const Locale& locale);

/// How wide, in characters, a column is to be: words may be broken into lines, numbers may not.
struct ColumnWidth {
    double least = 0, wanted = 0;

    void grow(const ColumnWidth& other) {
        least = std::max(least, other.least);
        wanted = std::max({wanted, other.wanted, least});
    }
};

/// Widens the columns of the sheet as far as this table needs.
void widen(std::vector<ColumnWidth>& widths, const SheetTable& layout, const Locale& locale);

/// What each column gets: what it wants, or, where all would be wider than a page, the widest ones less.
std::vector<double> share_width(const std::vector<ColumnWidth>& widths);

}  // namespace hamkari::reports::render
