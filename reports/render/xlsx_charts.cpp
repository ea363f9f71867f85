#include "reports/render/xlsx_charts.hpp"

#include "reports/render/magnitude.hpp"
#include "reports/render/xlsx_chart_parts.hpp"

#include <algorithm>

namespace hamkari::reports::render {

namespace {

constexpr std::size_t most_columns = 12, categories_of_a_chart = 30, most_categories = 240;

NumberLook look_of_axis(const Bars& bars) {
    NumberLook look{NumberLook::Kind::count, 0, {}, false};
    for (const auto& series : bars.series)
        for (const auto& value : series.values)
            if (value && std::holds_alternative<Percent>(*value)) look.kind = NumberLook::Kind::percent;
    return look;
}

void draw_bars(XlsxSheet& sheet, const Bars& bars, const SheetTable& figures, const PlacedTable& placed, lxw_row_t at,
               std::size_t from, std::size_t to, double height) {
    const bool columns = bars.categories.size() <= most_columns;
    auto* chart = sheet.book().add_chart(columns ? LXW_CHART_COLUMN : LXW_CHART_BAR);
    const auto first = placed.first + static_cast<lxw_row_t>(from), last = placed.first + static_cast<lxw_row_t>(to - 1);
    for (std::size_t i = 0; i < bars.series.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(figures.place_of(i + 1));
        auto* series = chart_add_series(chart, nullptr, nullptr);
        chart_series_set_categories(series, sheet.name().c_str(), first, 0, last, 0);
        chart_series_set_values(series, sheet.name().c_str(), first, column, last, column);
        chart_series_set_name_range(series, sheet.name().c_str(), placed.head, column);
        paint_series(series, i);
    }
    chart_set_series_gap(chart, columns ? 60 : 40);
    const auto axes = axes_of(chart, !columns);
    if (!columns) top_down(axes);
    if (sheet.locale().right_to_left()) chart_axis_set_reverse(columns ? axes.categories : axes.values);
    name_axis(sheet.book(), axes.values, bars.unit, number_format(look_of_axis(bars), sheet.locale()));
    font_of_axis(sheet.book(), axes.categories);
    finish_chart(sheet, chart, chart_title(sheet.locale(), bars.number, bars.title), bars.description, at, height);
}

}  // namespace

std::string chart_title(const Locale& locale, int number, const std::string& title) {
    return number > 0 ? locale(Word::sentence_figure, {locale.number(number), title}) : title;
}

PlacedTable write_figures(XlsxSheet& sheet, int number, const std::string& title, const std::string& description,
                          const SheetTable& figures, bool drawn) {
    const auto& locale = sheet.locale();
    const auto name = chart_title(locale, number, title);
    if (drawn) {
        if (!description.empty()) sheet.paragraph(description, {.font = CellLook::Font::small});
        sheet.paragraph(locale(Word::sheet_data_of, {name}), {.strong = true});
    } else {
        sheet.paragraph(name, {.strong = true});
        if (!description.empty()) sheet.paragraph(description, {});
    }
    return write_table(sheet, figures);
}

void write_chart(XlsxSheet& sheet, const Bars& bars, const SheetTable& figures, ChartData&) {
    const auto count = bars.categories.size();
    if (count == 0 || bars.series.empty()) return;
    if (count > most_categories) {
        write_figures(sheet, bars.number, bars.title, bars.description, figures, false);
        return sheet.paragraph(sheet.locale()(Word::sheet_no_chart), {.font = CellLook::Font::small});
    }
    const auto each = count <= most_columns ? count : categories_of_a_chart;
    struct Drawing {
        lxw_row_t at;
        std::size_t from, to;
        double height;
    };
    std::vector<Drawing> drawings;
    for (std::size_t from = 0; from < count; from += each) {
        const auto to = std::min(from + each, count);
        const auto bars_in_all = static_cast<double>((to - from) * (bars.series.size() + 1));
        const double height = count <= most_columns ? 320 : 110 + bars_in_all * 11;
        drawings.push_back({sheet.row(), from, to, height});
        sheet.skip(rows_of(height));
    }
    const auto placed = write_figures(sheet, bars.number, bars.title, bars.description, figures, true);
    for (const auto& one : drawings) draw_bars(sheet, bars, figures, placed, one.at, one.from, one.to, one.height);
}

void write_chart(XlsxSheet& sheet, const ProvinceMap& map, const SheetTable& figures, ChartData&) {
    const auto& locale = sheet.locale();
    // Spreadsheets have no map of provinces: bars show where most is, over the figures and within their cells.
    const bool drawn = std::ranges::any_of(map.values, [](const auto& entry) { return entry.value.has_value(); });
    const double height = 110 + static_cast<double>(map.values.size()) * 20;
    const auto at = sheet.row();
    if (drawn) sheet.skip(rows_of(height));
    const auto placed = write_figures(sheet, map.number, map.title, map.description, figures, drawn);
    sheet.paragraph(locale(Word::disclaimer_map), {.font = CellLook::Font::small});
    if (!drawn) return;
    const auto column = static_cast<lxw_col_t>(figures.place_of(1));
    auto* chart = sheet.book().add_chart(LXW_CHART_BAR);
    auto* series = chart_add_series(chart, nullptr, nullptr);
    chart_series_set_categories(series, sheet.name().c_str(), placed.first, 0, placed.last, 0);
    chart_series_set_values(series, sheet.name().c_str(), placed.first, column, placed.last, column);
    chart_series_set_name_range(series, sheet.name().c_str(), placed.head, column);
    paint_series(series, 0);
    chart_set_series_gap(chart, 40);
    const auto axes = axes_of(chart, true);
    top_down(axes);
    if (locale.right_to_left()) chart_axis_set_reverse(axes.values);
    name_axis(sheet.book(), axes.values, {}, number_format({NumberLook::Kind::count, 0, {}, false}, locale));
    font_of_axis(sheet.book(), axes.categories);
    finish_chart(sheet, chart, chart_title(locale, map.number, map.title), map.description, at, height);
    lxw_conditional_format bars{};
    bars.type = LXW_CONDITIONAL_DATA_BAR;
    bars.data_bar_2010 = LXW_TRUE;
    bars.bar_solid = LXW_TRUE;
    bars.bar_color = 0xa5cbd6;
    bars.bar_direction = locale.right_to_left() ? LXW_CONDITIONAL_BAR_DIRECTION_RIGHT_TO_LEFT
                                                : LXW_CONDITIONAL_BAR_DIRECTION_LEFT_TO_RIGHT;
    worksheet_conditional_format_range(sheet.get(), placed.first, column, placed.last, column, &bars);
}

}  // namespace hamkari::reports::render
