#pragma once

#include "reports/render/xlsx_charts.hpp"
#include "reports/render/xlsx_sheets.hpp"

#include <optional>

namespace hamkari::reports::render {

/// Widens the columns of the sheet as far as this block needs.
void widen_for(std::vector<ColumnWidth>& widths, const SheetItem& item, const Locale& locale);

/// A heading with its light as a word.
void write_heading(XlsxSheet& sheet, std::string_view title, const Heading* heading, CellLook::Font font);

/// One block of the document. Gives the place of a table of the document; none for anything else.
std::optional<PlacedTable> write_block(XlsxSheet& sheet, const SheetItem& item, const std::vector<SheetPlan>& all,
                                       ChartData& data);

}  // namespace hamkari::reports::render
