#pragma once

#include "reports/render/xlsx_sheet.hpp"

#include <string>

/// What the native charts of a workbook share.
namespace hamkari::reports::render {

/// How many rows of the usual height a chart of so many pixels covers.
lxw_row_t rows_of(double height);

/// The colours and patterns of the first, second ... series, legible in grey.
void paint_series(lxw_chart_series* series, std::size_t index);

/// Categories from top to bottom, as they stand in the table, with the axis of the values below them.
void top_down(lxw_chart* chart);

void font_of_axis(XlsxBook& book, lxw_chart_axis* axis);
void name_axis(XlsxBook& book, lxw_chart_axis* axis, const std::string& name, const std::string& number_format);

/// Title, legend, description for those who cannot see it, place and size in pixels.
void finish_chart(XlsxSheet& sheet, lxw_chart* chart, const std::string& title, const std::string& description,
                  lxw_row_t row, double height);

}  // namespace hamkari::reports::render
