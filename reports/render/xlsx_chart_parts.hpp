#pragma once

#include "reports/render/xlsx_sheet.hpp"

#include <string>

/// What the native charts of a workbook share.
namespace hamkari::reports::render {

/// How many rows of the usual height a chart of so many pixels covers.
lxw_row_t rows_of(double height);

/// The colours and patterns of the first, second ... series, legible in grey.
void paint_series(lxw_chart_series* series, std::size_t index);

/// The axes by what they measure: in a chart of horizontal bars the library has them the other way round.
struct ChartAxes {
    lxw_chart_axis* categories;
    lxw_chart_axis* values;
};
ChartAxes axes_of(lxw_chart* chart, bool horizontal);

/// Categories from top to bottom, as they stand in the table, with the axis of the values below them.
void top_down(const ChartAxes& axes);

void font_of_axis(XlsxBook& book, lxw_chart_axis* axis);
void name_axis(XlsxBook& book, lxw_chart_axis* axis, const std::string& name, const std::string& number_format);

/// Title, legend, description for those who cannot see it, place and size in pixels.
void finish_chart(XlsxSheet& sheet, lxw_chart* chart, const std::string& title, const std::string& description,
                  lxw_row_t row, double height);

/// A chart without title and legend beside a row; `told`: what it is of.
void small_chart(XlsxSheet& sheet, lxw_chart* chart, const std::string& told, lxw_row_t row, lxw_col_t column, double width,
                 double height);

/// The line of the as-of day.
lxw_chart_line line_of_today();

}  // namespace hamkari::reports::render
