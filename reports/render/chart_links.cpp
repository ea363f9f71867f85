#include "reports/render/chart_links.hpp"

#include "reports/render/text_extent.hpp"

#include <algorithm>
#include <cmath>

namespace hamkari::reports::render {

namespace {

constexpr double head = 3.5, head_half = 2.5, aside = 8, stub_line = 13, stub_gap = 3, stub_font = 9;

bool leaves_end(LinkType type) { return type == LinkType::fs || type == LinkType::ff; }
bool enters_start(LinkType type) { return type == LinkType::fs || type == LinkType::ss; }

void head_along(Svg& svg, double tip, double y, double side) {
    svg.path_line(tip - head * side, y - head_half, tip, y);
    svg.path_line(tip - head * side, y + head_half, tip, y);
}

/// Straight down or up onto the mark.
void drop(Svg& svg, double x, const LinkPlace& before, const LinkPlace& after, double down) {
    const double tip = after.y - 7 * down;
    svg.path_line(x, before.y + 6 * down, x, tip);
    svg.path_line(x - head_half, tip - head * down, x, tip);
    svg.path_line(x + head_half, tip - head * down, x, tip);
}

}  // namespace

void link_arrow(Svg& svg, LinkType type, const LinkPlace& before, const LinkPlace& after) {
    const double side = enters_start(type) ? 1 : -1;  // to where the arrow points
    const double from = leaves_end(type) ? before.end : before.start, to = enters_start(type) ? after.start : after.end;
    const double tip = to - side * (enters_start(type) ? after.start_gap : after.end_gap);
    const double down = after.y < before.y ? -1 : 1;
    if (leaves_end(type) != enters_start(type)) {
        // Start to start, end to end: out on that side of both, and in again.
        const double lane = side > 0 ? std::min(from, tip) - aside : std::max(from, tip) + aside;
        svg.path_line(from, before.y, lane, before.y);
        svg.path_line(lane, before.y, lane, after.y);
        svg.path_line(lane, after.y, tip, after.y);
    } else if ((tip - from) * side >= 5) {
        svg.path_line(from, before.y, from, after.y);
        svg.path_line(from, after.y, tip, after.y);
    } else if (std::abs(to - from) < 9) {
        return drop(svg, from, before, after, down);
    } else {
        // It did not wait: round the row's edge to its own side.
        const double edge = after.y - down * after.half_height, lane = tip - side * aside;
        svg.path_line(from, before.y, from, edge);
        svg.path_line(from, edge, lane, edge);
        svg.path_line(lane, edge, lane, after.y);
        svg.path_line(lane, after.y, tip, after.y);
    }
    head_along(svg, tip, after.y, side);
}

double stub_extent(std::string_view name) { return stub_line + stub_gap + text_extent(name, stub_font) + 4; }

void link_stub(Svg& svg, LinkType type, double outermost, double y, std::string_view name) {
    const double side = enters_start(type) ? 1 : -1, tip = outermost - side * 2, tail = tip - side * stub_line;
    svg.begin_path("lk");
    svg.path_line(tail, y, tip, y);
    head_along(svg, tip, y, side);
    svg.end_path();
    svg.text("ls", side > 0 ? Svg::Anchor::end : Svg::Anchor::start, tail - side * stub_gap, y + 3.2, name);
}

}  // namespace hamkari::reports::render
