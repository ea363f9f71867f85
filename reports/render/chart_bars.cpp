#include "reports/render/charts.hpp"
#include "reports/render/legend.hpp"
#include "reports/render/magnitude.hpp"
#include "reports/render/svg.hpp"
#include "reports/render/text_extent.hpp"
#include "reports/render/value_text.hpp"

#include <algorithm>
#include <array>

namespace hamkari::reports::render {

namespace {

constexpr double width = 720, label_width = 158, bars_begin = 168;
constexpr double label_font = 10.5, value_font = 9.5;
constexpr double bar_height = 11, bar_pitch = 12.5, group_gap = 11, axis_height = 30, legend_gap = 10;
constexpr double tallest = 930;  // what an A4 page holds beside a caption
constexpr double mark_width = 9;
constexpr ValueStyle style{.in_table = true, .currency_in_title = true};

constexpr std::array<std::string_view, 5> shades{"s0", "s1", "s2", "s3", "s4"};

template <std::size_t index>
void sample(Svg& svg, double x, double y) {
    svg.rectangle(shades[index], x - 9, y - 5, 18, 10);
}
void goal_sample(Svg& svg, double x, double y) { svg.line("gl", x, y - 7, x, y + 7); }
constexpr std::array samples{sample<0>, sample<1>, sample<2>, sample<3>, sample<4>};

/// One bar: how long, and what is written at its end.
struct Length {
    std::int64_t raw = 0;
    std::string text;
    bool estimate = false;
};

/// The scale that all bars share.
struct Scale {
    std::int64_t unit = 1, largest = 0, step = 1;
    Value like;
    double end = width;

    double at(std::int64_t raw) const {
        const auto top = std::max({largest, step, std::int64_t{1}});
        return bars_begin + (end - bars_begin) * static_cast<double>(raw) / static_cast<double>(top);
    }
};

struct Picture {
    const Bars& bars;
    std::vector<std::vector<std::optional<Length>>> lengths;  // by series, by category
    Scale scale;
    double group_height;
};

Picture measure(const Bars& bars, const Locale& locale) {
    Picture picture{bars, {}, {}, 0};
    double widest = 0;
    for (const auto& series : bars.series) {
        auto& lengths = picture.lengths.emplace_back();
        for (std::size_t category = 0; category < series.values.size(); ++category) {
            const auto& value = series.values[category];
            const auto size = value ? magnitude(*value) : std::nullopt;
            if (!size) {
                lengths.emplace_back();
                continue;
            }
            lengths.push_back(Length{std::max<std::int64_t>(size->raw, 0), value_text(*value, locale, style),
                                     series.is_estimate(category)});
            const auto& length = *lengths.back();
            widest = std::max(widest, text_extent(length.text, value_font) + (length.estimate ? mark_width : 0));
            picture.scale.unit = size->unit;
            picture.scale.like = *value;
            picture.scale.largest = std::max(picture.scale.largest, size->raw);
        }
    }
    auto& scale = picture.scale;
    if (const auto goal = bars.goal ? magnitude(bars.goal->value) : std::nullopt)
        scale.largest = std::max(scale.largest, goal->raw);
    scale.end = std::max(width - widest - 8, bars_begin + 150);
    const auto room = static_cast<int>((scale.end - bars_begin) / (widest + 24));
    scale.step = round_step(scale.largest, scale.unit, std::clamp(room, 1, 5));
    const auto bars_in_group = static_cast<double>(std::max<std::size_t>(bars.series.size(), 2));
    picture.group_height = std::max(bars_in_group * bar_pitch, 26.0) + group_gap;
    return picture;
}

void axis(Svg& svg, const Picture& picture, double top, double bottom) {
    const auto& scale = picture.scale;
    const auto& locale = svg.out().locale();
    svg.begin_path("gm");
    for (auto tick = scale.step; tick <= scale.largest; tick += scale.step)
        svg.path_line(scale.at(tick), top, scale.at(tick), bottom);
    svg.end_path();
    svg.line("gy", bars_begin, top, bars_begin, bottom);
    if (scale.largest <= 0) return;
    for (std::int64_t tick = 0; tick <= scale.largest; tick += scale.step)
        svg.text("ax", Svg::Anchor::middle, scale.at(tick), bottom + 13,
                 value_text(of_same_kind(scale.like, tick), locale, style));
    svg.text("ax yr", Svg::Anchor::end, bars_begin - 10, bottom + 13, picture.bars.unit);
}

void group(Svg& svg, const Picture& picture, std::size_t category, double top) {
    const auto& bars = picture.bars;
    const auto lines = fit(bars.categories[category], label_width, label_font, 2);
    const double height = picture.group_height - group_gap;
    double y = top + height / 2 + 3.7 - (lines.count - 1) * 6.3;
    for (int i = 0; i < lines.count; ++i, y += 12.6)
        svg.text("lb", Svg::Anchor::end, bars_begin - 10, y, lines.line[static_cast<std::size_t>(i)],
                 lines.cut && i + 1 == lines.count, lines.cut ? std::string_view(bars.categories[category]) : "");
    y = top + (height - static_cast<double>(bars.series.size()) * bar_pitch) / 2;
    for (std::size_t series = 0; series < bars.series.size(); ++series, y += bar_pitch) {
        const auto& lengths = picture.lengths[series];
        const double text_y = y + bar_height - 2;
        if (category >= lengths.size() || !lengths[category]) {
            svg.text("no", Svg::Anchor::start, bars_begin + 5, text_y, empty_mark);
            continue;
        }
        const double end = picture.scale.at(lengths[category]->raw);
        if (end > bars_begin)
            svg.rectangle(shades[series % shades.size()], bars_begin, y, end - bars_begin, bar_height);
        const auto& length = *lengths[category];
        svg.text("vl", Svg::Anchor::start, end + 5, text_y, length.text);
        if (length.estimate)
            svg.text("es", Svg::Anchor::start, end + 8 + text_extent(length.text, value_font), text_y - 1.5,
                     svg.out().word(Word::estimate_letter));
    }
    svg.out().raw("\n");
}

void draw(HtmlWriter& out, const Picture& picture, const std::vector<LegendItem>& items, std::size_t from,
          std::size_t to) {
    const auto& bars = picture.bars;
    const double top = legend(nullptr, items, 0, width) + legend_gap;
    const double bottom = top + static_cast<double>(to - from) * picture.group_height;
    Svg svg(out, width, bottom + axis_height - 8, out.right_to_left(), bars.title,
            bars.description.empty() ? bars.title : bars.description);
    legend(&svg, items, 0, width);
    axis(svg, picture, top, bottom);
    for (auto category = from; category < to; ++category)
        group(svg, picture, category,
              top + group_gap / 2 + static_cast<double>(category - from) * picture.group_height);
    if (const auto goal = bars.goal ? magnitude(bars.goal->value) : std::nullopt)
        svg.line("gl", picture.scale.at(goal->raw), top - 2, picture.scale.at(goal->raw), bottom + 3);
}

}  // namespace

void chart_bars(HtmlWriter& out, const Bars& bars) {
    if (bars.categories.empty()) return;
    const auto picture = measure(bars, out.locale());
    std::vector<LegendItem> items;
    for (std::size_t i = 0; i < bars.series.size(); ++i)
        items.push_back({samples[i % samples.size()], bars.series[i].label});
    if (bars.goal) items.push_back({goal_sample, bars.goal->label});
    if (std::ranges::any_of(bars.series, [](const auto& one) { return std::ranges::find(one.estimates, true) != one.estimates.end(); }))
        items.push_back({estimate_sample, out.word(Word::planning_estimate)});

    const auto in_part = std::max<std::size_t>(static_cast<std::size_t>(tallest / picture.group_height), 1);
    begin_figure(out, bars.number, bars.title);
    for (std::size_t from = 0; from < bars.categories.size(); from += in_part)
        draw(out, picture, items, from, std::min(from + in_part, bars.categories.size()));
    end_figure(out);
}

}  // namespace hamkari::reports::render
