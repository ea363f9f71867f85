#include "reports/render/renderers.hpp"

#include <array>

namespace hamkari::reports::render {

namespace {

// A format that is put together in memory.
template <std::string (*format)(const Document&, const Locale&)>
void whole(const Document& document, const Locale& locale, const Sink& to) {
    to(format(document, locale));
}

constexpr std::array table{
    Renderer{"html", "html", write_html},
    Renderer{"pdf", "pdf", whole<pdf>},
    Renderer{"text", "txt", whole<text>},
    Renderer{"docx", "docx", whole<docx>},
    Renderer{"markdown", "md", whole<markdown>},
    Renderer{"json", "json", write_json},
    Renderer{"xlsx", "xlsx", whole<xlsx>},
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
