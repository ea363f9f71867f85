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

/// Lines over time with a day's line and the values on it; time runs right to left where the language does.
void chart_curves(HtmlWriter& out, const Curves& curves);
/// Five rows of likelihood by five columns of impact; each cell says its band and score, its risks by their codes.
void chart_risks(HtmlWriter& out, const RiskMatrix& matrix);
/// Small lines, two beside each other, with their last value.
void chart_trend(HtmlWriter& out, const Trend& trend);

}  // namespace hamkari::reports::render
