#include "reports/render/renderers.hpp"

#include "reports/render/late_formats.hpp"

#include <array>
#include <utility>

namespace hamkari::reports::render {

namespace {

// A format that goes out piece by piece.
template <void (*format)(const Document&, const Locale&, const Sink&)>
void pieces(Document document, const Locale& locale, const Sink& to) {
    format(document, locale, to);
}

// One that is put together in memory.
template <std::string (*format)(const Document&, const Locale&)>
void whole(Document document, const Locale& locale, const Sink& to) {
    to(format(document, locale));
}

template <auto LateFormats::*format>
void late(Document document, const Locale& locale, const Sink& to) {
    to((late_formats().*format)(std::move(document), locale));
}

constexpr std::array table{
    Renderer{"html", "html", pieces<write_html>},
    Renderer{"pdf", "pdf", late<&LateFormats::pdf>},
    Renderer{"text", "txt", whole<text>},
    Renderer{"docx", "docx", late<&LateFormats::docx>},
    Renderer{"markdown", "md", whole<markdown>},
    Renderer{"json", "json", pieces<write_json>},
    Renderer{"xlsx", "xlsx", late<&LateFormats::xlsx>},
};

}  // namespace

std::string Renderer::render(const Document& document, const Locale& locale) const {
    std::string bytes;
    write(document, locale, [&](std::string_view piece) { bytes.append(piece); });
    return bytes;
}

std::span<const Renderer> renderers() { return table; }

const Renderer* find_renderer(std::string_view name) {
    for (const auto& row : table)
        if (row.name == name) return &row;
    return nullptr;
}

}  // namespace hamkari::reports::render
