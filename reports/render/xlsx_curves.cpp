#include "reports/render/xlsx_chart_parts.hpp"
#include "reports/render/xlsx_charts.hpp"

#include <algorithm>

namespace hamkari::reports::render {

namespace {

constexpr double curves_height = 340, trend_width = 190, trend_height = 34;
// A small chart a row: more of them make a workbook slow to open.
constexpr std::size_t most_trends = 60;

using Role = Curves::Line::Role;

// Planned is thin, actual thick, the forecast dashed, as in print.
void paint_line(lxw_chart_series* series, Role role) {
    lxw_chart_line line{};
    line.color = role == Role::planned ? 0x4a8aa0 : 0x0f4759;
    line.width = role == Role::actual ? 2.75F : 1.5F;
    if (role == Role::forecast) line.dash_type = LXW_CHART_LINE_DASH_DASH;
    chart_series_set_line(series, &line);
    chart_series_set_marker_type(series, LXW_CHART_MARKER_NONE);
}

double highest_of(const Curves& curves) {
    double highest = 0;
    for (const auto& line : curves.lines)
        for (const auto& value : line.values)
            if (const auto number = value ? sheet_number(*value, true) : std::nullopt)
                highest = std::max(highest, number->value());
    return highest;
}

bool in_percent(const Curves& curves) {
    return std::ranges::any_of(curves.lines, [](const auto& line) {
        return std::ranges::any_of(line.values, [](const auto& value) { return value && std::holds_alternative<Percent>(*value); });
    });
}

// The as-of day: a line from the axis to the highest value.
void add_today(lxw_chart* chart, const Curves& curves, ChartData& data, const Locale& locale) {
    if (curves.today < curves.days.front() || curves.days.back() < curves.today) return;
    auto* sheet = data.sheet();
    const auto from = data.next_row(), to = data.next_row();
    for (const auto& [row, value] : {std::pair{from, 0.0}, std::pair{to, highest_of(curves)}}) {
        worksheet_write_number(sheet, row, 0, static_cast<double>(day_number(curves.today)), nullptr);
        worksheet_write_number(sheet, row, 1, value, nullptr);
    }
    auto* series = chart_add_series(chart, nullptr, nullptr);
    chart_series_set_categories(series, data.name().c_str(), from, 0, to, 0);
    chart_series_set_values(series, data.name().c_str(), from, 1, to, 1);
    chart_series_set_name(series, std::string(locale(Word::chart_legend_today)).c_str());
    auto line = line_of_today();
    chart_series_set_line(series, &line);
    chart_series_set_marker_type(series, LXW_CHART_MARKER_NONE);
}

void draw_curves(XlsxSheet& sheet, const Curves& curves, const SheetTable& figures, const PlacedTable& placed, lxw_row_t at,
                 ChartData& data) {
    const auto& locale = sheet.locale();
    const auto days = static_cast<lxw_col_t>(figures.place_of(0));
    const auto* name = sheet.name().c_str();
    auto* chart = sheet.book().add_chart(LXW_CHART_SCATTER_STRAIGHT);
    for (std::size_t i = 0; i < curves.lines.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(figures.place_of(i + 1));
        auto* series = chart_add_series(chart, nullptr, nullptr);
        chart_series_set_categories(series, name, placed.first, days, placed.last, days);
        chart_series_set_values(series, name, placed.first, column, placed.last, column);
        chart_series_set_name_range(series, name, placed.head, column);
        paint_line(series, curves.lines[i].role);
    }
    add_today(chart, curves, data, locale);
    chart_show_hidden_data(chart);
    if (locale.right_to_left()) chart_axis_set_reverse(chart->x_axis);
    const double first = static_cast<double>(day_number(curves.days.front()));
    const double last = static_cast<double>(day_number(curves.days.back()));
    chart_axis_set_min(chart->x_axis, first);
    chart_axis_set_max(chart->x_axis, std::max(last, first + 1));
    chart_axis_set_major_unit(chart->x_axis, std::max(1.0, (last - first) / 6));
    // A sheet in Persian has the days of both calendars; the axis counts those of its number format.
    name_axis(sheet.book(), chart->x_axis, figures.has_dates_apart ? figures.columns[days].head : std::string(),
              number_format({NumberLook::Kind::date, 0, {}, false}, locale));
    const bool percent = in_percent(curves);
    name_axis(sheet.book(), chart->y_axis, curves.unit,
              number_format({percent ? NumberLook::Kind::percent : NumberLook::Kind::count, 0, {}, false}, locale));
    chart_axis_set_min(chart->y_axis, 0);
    if (percent) chart_axis_set_max(chart->y_axis, std::max(1.0, highest_of(curves)));
    finish_chart(sheet, chart, chart_title(locale, curves.number, curves.title), curves.description, at, curves_height);
}

void draw_trend(XlsxSheet& sheet, const Trend& trend, const SheetTable& figures, const PlacedTable& placed, std::size_t index) {
    const auto row = placed.first + static_cast<lxw_row_t>(index);
    const auto from = static_cast<lxw_col_t>(figures.place_of(1)), to = static_cast<lxw_col_t>(figures.place_of(trend.days.size()));
    auto* chart = sheet.book().add_chart(LXW_CHART_LINE);
    auto* series = chart_add_series(chart, nullptr, nullptr);
    chart_series_set_values(series, sheet.name().c_str(), row, from, row, to);
    chart_series_set_name_range(series, sheet.name().c_str(), row, 0);
    paint_line(series, Role::actual);
    if (sheet.locale().right_to_left()) chart_axis_set_reverse(chart->x_axis);
    chart_axis_off(chart->x_axis);
    chart_axis_off(chart->y_axis);
    chart_axis_major_gridlines_set_visible(chart->y_axis, LXW_FALSE);
    chart_axis_set_min(chart->y_axis, 0);
    chart_axis_set_max(chart->y_axis, 1);
    sheet.set_height(row, trend_height * 0.75 + 1);
    small_chart(sheet, chart, trend.lines[index].label, row, placed.columns, trend_width, trend_height);
}

}  // namespace

void write_chart(XlsxSheet& sheet, const Curves& curves, const SheetTable& figures, ChartData& data) {
    const bool drawn = !curves.days.empty() && !curves.lines.empty();
    const auto at = sheet.row();
    if (drawn) sheet.skip(rows_of(curves_height));
    const auto placed = write_figures(sheet, curves.number, curves.title, curves.description, figures, drawn);
    if (drawn) draw_curves(sheet, curves, figures, placed, at, data);
}

void write_chart(XlsxSheet& sheet, const Trend& trend, const SheetTable& figures, ChartData&) {
    const auto placed = write_figures(sheet, trend.number, trend.title, trend.description, figures, false);
    // A line of a single day is a point.
    if (trend.days.size() < 2 || trend.lines.size() > most_trends) return;
    for (std::size_t i = 0; i < trend.lines.size(); ++i) draw_trend(sheet, trend, figures, placed, i);
}

}  // namespace hamkari::reports::render
