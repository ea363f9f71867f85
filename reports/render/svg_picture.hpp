#pragma once

#include "reports/document.hpp"
#include "reports/locale/locale.hpp"

#include <string>
#include <vector>

namespace hamkari::reports::render {

/// A drawing that stands by itself, out of the page that it was made for.
struct Drawing {
    std::string svg;  ///< an XML document
    double width = 0, height = 0;
};

/// The drawings of a chart, as a page of the report has them; none where it is told without a drawing.
std::vector<Drawing> drawings_of(const Block& chart, const Locale& locale);

struct Picture {
    std::string png;
    double width = 0, height = 0;  ///< of the drawing, in its own unit
};

/// The drawing on white, at about 250 dots an inch where it is as wide as a page. Empty bytes where it cannot be
/// drawn. The same drawing and the same fonts give the same bytes.
Picture picture_of(const Drawing& drawing, bool right_to_left);

}  // namespace hamkari::reports::render
