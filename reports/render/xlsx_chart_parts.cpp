#include "reports/render/xlsx_chart_parts.hpp"

#include "reports/render/xlsx_text.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace hamkari::reports::render {

namespace {

// Of a chart that is not scaled, in pixels.
constexpr double usual_width = 480, usual_height = 288;
constexpr lxw_color_t deep = 0x0f4759, grid = 0xd3dde0, dark_text = 0x1a2328;

lxw_chart_font chart_font(XlsxBook& book, double size, bool bold) {
    lxw_chart_font font{};
    font.name = const_cast<char*>(book.font());  // the library copies it
    font.size = size;
    font.bold = bold ? LXW_TRUE : LXW_EXPLICIT_FALSE;
    font.color = dark_text;
    return font;
}

}  // namespace

lxw_row_t rows_of(double height) {
    constexpr double row_height = 20;
    return static_cast<lxw_row_t>(std::ceil(height / row_height)) + 1;
}

void paint_series(lxw_chart_series* series, std::size_t index) {
    constexpr std::array<lxw_color_t, 5> shades{deep, 0x4a8aa0, 0xa5cbd6, 0xffffff, 0xdfe7ea};
    const auto shade = index % shades.size();
    lxw_chart_line line{};
    line.color = deep;
    line.width = 0.5F;
    chart_series_set_line(series, &line);
    if (shade == 3) {
        lxw_chart_pattern pattern{};
        pattern.fg_color = deep;
        pattern.bg_color = 0xffffff;
        pattern.type = LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL;
        chart_series_set_pattern(series, &pattern);
        return;
    }
    lxw_chart_fill fill{};
    fill.color = shades[shade];
    chart_series_set_fill(series, &fill);
}

ChartAxes axes_of(lxw_chart* chart, bool horizontal) {
    return horizontal ? ChartAxes{chart->y_axis, chart->x_axis} : ChartAxes{chart->x_axis, chart->y_axis};
}

void top_down(const ChartAxes& axes) {
    chart_axis_set_reverse(axes.categories);
    chart_axis_set_interval_unit(axes.categories, 1);  // none is left out
    chart_axis_set_crossing_max(axes.categories);
}

void font_of_axis(XlsxBook& book, lxw_chart_axis* axis) {
    auto font = chart_font(book, 9, false);
    chart_axis_set_num_font(axis, &font);
    chart_axis_set_minor_tick_mark(axis, LXW_CHART_AXIS_TICK_MARK_NONE);
}

void name_axis(XlsxBook& book, lxw_chart_axis* axis, const std::string& name, const std::string& number_format) {
    auto font = chart_font(book, 9, false);
    font_of_axis(book, axis);
    if (!name.empty()) {
        chart_axis_set_name(axis, cell_text(name).c_str());
        chart_axis_set_name_font(axis, &font);
    }
    chart_axis_set_num_format(axis, number_format.c_str());
    lxw_chart_line line{};
    line.color = grid;
    line.width = 0.75F;
    chart_axis_major_gridlines_set_visible(axis, LXW_TRUE);
    chart_axis_major_gridlines_set_line(axis, &line);
}

void finish_chart(XlsxSheet& sheet, lxw_chart* chart, const std::string& title, const std::string& description,
                  lxw_row_t row, double height) {
    auto heading = chart_font(sheet.book(), 12, true), normal = chart_font(sheet.book(), 9, false);
    const bool right_to_left = sheet.locale().right_to_left();
    chart_title_set_name(chart, in_direction(shortened(cell_text(title), 250), right_to_left).c_str());
    chart_title_set_name_font(chart, &heading);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    chart_legend_set_font(chart, &normal);
    auto told = cell_text(description.empty() ? title : description);
    lxw_chart_options options{};
    options.x_offset = 2;
    options.y_offset = 4;
    options.x_scale = std::min(sheet.pixels(), 900.0) / usual_width;
    options.y_scale = height / usual_height;
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    options.description = told.data();
    worksheet_insert_chart_opt(sheet.get(), row, 0, chart, &options);
    sheet.keep_together(row, row + rows_of(height) - 1);
}

void small_chart(XlsxSheet& sheet, lxw_chart* chart, const std::string& told, lxw_row_t row, lxw_col_t column, double width,
                 double height) {
    chart_title_off(chart);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    lxw_chart_line none{};
    none.none = LXW_TRUE;
    chart_chartarea_set_line(chart, &none);
    auto words = cell_text(told);
    lxw_chart_options options{};
    options.x_offset = options.y_offset = 2;
    options.x_scale = width / usual_width;
    options.y_scale = height / usual_height;
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    options.description = words.data();
    worksheet_insert_chart_opt(sheet.get(), row, column, chart, &options);
    sheet.reach_beyond(width * 0.75);
}

lxw_chart_line line_of_today() {
    lxw_chart_line line{};
    line.color = 0xb3261e;
    line.width = 1.5F;
    line.dash_type = LXW_CHART_LINE_DASH_DASH;
    return line;
}

}  // namespace hamkari::reports::render
