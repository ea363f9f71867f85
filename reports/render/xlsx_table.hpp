#pragma once

#include "reports/render/xlsx_sheet.hpp"

namespace hamkari::reports::render {

/// Where the rows of a table stand in their sheet.
struct PlacedTable {
    lxw_row_t head = 0, first = 0, last = 0;  ///< `last`: without the totals at its end
    lxw_col_t columns = 0;
    std::size_t rows = 0;  ///< those of `first` to `last` that are neither head of a group nor total
};

/// Head, rows and notes. A total that is the sum of the rows above it is a formula, any other one a value.
PlacedTable write_table(XlsxSheet& sheet, const SheetTable& layout);

/// `Table 3. Title` in bold, in a row of its own; nothing where there is neither.
void write_caption(XlsxSheet& sheet, Word pattern, int number, std::string_view title);

/// A ruled space for what is written in by hand.
void write_blanks(XlsxSheet& sheet, const Blanks& blanks);

}  // namespace hamkari::reports::render
