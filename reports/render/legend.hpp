#pragma once

#include "reports/render/svg.hpp"
#include "reports/render/text_extent.hpp"

#include <string_view>
#include <vector>

namespace hamkari::reports::render {

/// One entry of a legend: how to draw its sample round a point, and what it means.
struct LegendItem {
    void (*draw)(Svg&, double x, double y);
    std::string_view text;
};

/// The letter of a planning estimate as a sample.
void estimate_sample(Svg& svg, double x, double y);

/// The entries in rows, as many in each as have room. Returns where they end; draws nothing without an Svg, so that
/// the height is known before the drawing begins.
double legend(Svg* svg, const std::vector<LegendItem>& items, double top, double width);

}  // namespace hamkari::reports::render
