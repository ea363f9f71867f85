#include "reports/render/charts.hpp"
#include "reports/render/legend.hpp"
#include "reports/render/svg.hpp"
#include "reports/render/text_extent.hpp"
#include "reports/render/value_text.hpp"

#include <algorithm>

namespace hamkari::reports::render {

namespace {

constexpr double trend_width = 720, column_pitch = 368, row_pitch = 33, line_box = 24;
constexpr double name_width = 150, line_begin = 158, line_end = 262, value_begin = 276;
constexpr double name_font = 9.5;
constexpr double tallest_trend = 930;  // what an A4 page holds beside a caption

void actual_sample(Svg& svg, double x, double y) {
    svg.line("ca", x - 10, y, x + 10, y);
    svg.circle("cd", x + 10, y, 2.4);
}
void planned_sample(Svg& svg, double x, double y) { svg.line("ct", x - 5, y, x + 5, y); }

double height_of(Percent value) {
    const auto whole = Percent::whole(100).ten_thousandths;
    return static_cast<double>(std::clamp<std::int64_t>(value.ten_thousandths, 0, whole)) / static_cast<double>(whole) *
           line_box;
}

void one_line(Svg& svg, const Trend& trend, const Trend::Line& line, double left, double top) {
    const auto& locale = svg.out().locale();
    const double bottom = top + line_box;
    const auto name = fit(line.label, name_width, name_font, 2);
    for (int i = 0; i < name.count; ++i)
        svg.text("tn", Svg::Anchor::start, left, top + line_box / 2 + 3.4 - (name.count - 1) * 5.8 + i * 11.6,
                 name.line[static_cast<std::size_t>(i)], name.cut && i + 1 == name.count,
                 name.cut ? std::string_view(line.label) : "");
    svg.begin_path("gm");
    svg.path_line(left + line_begin, top, left + line_end, top);
    svg.path_line(left + line_begin, bottom, left + line_end, bottom);
    svg.end_path();
    const double days = std::max(days_from(trend.days.front(), trend.days.back()), 1);
    std::vector<Svg::Point> points;
    for (std::size_t i = 0; i < std::min(line.values.size(), trend.days.size()); ++i)
        if (line.values[i])
            points.push_back(
                {left + line_begin + (line_end - line_begin) * days_from(trend.days.front(), trend.days[i]) / days,
                 bottom - height_of(*line.values[i])});
    if (line.planned)
        svg.line("ct", left + line_end - 5, bottom - height_of(*line.planned), left + line_end + 5,
                 bottom - height_of(*line.planned));
    svg.polyline("ca", points);
    if (!points.empty()) svg.circle("cd", points.back().x, points.back().y, 2.4);
    // Each beside its own mark: a text of two numbers and brackets is not drawn in order by every viewer.
    const auto last = line.values.empty() ? std::nullopt : line.values.back();
    const double middle = top + line_box / 2, x = left + value_begin;
    svg.circle("cd", x, middle, 2.4);
    const auto told = last ? locale.percent(*last) : std::string(empty_mark);
    svg.text("vl", Svg::Anchor::start, x + 6, middle + 3.4, told);
    if (last && line.estimate)
        svg.text("es", Svg::Anchor::start, x + 8 + text_extent(told, 9.5), middle + 1.5,
                 svg.out().word(Word::estimate_letter));
    if (line.planned) {
        svg.line("ct", x + 39, middle, x + 45, middle);
        svg.text("no", Svg::Anchor::start, x + 48, middle + 3.4, locale.percent(*line.planned));
    }
    svg.out().raw("\n");
}

}  // namespace

void chart_trend(HtmlWriter& out, const Trend& trend) {
    if (trend.lines.empty() || trend.days.size() < 2) return;
    const auto& locale = out.locale();
    std::vector<LegendItem> items{{actual_sample, locale(Word::chart_legend_actual)},
                                  {planned_sample, locale(Word::chart_planned_by_then)}};
    if (std::ranges::any_of(trend.lines, [](const auto& line) { return line.estimate; }))
        items.push_back({estimate_sample, locale(Word::planning_estimate)});
    const auto in_part = static_cast<std::size_t>(tallest_trend / row_pitch) * 2;
    begin_figure(out, trend.number, trend.title);
    for (std::size_t from = 0; from < trend.lines.size(); from += in_part) {
        const auto to = std::min(from + in_part, trend.lines.size());
        const double top = legend(nullptr, items, 0, trend_width) + 8;
        const auto rows = static_cast<double>((to - from + 1) / 2);
        Svg svg(out, trend_width, top + rows * row_pitch, out.right_to_left(), trend.title,
                trend.description.empty() ? trend.title : trend.description);
        legend(&svg, items, 0, trend_width);
        for (auto i = from; i < to; ++i)
            one_line(svg, trend, trend.lines[i], (i - from) % 2 == 0 ? 0 : column_pitch,
                     top + static_cast<double>((i - from) / 2) * row_pitch);
    }
    end_figure(out);
}

}  // namespace hamkari::reports::render
