#pragma once

#include "reports/render/html_writer.hpp"

namespace hamkari::reports::render {

/// The milestones in time. The axis runs right to left where the language does; a long chart is drawn in parts that
/// each fit a page. Without milestones nothing is drawn.
void chart_gantt(HtmlWriter& out, const Gantt& gantt);
/// Grouped horizontal bars with their values at their ends; they grow from the side where the language begins.
void chart_bars(HtmlWriter& out, const Bars& bars);
/// The provinces by value, in at most five classes with round limits; never mirrored. What has no activity is hatched.
void chart_map(HtmlWriter& out, const ProvinceMap& map);

}  // namespace hamkari::reports::render
