#include "reports/render/xml_text.hpp"

#include <cstddef>

namespace hamkari::reports::render {

namespace {

constexpr char32_t no_character = 0xFFFFFFFF;

struct Decoded {
    char32_t character = no_character;
    std::size_t bytes = 1;
};

Decoded decoded(std::string_view rest) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(rest[i]); };
    const auto first = byte(0);
    if (first < 0x80) return {first, 1};
    const std::size_t length = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xc2 && first < 0xe0 ? 2 : 0;
    if (length == 0 || rest.size() < length) return {};
    char32_t character = first & (0x7fU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0) != 0x80) return {};
        character = (character << 6) | (byte(i) & 0x3fU);
    }
    const bool too_long = (length == 3 && character < 0x800) || (length == 4 && character < 0x10000);
    const bool surrogate = character >= 0xd800 && character < 0xe000;
    if (too_long || surrogate || character > 0x10ffff) return {};
    return {character, length};
}

bool is_left_out(char32_t c) {
    if (c == no_character || c == 0xfffe || c == 0xffff) return true;
    if (c < 0x20 || (c >= 0x7f && c < 0xa0)) return true;
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

}  // namespace

void append_xml(std::string& out, std::string_view utf8) {
    for (std::size_t i = 0; i < utf8.size();) {
        const auto [character, bytes] = decoded(utf8.substr(i));
        switch (character) {
            case '\n':
            case '\t':
                out += ' ';
                break;
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            default:
                if (!is_left_out(character)) out.append(utf8, i, bytes);
        }
        i += bytes;
    }
}

}  // namespace hamkari::reports::render
