#include "reports/render/svg_picture.hpp"

#include <cairo.h>
#include <librsvg/rsvg.h>

#include <cmath>
#include <memory>

namespace hamkari::reports::render {

namespace {

constexpr std::string_view page_style =
#include "embedded_style.inc"
    ;

constexpr double dots_per_unit = 2.5;  // charts are 720 units wide, on paper 178 mm

// The first value that the style sheet gives a variable is that for a light ground.
std::string_view value_of(std::string_view name) {
    for (auto at = page_style.find(name); at != page_style.npos; at = page_style.find(name, at + 1)) {
        const auto after = at + name.size();
        if (after >= page_style.size() || page_style[after] != ':') continue;
        const auto from = page_style.find_first_not_of(' ', after + 1);
        return page_style.substr(from, page_style.find_first_of(";}", from) - from);
    }
    return {};
}

/// The style of charts in words that every viewer of SVG knows: without variables, and with fonts by name.
std::string chart_style(bool right_to_left) {
    const auto light = page_style.substr(0, page_style.find("@media"));
    const auto charts = light.substr(std::min(light.find("/* Charts"), light.size()));
    std::string css;
    constexpr std::string_view variable = "var(";
    for (std::size_t i = 0; i < charts.size();) {
        const auto at = std::min(charts.find(variable, i), charts.size());
        css.append(charts, i, at - i);
        if (at == charts.size()) break;
        const auto end = charts.find(')', at);
        css.append(value_of(charts.substr(at + variable.size(), end - at - variable.size())));
        i = end + 1;
    }
    css += "\nsvg, svg text{font-family:";
    css += right_to_left ? "'Vazirmatn','Noto Sans Arabic','Noto Sans','DejaVu Sans',sans-serif"
                         : "'Noto Sans','Vazirmatn','Noto Sans Arabic','DejaVu Sans',sans-serif";
    css += "}\n";
    return css;
}

struct Unref {
    void operator()(RsvgHandle* handle) const { g_object_unref(handle); }
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t* context) const { cairo_destroy(context); }
};

cairo_status_t append(void* to, const unsigned char* bytes, unsigned int count) {
    static_cast<std::string*>(to)->append(reinterpret_cast<const char*>(bytes), count);
    return CAIRO_STATUS_SUCCESS;
}

}  // namespace

Picture picture_of(const Drawing& drawing, bool right_to_left) {
    Picture picture{{}, drawing.width, drawing.height};
    const auto* bytes = reinterpret_cast<const guint8*>(drawing.svg.data());
    const std::unique_ptr<RsvgHandle, Unref> handle(rsvg_handle_new_from_data(bytes, drawing.svg.size(), nullptr));
    if (!handle) return picture;
    const auto style = chart_style(right_to_left);
    if (!rsvg_handle_set_stylesheet(handle.get(), reinterpret_cast<const guint8*>(style.data()), style.size(), nullptr))
        return picture;
    const double width = std::ceil(drawing.width * dots_per_unit), height = std::ceil(drawing.height * dots_per_unit);
    const std::unique_ptr<cairo_surface_t, Unref> surface(
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(width), static_cast<int>(height)));
    const std::unique_ptr<cairo_t, Unref> context(cairo_create(surface.get()));
    cairo_set_source_rgb(context.get(), 1, 1, 1);
    cairo_paint(context.get());
    const RsvgRectangle whole{0, 0, width, height};
    if (!rsvg_handle_render_document(handle.get(), context.get(), &whole, nullptr)) return picture;
    cairo_surface_flush(surface.get());
    if (cairo_surface_write_to_png_stream(surface.get(), append, &picture.png) != CAIRO_STATUS_SUCCESS) picture.png.clear();
    return picture;
}

}  // namespace hamkari::reports::render
