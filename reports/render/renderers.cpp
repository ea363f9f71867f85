#include "reports/render/renderers.hpp"

#include <array>

namespace hamkari::reports::render {

namespace {
constexpr std::array table{
    Renderer{"html", "html", html},
    Renderer{"pdf", "pdf", pdf},
    Renderer{"text", "txt", text},
    Renderer{"docx", "docx", docx},
    Renderer{"markdown", "md", markdown},
    Renderer{"json", "json", json},
    Renderer{"xlsx", "xlsx", xlsx},
};
}  // namespace

std::span<const Renderer> renderers() { return table; }

const Renderer* find_renderer(std::string_view name) {
    for (const auto& row : table)
        if (row.name == name) return &row;
    return nullptr;
}

}  // namespace hamkari::reports::render
