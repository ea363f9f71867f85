#include "reports/render/charts.hpp"
#include "reports/render/legend.hpp"
#include "reports/render/magnitude.hpp"
#include "reports/render/svg.hpp"
#include "reports/render/text_extent.hpp"
#include "reports/render/time_axis.hpp"
#include "reports/render/value_text.hpp"

#include <algorithm>

namespace hamkari::reports::render {

namespace {

using Role = Curves::Line::Role;

constexpr double curves_width = 720, curves_right = 716, plot_top = 34, plot_height = 168, plot_bottom = 202;
constexpr double tick_font = 9, told_font = 9.5;
constexpr ValueStyle curve_style{.in_table = true, .currency_in_title = true};

std::string_view css_of(Role role) {
    switch (role) {
        case Role::planned:
            return "cp";
        case Role::actual:
            return "ca";
        case Role::forecast:
            return "cf";
    }
    return {};
}

template <Role role>
void curve_sample(Svg& svg, double x, double y) {
    svg.line(css_of(role), x - 10, y, x + 10, y);
}
void today_sample(Svg& svg, double x, double y) { svg.line("td", x, y - 7, x, y + 7); }

/// The height of the plot from nothing to its top.
struct Rise {
    std::int64_t top = 1, step = 1;
    Value like;

    double at(std::int64_t raw) const {
        const auto inside = std::clamp<std::int64_t>(raw, 0, top);
        return plot_bottom - plot_height * static_cast<double>(inside) / static_cast<double>(top);
    }
};

Rise rise_of(const Curves& curves) {
    Rise rise;
    std::int64_t largest = 0, unit = 1;
    for (const auto& line : curves.lines)
        for (const auto& value : line.values)
            if (const auto size = value ? magnitude(*value) : std::nullopt) {
                largest = std::max(largest, size->raw);
                unit = size->unit;
                rise.like = *value;
            }
    const bool shares = std::holds_alternative<Percent>(rise.like);
    rise.step = shares ? Percent::whole(25).ten_thousandths : round_step(largest, unit, 4);
    rise.top = shares ? Percent::whole(100).ten_thousandths
                      : std::max((largest + rise.step - 1) / rise.step, std::int64_t{1}) * rise.step;
    return rise;
}

std::string tick_text(const Rise& rise, std::int64_t raw, const Locale& locale) {
    return value_text(of_same_kind(rise.like, raw), locale, curve_style);
}

double room_for_ticks(const Curves& curves, const Rise& rise, const Locale& locale) {
    double widest = text_extent(curves.unit, tick_font) * 1.1;
    for (std::int64_t tick = 0; tick <= rise.top; tick += rise.step)
        widest = std::max(widest, text_extent(tick_text(rise, tick, locale), tick_font));
    return widest + 10;
}

// Of money without its minor units: a picture is not where they are looked for.
std::string whole_text(const Value& value, const Magnitude& size, const Locale& locale) {
    if (!std::holds_alternative<Money>(value)) return value_text(value, locale, curve_style);
    const auto whole = static_cast<std::int64_t>(divide_half_even(size.raw, size.unit)) * size.unit;
    return value_text(of_same_kind(value, whole), locale, curve_style);
}

struct Told {
    Svg::Point at;
    std::string text;
    bool estimate = false;
};

// The mark of an estimate is a text of its own: not every viewer draws a number and a letter in order.
void write_value(Svg& svg, Svg::Anchor anchor, double x, double y, const Told& what) {
    constexpr double mark_room = 8;
    const bool at_end = anchor == Svg::Anchor::end;
    svg.text("cv", anchor, what.estimate && at_end ? x - mark_room : x, y, what.text);
    if (what.estimate)
        svg.text("es", anchor, at_end ? x : x + text_extent(what.text, told_font) * 1.06 + 2, y - 2,
                 svg.out().word(Word::estimate_letter));
}

std::optional<Told> told(const Curves::Line& line, std::size_t index, const Rise& rise, const TimeAxis& axis, Date day,
                         const Locale& locale) {
    if (index >= line.values.size() || !line.values[index]) return std::nullopt;
    const auto size = magnitude(*line.values[index]);
    if (!size) return std::nullopt;
    return Told{{axis.middle(day), rise.at(size->raw)}, whole_text(*line.values[index], *size, locale), line.estimate};
}

// The curves rise: what stands above and before the upper one, or below and after the lower one, is crossed by none.
void write_told(Svg& svg, const TimeAxis& axis, const Told& what, bool above) {
    const double extent = text_extent(what.text, told_font) + (what.estimate ? 15 : 7);
    const bool before = above ? what.at.x - extent >= axis.left() : what.at.x + extent > axis.right();
    const double y = above ? std::max(what.at.y - 5, plot_top + 9) : std::min(what.at.y + 13, plot_bottom - 4);
    write_value(svg, before ? Svg::Anchor::end : Svg::Anchor::start, what.at.x + (before ? -6 : 6), y, what);
}

void values_of_today(Svg& svg, const Curves& curves, const Rise& rise, const TimeAxis& axis) {
    // The last day that is told, where the as-of day is beyond the end.
    auto index = curves.days.size() - 1;
    while (index > 0 && curves.days[index] > curves.today) --index;
    if (curves.days[index] > curves.today) return;
    const auto& locale = svg.out().locale();
    std::vector<Told> all;
    for (const auto& line : curves.lines)
        if (line.role != Role::forecast)
            if (auto one = told(line, index, rise, axis, curves.days[index], locale)) {
                one->text = locale(Word::sentence_colon, {line.label, one->text});
                all.push_back(std::move(*one));
            }
    std::ranges::stable_sort(all, [](const Told& a, const Told& b) { return a.at.y < b.at.y; });
    for (const auto& one : all) {
        svg.circle("cd", one.at.x, one.at.y, 2.6);
        write_told(svg, axis, one, &one == all.data());
    }
}

// Where the forecast ends, unless today's values need the room.
void value_of_the_end(Svg& svg, const Curves& curves, const Rise& rise, const TimeAxis& axis) {
    if (curves.today >= curves.days.back() || axis.right() - axis.middle(curves.today) < 120) return;
    for (const auto& line : curves.lines)
        if (line.role == Role::forecast)
            if (const auto one = told(line, curves.days.size() - 1, rise, axis, curves.days.back(), svg.out().locale()))
                write_value(svg, Svg::Anchor::end, one->at.x - 3,
                            one->at.y + 30 < plot_bottom ? one->at.y + 19 : one->at.y - 8, *one);
}

std::vector<LegendItem> items_of(const Curves& curves, const Locale& locale) {
    std::vector<LegendItem> items;
    for (const auto& line : curves.lines) {
        if (std::ranges::none_of(line.values, [](const auto& value) { return value.has_value(); })) continue;
        items.push_back({line.role == Role::planned  ? curve_sample<Role::planned>
                         : line.role == Role::actual ? curve_sample<Role::actual>
                                                     : curve_sample<Role::forecast>,
                         line.label});
    }
    if (curves.days.front() <= curves.today && curves.today <= curves.days.back())
        items.push_back({today_sample, locale(Word::chart_legend_today)});
    if (std::ranges::any_of(curves.lines, [](const auto& line) { return line.estimate; }))
        items.push_back({estimate_sample, locale(Word::planning_estimate)});
    return items;
}

}  // namespace

void chart_curves(HtmlWriter& out, const Curves& curves) {
    if (curves.days.size() < 2) return;
    const auto& locale = out.locale();
    const auto rise = rise_of(curves);
    const auto items = items_of(curves, locale);
    const auto own = locale.table().own_calendar;
    const TimeAxis axis(Period::range(curves.days.front(), curves.days.back()), room_for_ticks(curves, rise, locale),
                        curves_right);
    const double legend_top = plot_bottom + plot_top;

    begin_figure(out, curves.number, curves.title);
    {
        Svg svg(out, curves_width, legend(nullptr, items, legend_top, curves_width) + 2, out.right_to_left(),
                curves.title, curves.description.empty() ? curves.title : curves.description);
        axis.grid(svg, own, plot_top, plot_bottom);
        axis.labels(svg, own, plot_top - 6, plot_top - 19);
        axis.grid(svg, other_calendar(own), plot_bottom, plot_bottom + 4);
        axis.labels(svg, other_calendar(own), plot_bottom + 14, plot_bottom + 27);
        svg.text("ax yr", Svg::Anchor::end, axis.left() - 6, plot_top - 19, curves.unit);
        for (std::int64_t tick = 0; tick <= rise.top; tick += rise.step) {
            svg.line(tick == 0 ? "gy" : "gm", axis.left(), rise.at(tick), axis.right(), rise.at(tick));
            svg.text("ax", Svg::Anchor::end, axis.left() - 6, rise.at(tick) + 3, tick_text(rise, tick, locale));
        }
        if (axis.shows(curves.today))
            svg.line("td", axis.middle(curves.today), plot_top - 3, axis.middle(curves.today), plot_bottom + 3);
        for (const auto& line : curves.lines) {
            std::vector<Svg::Point> points;
            for (std::size_t i = 0; i < std::min(line.values.size(), curves.days.size()); ++i)
                if (const auto size = line.values[i] ? magnitude(*line.values[i]) : std::nullopt)
                    points.push_back({axis.middle(curves.days[i]), rise.at(size->raw)});
            svg.polyline(css_of(line.role), points);
        }
        values_of_today(svg, curves, rise, axis);
        value_of_the_end(svg, curves, rise, axis);
        legend(&svg, items, legend_top, curves_width);
    }
    end_figure(out);
}

}  // namespace hamkari::reports::render
