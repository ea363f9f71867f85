#include "reports/render/svg.hpp"

#include "reports/render/html_parts.hpp"

namespace hamkari::reports::render {

Svg::Svg(HtmlWriter& out, double width, double height, bool mirrored, std::string_view title,
         std::string_view description)
    : out_(out), width_(width), mirrored_(mirrored) {
    const int id = out.next_id();
    // Wider than a phone: what is scrolled must be reached by the keyboard, and have a name.
    out.raw("<div class=fs role=region tabindex=0 aria-labelledby=t").integer(id).raw("><svg class=c viewBox=\"0 0 ").coordinate(width).raw(" ").coordinate(height);
    out.raw("\" direction=\"ltr\" role=\"img\" aria-labelledby=\"t").integer(id).raw(" d").integer(id);
    out.raw("\"><title id=\"t").integer(id).raw("\">").text(title);
    out.raw("</title><desc id=\"d").integer(id).raw("\">").text(description).raw("</desc>\n");
}

Svg::~Svg() { out_.raw("</svg></div>\n"); }

void Svg::element(std::string_view name, std::string_view css) {
    out_.raw("<").raw(name).raw(" class=\"").raw(css).raw("\"");
}

void Svg::attribute(std::string_view name, double value) {
    out_.raw(" ").raw(name).raw("=\"").coordinate(value).raw("\"");
}

void Svg::rectangle(std::string_view css, double x, double y, double width, double height) {
    element("rect", css);
    attribute("x", mirrored_ ? width_ - x - width : x);
    attribute("y", y);
    attribute("width", width);
    attribute("height", height);
    out_.raw("/>");
}

void Svg::line(std::string_view css, double x1, double y1, double x2, double y2) {
    begin_path(css);
    path_line(x1, y1, x2, y2);
    end_path();
}

void Svg::begin_path(std::string_view css) {
    element("path", css);
    out_.raw(" d=\"");
}

void Svg::path_line(double x1, double y1, double x2, double y2) {
    out_.raw("M").coordinate(at(x1)).raw(" ").coordinate(y1);
    if (y1 == y2)
        out_.raw("H").coordinate(at(x2));
    else if (x1 == x2)
        out_.raw("V").coordinate(y2);
    else
        out_.raw("L").coordinate(at(x2)).raw(" ").coordinate(y2);
}

void Svg::end_path() { out_.raw("\"/>"); }

void Svg::polyline(std::string_view css, std::span<const Point> points) {
    if (points.size() < 2) return;
    begin_path(css);
    char command = 'M';
    for (const auto& point : points) {
        out_.raw({&command, 1}).coordinate(at(point.x)).raw(" ").coordinate(point.y);
        command = 'L';
    }
    end_path();
}

void Svg::circle(std::string_view css, double x, double y, double radius) {
    element("circle", css);
    attribute("cx", at(x));
    attribute("cy", y);
    attribute("r", radius);
    out_.raw("/>");
}

void Svg::diamond(std::string_view css, double x, double y, double radius) {
    begin_path(css);
    out_.raw("M").coordinate(at(x)).raw(" ").coordinate(y - radius);
    out_.raw("l").coordinate(radius).raw(" ").coordinate(radius);
    out_.raw("l").coordinate(-radius).raw(" ").coordinate(radius);
    out_.raw("l").coordinate(-radius).raw(" ").coordinate(-radius).raw("z");
    end_path();
}

void Svg::triangle(std::string_view css, double x, double y, double radius) {
    begin_path(css);
    out_.raw("M").coordinate(at(x)).raw(" ").coordinate(y - radius);
    out_.raw("l").coordinate(radius).raw(" ").coordinate(1.8 * radius).raw("h").coordinate(-2 * radius).raw("z");
    end_path();
}

void Svg::cross(std::string_view css, double x, double y, double radius) {
    begin_path(css);
    path_line(x - radius, y - radius, x + radius, y + radius);
    path_line(x - radius, y + radius, x + radius, y - radius);
    end_path();
}

void Svg::text(std::string_view css, Anchor anchor, double x, double y, std::string_view words, bool cut,
               std::string_view whole) {
    if (words.empty()) return;
    element("text", css);
    attribute("x", at(x));
    attribute("y", y);
    if (anchor == Anchor::middle)
        out_.raw(" text-anchor=\"middle\"");
    else if ((anchor == Anchor::end) != mirrored_)
        out_.raw(" text-anchor=\"end\"");
    out_.raw(">");
    if (!whole.empty()) out_.raw("<title>").text(whole).raw("</title>");
    const bool persian = has_persian(words);
    if (persian) out_.raw("\u2067");
    out_.text(words);
    if (cut) out_.raw("…");
    if (persian) out_.raw("\u2069");
    out_.raw("</text>");
}

void begin_figure(HtmlWriter& out, int number, std::string_view title) {
    out.raw("<figure role=\"group\"");
    if (number > 0) out.raw(" id=\"figure-").integer(number).raw("\"");
    out.raw("><figcaption>");
    numbered_title(out, Word::sentence_figure, number, title);
    out.raw("</figcaption>\n");
}

void end_figure(HtmlWriter& out) { out.raw("</figure>\n"); }

}  // namespace hamkari::reports::render
