#include "reports/render/xlsx_chart_parts.hpp"
#include "reports/render/xlsx_charts.hpp"
#include "reports/render/xlsx_text.hpp"

#include <algorithm>
#include <array>

namespace hamkari::reports::render {

namespace {

constexpr std::size_t bars_of_a_chart = 40, most_bars = 400;

/// One milestone as parts of one bar, laid end to end: an invisible one up to its begin, then days.
struct Stretch {
    std::optional<Date> begin;
    int done = 0, planned = 0, after_due = 0;
};

// A point in time lasts a day, so that it is seen.
Stretch stretch_of(const Gantt::Bar& bar) {
    Stretch stretch;
    if (bar.cancelled) return stretch;
    const auto end = bar.actual ? bar.actual : bar.expected ? bar.expected : bar.due;
    const auto due = bar.due ? bar.due : end;
    if (!end || !due) return stretch;
    stretch.begin = std::min({bar.start.value_or(*due), *due, *end});
    const auto until = std::min(*due, *end);
    const int days = days_from(*stretch.begin, until) + 1;
    (bar.actual ? stretch.done : stretch.planned) = days;
    stretch.after_due = std::max(days_from(until, *end), 0);
    return stretch;
}

// Columns of the hidden sheet.
constexpr lxw_col_t label_column = 0, begin_column = 1, done_column = 2, empty_column = 5;
constexpr std::array series_words{Word::status_done, Word::status_planned, Word::sheet_after_due};

struct Placed {
    lxw_row_t head, first, last;
};

Placed write_stretches(ChartData& data, const Gantt& gantt, std::size_t from, std::size_t to, const Locale& locale) {
    constexpr std::size_t longest_label = 48;
    auto* sheet = data.sheet();
    Placed placed{data.next_row(), 0, 0};
    for (std::size_t i = 0; i < series_words.size(); ++i)
        worksheet_write_string(sheet, placed.head, static_cast<lxw_col_t>(done_column + i),
                               std::string(locale(series_words[i])).c_str(), nullptr);
    placed.first = placed.head + 1;
    for (auto i = from; i < to; ++i) {
        const auto& bar = gantt.bars[i];
        const auto row = placed.last = data.next_row();
        const auto label = in_direction(shortened(cell_text(bar.id + " " + bar.label), longest_label), locale.right_to_left());
        worksheet_write_string(sheet, row, label_column, label.c_str(), nullptr);
        const auto stretch = stretch_of(bar);
        if (!stretch.begin) continue;
        worksheet_write_number(sheet, row, begin_column, static_cast<double>(day_number(*stretch.begin)), nullptr);
        const std::array days{stretch.done, stretch.planned, stretch.after_due};
        for (std::size_t part = 0; part < days.size(); ++part)
            if (days[part] > 0)
                worksheet_write_number(sheet, row, static_cast<lxw_col_t>(done_column + part), days[part], nullptr);
    }
    return placed;
}

lxw_chart_series* add_part(lxw_chart* chart, const ChartData& data, const Placed& placed, lxw_col_t column) {
    auto* series = chart_add_series(chart, nullptr, nullptr);
    const auto* name = data.name().c_str();
    chart_series_set_categories(series, name, placed.first, label_column, placed.last, label_column);
    chart_series_set_values(series, name, placed.first, column, placed.last, column);
    return series;
}

void paint_part(lxw_chart_series* series, lxw_col_t column) {
    constexpr lxw_color_t deep = 0x0f4759, light = 0xa5cbd6, red = 0xb3261e;
    lxw_chart_line line{};
    lxw_chart_fill fill{};
    lxw_chart_pattern pattern{};
    // A line as thick as this shows a single day in a year.
    line.width = 1.5F;
    switch (column) {
        case begin_column:
            fill.none = line.none = LXW_TRUE;
            chart_series_set_fill(series, &fill);
            break;
        case done_column:
            fill.color = line.color = deep;
            chart_series_set_fill(series, &fill);
            break;
        case done_column + 1:
            fill.color = light;
            line.color = 0x4a8aa0;
            chart_series_set_fill(series, &fill);
            break;
        default:
            line.color = pattern.fg_color = red;
            pattern.bg_color = 0xffffff;
            pattern.type = LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL;
            chart_series_set_pattern(series, &pattern);
    }
    chart_series_set_line(series, &line);
}

// Bars have no line of their own over all of them; but the axis of the labels can stand at the day, with the labels left
// where they are. The series is there for the legend and draws nothing.
void add_today(lxw_chart* chart, const ChartAxes& axes, const Gantt& gantt, const ChartData& data, const Placed& placed,
               const Locale& locale) {
    if (!gantt.span.contains(gantt.today)) return;
    auto line = line_of_today();
    chart_axis_set_crossing(axes.values, static_cast<double>(day_number(gantt.today)));
    chart_axis_set_label_position(axes.categories, LXW_CHART_AXIS_LABEL_POSITION_LOW);
    chart_axis_set_line(axes.categories, &line);
    chart_axis_set_major_tick_mark(axes.categories, LXW_CHART_AXIS_TICK_MARK_NONE);
    auto* series = add_part(chart, data, placed, empty_column);
    chart_series_set_name(series, std::string(locale(Word::chart_legend_today)).c_str());
    lxw_chart_fill fill{};
    fill.none = LXW_TRUE;
    chart_series_set_fill(series, &fill);
    chart_series_set_line(series, &line);
}

void draw_gantt(XlsxSheet& sheet, const Gantt& gantt, ChartData& data, std::size_t from, std::size_t to, lxw_row_t at,
                double height) {
    const auto& locale = sheet.locale();
    const auto placed = write_stretches(data, gantt, from, to, locale);
    auto* chart = sheet.book().add_chart(LXW_CHART_BAR_STACKED);
    for (lxw_col_t column = begin_column; column < done_column + series_words.size(); ++column) {
        auto* series = add_part(chart, data, placed, column);
        // Without a colour and without a name it leaves no trace in the legend.
        if (column == begin_column)
            chart_series_set_name(series, " ");
        else
            chart_series_set_name_range(series, data.name().c_str(), placed.head, column);
        paint_part(series, column);
    }
    chart_show_hidden_data(chart);
    chart_set_series_gap(chart, 60);
    const auto axes = axes_of(chart, true);
    top_down(axes);
    add_today(chart, axes, gantt, data, placed, locale);
    if (locale.right_to_left()) chart_axis_set_reverse(axes.values);
    name_axis(sheet.book(), axes.values, {}, number_format({NumberLook::Kind::date, 0, {}, false}, locale));
    font_of_axis(sheet.book(), axes.categories);
    const double days = gantt.span.days();
    chart_axis_set_min(axes.values, static_cast<double>(day_number(gantt.span.first)));
    chart_axis_set_max(axes.values, static_cast<double>(day_number(gantt.span.last) + 1));
    chart_axis_set_major_unit(axes.values, std::max(1.0, days / 6));
    finish_chart(sheet, chart, chart_title(locale, gantt.number, gantt.title), gantt.description, at, height);
}

}  // namespace

lxw_worksheet* ChartData::sheet() {
    if (!sheet_) {
        sheet_ = book_.add_sheet(name_);
        worksheet_hide(sheet_);
    }
    return sheet_;
}

void write_chart(XlsxSheet& sheet, const Gantt& gantt, const SheetTable& figures, ChartData& data) {
    const auto count = gantt.bars.size();
    if (count == 0) return;
    const bool drawn = count <= most_bars;
    for (std::size_t from = 0; drawn && from < count; from += bars_of_a_chart) {
        const auto to = std::min(from + bars_of_a_chart, count);
        const double height = 120 + static_cast<double>(to - from) * 20;
        draw_gantt(sheet, gantt, data, from, to, sheet.row(), height);
        sheet.skip(rows_of(height));
    }
    write_figures(sheet, gantt.number, gantt.title, gantt.description, figures, drawn);
    if (!drawn) sheet.paragraph(sheet.locale()(Word::sheet_no_chart), {.font = CellLook::Font::small});
}

}  // namespace hamkari::reports::render
