#pragma once

#include "reports/render/html_writer.hpp"

#include <span>
#include <string_view>

namespace hamkari::reports::render {

/// Draws one chart into the page. Charts think left to right; a mirrored one is turned round here, at the leaf: places
/// and anchors, never the text. The root says direction="ltr" and each Persian text is isolated, which every viewer
/// gets right.
class Svg {
public:
    enum class Anchor { start, middle, end };

    /// Opens the element with its title and description, for those who cannot see it.
    Svg(HtmlWriter& out, double width, double height, bool mirrored, std::string_view title,
        std::string_view description);
    Svg(const Svg&) = delete;
    Svg& operator=(const Svg&) = delete;
    /// Closes it.
    ~Svg();

    double at(double x) const { return mirrored_ ? width_ - x : x; }
    void rectangle(std::string_view css, double x, double y, double width, double height);
    void line(std::string_view css, double x1, double y1, double x2, double y2);
    void circle(std::string_view css, double x, double y, double radius);
    void diamond(std::string_view css, double x, double y, double radius);
    /// Standing on its base, the point up.
    void triangle(std::string_view css, double x, double y, double radius);
    /// A saltire: what was dropped.
    void cross(std::string_view css, double x, double y, double radius);
    /// Many lines as one element.
    void begin_path(std::string_view css);
    void path_line(double x1, double y1, double x2, double y2);
    void end_path();
    struct Point {
        double x = 0, y = 0;
    };
    /// A line through all of them; nothing for fewer than two.
    void polyline(std::string_view css, std::span<const Point> points);

    /// `cut` adds an ellipsis; `whole`, if given, is shown when pointed at.
    void text(std::string_view css, Anchor anchor, double x, double y, std::string_view words, bool cut = false,
              std::string_view whole = {});

    HtmlWriter& out() { return out_; }

private:
    void element(std::string_view name, std::string_view css);
    void attribute(std::string_view name, double value);

    HtmlWriter& out_;
    double width_;
    bool mirrored_;
};

/// The <figure> round one chart or several parts of one: opens it with its caption (`Figure 3. Title`).
void begin_figure(HtmlWriter& out, int number, std::string_view title);
void end_figure(HtmlWriter& out);

}  // namespace hamkari::reports::render
