#include "reports/render/svg_picture.hpp"

#include <cairo.h>
#include <dlfcn.h>
#include <librsvg/rsvg.h>

#include <cmath>
#include <memory>
#include <type_traits>

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

/// librsvg and what it draws with, opened when the first picture is drawn: to load them takes ten milliseconds, twice as
/// long as to record what happened. All null where there is no librsvg.
struct Drawer {
    bool is_there = false;
    decltype(&::cairo_create) cairo_create;
    decltype(&::cairo_destroy) cairo_destroy;
    decltype(&::cairo_image_surface_create) cairo_image_surface_create;
    decltype(&::cairo_paint) cairo_paint;
    decltype(&::cairo_set_source_rgb) cairo_set_source_rgb;
    decltype(&::cairo_surface_destroy) cairo_surface_destroy;
    decltype(&::cairo_surface_flush) cairo_surface_flush;
    decltype(&::cairo_surface_write_to_png_stream) cairo_surface_write_to_png_stream;
    decltype(&::g_object_unref) g_object_unref;
    decltype(&::rsvg_handle_new_from_data) rsvg_handle_new_from_data;
    decltype(&::rsvg_handle_render_document) rsvg_handle_render_document;
    decltype(&::rsvg_handle_set_stylesheet) rsvg_handle_set_stylesheet;

    Drawer() {
        // One handle finds what librsvg itself is linked with, too. It is never closed: its fonts are kept.
        void* library = dlopen("librsvg-2.so.2", RTLD_NOW | RTLD_GLOBAL);
        is_there = library != nullptr;
        const auto find = [&](const char* name, auto& function) {
            function = is_there ? reinterpret_cast<std::remove_reference_t<decltype(function)>>(dlsym(library, name)) : nullptr;
            is_there = is_there && function != nullptr;
        };
        find("cairo_create", cairo_create);
        find("cairo_destroy", cairo_destroy);
        find("cairo_image_surface_create", cairo_image_surface_create);
        find("cairo_paint", cairo_paint);
        find("cairo_set_source_rgb", cairo_set_source_rgb);
        find("cairo_surface_destroy", cairo_surface_destroy);
        find("cairo_surface_flush", cairo_surface_flush);
        find("cairo_surface_write_to_png_stream", cairo_surface_write_to_png_stream);
        find("g_object_unref", g_object_unref);
        find("rsvg_handle_new_from_data", rsvg_handle_new_from_data);
        find("rsvg_handle_render_document", rsvg_handle_render_document);
        find("rsvg_handle_set_stylesheet", rsvg_handle_set_stylesheet);
    }
};

const Drawer& drawer() {
    static const Drawer opened;
    return opened;
}

struct Unref {
    void operator()(RsvgHandle* handle) const { drawer().g_object_unref(handle); }
    void operator()(cairo_surface_t* surface) const { drawer().cairo_surface_destroy(surface); }
    void operator()(cairo_t* context) const { drawer().cairo_destroy(context); }
};

cairo_status_t append(void* to, const unsigned char* bytes, unsigned int count) {
    static_cast<std::string*>(to)->append(reinterpret_cast<const char*>(bytes), count);
    return CAIRO_STATUS_SUCCESS;
}

}  // namespace

Picture picture_of(const Drawing& drawing, bool right_to_left) {
    Picture picture{{}, drawing.width, drawing.height};
    if (!drawer().is_there) return picture;
    const auto* bytes = reinterpret_cast<const guint8*>(drawing.svg.data());
    const std::unique_ptr<RsvgHandle, Unref> handle(drawer().rsvg_handle_new_from_data(bytes, drawing.svg.size(), nullptr));
    if (!handle) return picture;
    const auto style = chart_style(right_to_left);
    if (!drawer().rsvg_handle_set_stylesheet(handle.get(), reinterpret_cast<const guint8*>(style.data()), style.size(), nullptr))
        return picture;
    const double width = std::ceil(drawing.width * dots_per_unit), height = std::ceil(drawing.height * dots_per_unit);
    const std::unique_ptr<cairo_surface_t, Unref> surface(
        drawer().cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(width), static_cast<int>(height)));
    const std::unique_ptr<cairo_t, Unref> context(drawer().cairo_create(surface.get()));
    drawer().cairo_set_source_rgb(context.get(), 1, 1, 1);
    drawer().cairo_paint(context.get());
    const RsvgRectangle whole{0, 0, width, height};
    if (!drawer().rsvg_handle_render_document(handle.get(), context.get(), &whole, nullptr)) return picture;
    drawer().cairo_surface_flush(surface.get());
    if (drawer().cairo_surface_write_to_png_stream(surface.get(), append, &picture.png) != CAIRO_STATUS_SUCCESS) picture.png.clear();
    return picture;
}

}  // namespace hamkari::reports::render
