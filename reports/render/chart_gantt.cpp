#include "reports/chart_data.hpp"
#include "reports/locale/planning_words.hpp"
#include "reports/render/chart_links.hpp"
#include "reports/render/charts.hpp"
#include "reports/render/legend.hpp"
#include "reports/render/svg.hpp"
#include "reports/render/text_extent.hpp"
#include "reports/render/time_axis.hpp"
#include "reports/render/value_text.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <unordered_map>

namespace hamkari::reports::render {

namespace {

using Bar = Gantt::Bar;

constexpr double width = 720, label_end = 234, chart_begin = 262, chart_end = 716;
constexpr double id_font = 9.5, label_font = 10.5, widest_id = 100, id_gap = 8;
constexpr double axis_height = 34, row_padding = 8, line_height = 12.5;
constexpr double tallest = 950;  // what an A4 page holds beside a caption

struct GanttRow {
    const Bar* bar;
    Lines label;
    double height;
};

// The classes are those of the style sheet, under "Gantt".
void draw_work(Svg& svg, double x, double y) { svg.rectangle("wk", x - 10, y - 4, 20, 8); }
void draw_due(Svg& svg, double x, double y) { svg.diamond("du", x, y, 5.5); }
void draw_baseline(Svg& svg, double x, double y) { svg.diamond("ba", x, y, 5.5); }
void draw_done(Svg& svg, double x, double y) { svg.circle("dn", x, y, 2.8); }
void draw_expected(Svg& svg, double x, double y) {
    svg.line("ex", x - 10, y, x + 6, y);
    svg.circle("eo", x + 6, y, 3.5);
}
void draw_forecast(Svg& svg, double x, double y) { svg.rectangle("fc", x - 10, y - 1.5, 20, 3); }
void draw_critical(Svg& svg, double x, double y) { svg.rectangle("fc cr", x - 10, y - 1.5, 20, 3); }
void draw_float(Svg& svg, double x, double y) { svg.line("fl", x - 10, y, x + 10, y); }
void draw_late(Svg& svg, double x, double y) { svg.rectangle("lt", x - 4.5, y - 4.5, 9, 9); }
void draw_overdue(Svg& svg, double x, double y) {
    draw_late(svg, x - 6.5, y);
    svg.rectangle("ov", x, y - 3, 11, 6);
}
void draw_at_risk(Svg& svg, double x, double y) { svg.triangle("ar", x, y, 5.2); }
void draw_cancelled(Svg& svg, double x, double y) { svg.cross("cx", x, y, 4); }
void draw_after(Svg& svg, double x, double y) {
    svg.begin_path("lk");
    link_arrow(svg, LinkType::fs, {.end = x - 8, .y = y - 6}, {.start = x + 15, .start_gap = 7, .y = y + 3});
    svg.end_path();
}
void draw_today(Svg& svg, double x, double y) { svg.line("td", x, y - 7, x, y + 7); }

std::vector<LegendItem> legend_items(const Gantt& gantt, const Locale& locale) {
    const auto any = [&](auto has) { return std::ranges::any_of(gantt.bars, has); };
    std::vector<LegendItem> items;
    const auto add = [&](bool used, auto draw, Word word) {
        if (used) items.push_back({draw, locale(word)});
    };
    add(any([](const Bar& b) { return b.start && !b.cancelled; }), draw_work, Word::chart_legend_work);
    add(any([](const Bar& b) { return b.due && !b.cancelled; }), draw_due, Word::chart_legend_due);
    add(any([](const Bar& b) { return b.baseline.has_value(); }), draw_baseline, Word::chart_legend_baseline);
    add(any([](const Bar& b) { return b.actual.has_value(); }), draw_done, Word::status_done);
    add(any([](const Bar& b) { return b.expected.has_value(); }), draw_expected, Word::chart_legend_expected);
    add(any([](const Bar& b) { return b.forecast && !b.critical; }), draw_forecast, Planning::legend_forecast);
    add(any([](const Bar& b) { return b.forecast && b.critical; }), draw_critical, Planning::legend_critical);
    add(any([](const Bar& b) { return b.forecast && b.latest && *b.latest > *b.forecast; }), draw_float, Planning::legend_float);
    add(any([](const Bar& b) { return b.late; }), draw_overdue, Word::chart_legend_late);
    add(any([](const Bar& b) { return b.at_risk; }), draw_at_risk, Word::at_risk);
    add(any([](const Bar& b) { return b.cancelled; }), draw_cancelled, Word::status_cancelled);
    add(any([](const Bar& b) { return b.estimate; }), estimate_sample, Word::planning_estimate);
    add(any([](const Bar& b) { return !b.after.empty(); }), draw_after, Word::chart_legend_after);
    add(gantt.span.contains(gantt.today), draw_today, Word::chart_legend_today);
    return items;
}

// A stretch of the axis; what lies beyond it is not drawn.
void stretch(Svg& svg, const TimeAxis& axis, std::string_view css, Date from, Date to, double y, double height) {
    const double begin = axis.at(from), end = axis.at(to + Days{1});
    if (end > begin) svg.rectangle(css, begin, y - height / 2, end - begin, height);
}

// The schedule's own line, below the marks: from when to when, and how far it may slip.
void forecast(Svg& svg, const TimeAxis& axis, const Bar& bar, double y) {
    if (!bar.forecast || bar.cancelled) return;
    constexpr double below = 8, height = 3;
    stretch(svg, axis, bar.critical ? "fc cr" : "fc", bar.forecast_start.value_or(*bar.forecast), *bar.forecast, y + below, height);
    if (!bar.latest || *bar.latest <= *bar.forecast) return;
    const double from = axis.at(*bar.forecast + Days{1}), to = axis.at(*bar.latest + Days{1});
    if (to > from) svg.line("fl", from, y + below, to, y + below);
}

// A milestone that lies wholly before or after the axis gets an arrow at the end where it would be.
void arrow_outside(Svg& svg, const TimeAxis& axis, const Period& span, const Bar& bar, double y) {
    const auto day = bar.actual ? bar.actual : bar.due ? bar.due : bar.expected;
    if (!day || axis.shows(*day)) return;
    const bool before = *day < span.first;
    const double tip = before ? axis.left() + 2 : axis.right() - 2, back = before ? tip + 5 : tip - 5;
    svg.begin_path("ao");
    svg.path_line(back, y - 4, tip, y);
    svg.path_line(back, y + 4, tip, y);
    svg.end_path();
}

void marks(Svg& svg, const TimeAxis& axis, const Gantt& gantt, const Bar& bar, double y) {
    if (bar.start && (bar.due || bar.actual))
        stretch(svg, axis, bar.cancelled ? "wk wc" : "wk", *bar.start, bar.due ? *bar.due : *bar.actual, y, 8);
    if (bar.late && bar.due && *bar.due < gantt.today) stretch(svg, axis, "ov", *bar.due, gantt.today, y, 6);
    if (bar.expected && bar.due && !bar.actual) {
        const auto from = bar.late ? std::max(*bar.due, gantt.today) : *bar.due;
        if (*bar.expected > from) svg.line("ex", axis.middle(from), y, axis.middle(*bar.expected), y);
    }
    const auto mark = [&](const std::optional<Date>& day, auto draw) {
        if (day && axis.shows(*day)) draw(svg, axis.middle(*day), y);
    };
    mark(bar.baseline, draw_baseline);
    if (bar.cancelled) {
        mark(bar.due, draw_cancelled);
    } else {
        mark(bar.due, draw_due);
        if (bar.expected && !bar.actual && axis.shows(*bar.expected))
            svg.circle("eo", axis.middle(*bar.expected), y, 3.5);
        mark(bar.actual, draw_done);
    }
    arrow_outside(svg, axis, gantt.span, bar, y);
}

/// Where the arrows of a milestone begin and end, and how far its marks reach.
struct Placed {
    LinkPlace place;
    double first = 0, last = 0;
};

std::optional<Placed> placed(const Bar& bar, const TimeAxis& axis, double y, double height) {
    constexpr double mark = 7, edge = 1.5;
    const auto end = bar.actual ? bar.actual : bar.expected ? bar.expected : bar.due;
    const bool lasts = bar.start && (bar.due || bar.actual);
    const auto start = lasts ? bar.start : bar.due ? bar.due : end;
    if (!start || !end || !axis.shows(*start) || !axis.shows(*end)) return std::nullopt;
    const double from = lasts ? axis.at(*start) : axis.middle(*start), to = axis.middle(*end);
    Placed found{{from, to, lasts ? edge : mark, mark, y, height / 2}, from - (lasts ? edge : mark), to + mark};
    for (const auto& day : {bar.baseline, bar.due, bar.actual, bar.expected})
        if (day && axis.shows(*day)) {
            found.first = std::min(found.first, axis.middle(*day) - mark);
            found.last = std::max(found.last, axis.middle(*day) + mark);
        }
    return found;
}

// What is not drawn here (of another project, or in another part of a long chart) is named beside the milestone.
void name_links(Svg& svg, const TimeAxis& axis, const Gantt& gantt, const Bar& bar, const Placed& at,
                std::span<const Gantt::Link* const> links) {
    const auto& locale = svg.out().locale();
    const double late = bar.late && gantt.span.contains(gantt.today) ? axis.at(gantt.today) + 4 : 0;
    const double last = std::max(at.last, late);
    std::array<std::string, 2> names;  // at the start, at the end
    for (const auto* link : links) {
        auto& name = names[link->type == LinkType::fs || link->type == LinkType::ss ? 0 : 1];
        name += (name.empty() ? "" : std::string(locale(Word::list_comma))) + link_text(*link);
    }
    std::string elsewhere;
    if (!names[0].empty() && at.first - stub_extent(names[0]) >= axis.left())
        link_stub(svg, LinkType::fs, at.first, at.place.y, names[0]);
    else
        elsewhere = names[0];
    if (!names[1].empty() && last + stub_extent(names[1]) <= axis.right())
        link_stub(svg, LinkType::ff, last, at.place.y, names[1]);
    else if (!names[1].empty())
        elsewhere += (elsewhere.empty() ? "" : std::string(locale(Word::list_comma))) + names[1];
    if (elsewhere.empty()) return;
    const auto note = locale(Word::sentence_colon, {locale(Word::chart_comes_after), locale.isolate(elsewhere)});
    const bool after = names[1].empty() || last + 4 + text_extent(note, 9) <= axis.right();
    svg.text("ls", after ? Svg::Anchor::start : Svg::Anchor::end, after ? last + 4 : at.first - 4, at.place.y + 3.2, note);
}

// Arrows by the kind of each link: from the start or the end of one milestone to the start or the end of another.
void links(Svg& svg, const TimeAxis& axis, const Gantt& gantt, std::span<const GanttRow> rows) {
    std::unordered_map<std::string_view, Placed> places;
    double y = axis_height;
    for (const auto& row : rows) {
        if (const auto at = placed(*row.bar, axis, y + row.height / 2, row.height)) places.emplace(row.bar->id, *at);
        y += row.height;
    }
    struct Named {
        const Bar* bar;
        std::vector<const Gantt::Link*> links;
    };
    std::vector<Named> named;
    bool open = false;
    for (const auto& row : rows) {
        const auto after = places.find(row.bar->id);
        if (after == places.end()) continue;
        std::vector<const Gantt::Link*> elsewhere;
        for (const auto& link : row.bar->after) {
            const auto before = places.find(link.id);
            if (before == places.end()) {
                elsewhere.push_back(&link);
                continue;
            }
            if (!open) svg.begin_path("lk");
            open = true;
            link_arrow(svg, link.type, before->second.place, after->second.place);
        }
        if (!elsewhere.empty()) named.push_back({row.bar, std::move(elsewhere)});
    }
    if (open) svg.end_path();
    for (const auto& one : named) name_links(svg, axis, gantt, *one.bar, places.at(one.bar->id), one.links);
}

void label(Svg& svg, const GanttRow& row, double id_width, double y) {
    const auto& bar = *row.bar;
    const double first = y + 3.7 - std::max(row.label.count - 1, 0) * line_height / 2;
    const auto id = fit(bar.id, id_width, id_font, 1);
    svg.text("id", Svg::Anchor::start, 0, first, id.line[0], id.cut, id.cut ? std::string_view(bar.id) : "");
    const double x = id_width > 0 ? id_width + id_gap : 0;
    const std::string_view css = bar.cancelled ? "lb xl" : "lb";
    for (int i = 0; i < row.label.count; ++i) {
        const bool cut = row.label.cut && i + 1 == row.label.count;
        svg.text(css, Svg::Anchor::start, x, first + i * line_height, row.label.line[static_cast<std::size_t>(i)], cut,
                 row.label.cut ? std::string_view(bar.label) : "");
    }
    if (bar.late)
        draw_late(svg, label_end + 8, y);
    else if (bar.at_risk)
        draw_at_risk(svg, label_end + 8, y);
    if (bar.estimate) estimate_sample(svg, label_end + 20, y);
}

void draw(HtmlWriter& out, const Gantt& gantt, std::span<const GanttRow> rows, double id_width,
          const std::vector<LegendItem>& items, std::string_view title) {
    double bottom = axis_height;
    for (const auto& row : rows) bottom += row.height;
    const double legend_top = bottom + axis_height;
    const auto own = out.locale().table().own_calendar;

    Svg svg(out, width, legend(nullptr, items, legend_top, width) + 2, out.right_to_left(), title,
            gantt.description.empty() ? title : std::string_view(gantt.description));
    const TimeAxis axis(gantt.span, chart_begin, chart_end);
    axis.grid(svg, own, axis_height, bottom);
    axis.labels(svg, own, axis_height - 6, axis_height - 19);
    axis.grid(svg, other_calendar(own), bottom, bottom + 4);
    axis.labels(svg, other_calendar(own), bottom + 14, bottom + 27);

    svg.begin_path("rw");
    double y = axis_height;
    for (const auto& row : rows) {
        svg.path_line(0, y, chart_end, y);
        y += row.height;
    }
    svg.path_line(0, bottom, chart_end, bottom);
    svg.end_path();
    if (gantt.span.contains(gantt.today))
        svg.line("td", axis.middle(gantt.today), axis_height - 3, axis.middle(gantt.today), bottom + 3);
    out.raw("\n");
    y = axis_height;
    for (const auto& row : rows) {
        label(svg, row, id_width, y + row.height / 2);
        marks(svg, axis, gantt, *row.bar, y + row.height / 2);
        forecast(svg, axis, *row.bar, y + row.height / 2);
        y += row.height;
        out.raw("\n");
    }
    links(svg, axis, gantt, rows);
    legend(&svg, items, legend_top, width);
}

}  // namespace

void chart_gantt(HtmlWriter& out, const Gantt& gantt) {
    double id_width = 0;
    for (const auto& bar : gantt.bars) id_width = std::max(id_width, text_extent(bar.id, id_font));
    id_width = std::min(id_width, widest_id);
    const double label_width = label_end - (id_width > 0 ? id_width + id_gap : 0);

    std::vector<GanttRow> rows;
    rows.reserve(gantt.bars.size());
    for (const auto& bar : gantt.bars) {
        const auto lines = fit(bar.label, label_width, label_font, 3);
        rows.push_back({&bar, lines, std::max(lines.count, 1) * line_height + row_padding});
    }

    if (rows.empty()) return;
    const auto items = legend_items(gantt, out.locale());
    begin_figure(out, gantt.number, gantt.title);
    for (std::size_t begin = 0; begin < rows.size();) {
        double height = 2 * axis_height + 40;
        auto end = begin;
        while (end < rows.size() && (end == begin || height + rows[end].height <= tallest))
            height += rows[end++].height;
        draw(out, gantt, std::span(rows).subspan(begin, end - begin), id_width, items, gantt.title);
        begin = end;
    }
    end_figure(out);
}

}  // namespace hamkari::reports::render
