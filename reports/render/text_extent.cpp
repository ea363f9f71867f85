#include "reports/render/text_extent.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace hamkari::reports::render {

namespace {

// Advance widths in hundredths of the font size: the widest of Vazirmatn, Noto Sans (Arabic), Segoe UI and Tahoma,
// letters of one shape together.
int latin_width(char c) {
    if (c >= '0' && c <= '9') return 58;
    if (c == 'm' || c == 'M' || c == 'W' || c == 'w' || c == '@' || c == '%') return 94;
    if (std::string_view("iljI.,:;'|! ").find(c) != std::string_view::npos) return 32;
    if (std::string_view("ftr()[]/-").find(c) != std::string_view::npos) return 42;
    if (c >= 'A' && c <= 'Z') return 72;
    return 61;
}

int arabic_width(char32_t c) {
    if (c >= 0x064b && c <= 0x065f) return 0;  // vowel marks
    switch (c) {
        case 0x0627:
        case 0x0622:
        case 0x0623:
        case 0x0625:
            return 32;  // alef
        case 0x0644:
        case 0x0631:
        case 0x0632:
        case 0x0698:
        case 0x060c:
        case 0x066b:
            return 42;  // lam, re ...
        case 0x062f:
        case 0x0630:
        case 0x0648:
        case 0x0624:
            return 50;  // dal, vav
        case 0x0633:
        case 0x0634:
        case 0x0635:
        case 0x0636:
            return 90;  // sin, sad ...
        default:
            return 54;
    }
}

struct Letter {
    std::size_t bytes;
    int width;
};

Letter letter_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
    };
    const unsigned first = byte(0);
    if (first < 0x80) return {1, latin_width(static_cast<char>(first))};
    if (first < 0xe0) {
        const auto c = static_cast<char32_t>((first & 0x1f) << 6 | (byte(1) & 0x3f));
        return {2, c >= 0x0600 ? arabic_width(c) : 64};
    }
    if (first < 0xf0) {
        const auto c = static_cast<char32_t>((first & 0x0f) << 12 | (byte(1) & 0x3f) << 6 | (byte(2) & 0x3f));
        const bool no_width =
            (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
        return {3, no_width ? 0 : 100};
    }
    return {4, 100};
}

constexpr double ellipsis = 1.0;

}  // namespace

double text_extent(std::string_view utf8, double size) {
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto letter = letter_at(utf8, i);
        sum += letter.width;
        i += letter.bytes;
    }
    return static_cast<double>(sum) * size / 100;
}

Lines fit(std::string_view utf8, double extent, double size, int at_most) {
    Lines lines;
    // Rounded, or a label would not fit into the very extent that text_extent told for it.
    const std::int64_t limit = std::llround(extent * 100 / size);
    const std::int64_t limit_before_ellipsis = std::llround((extent - ellipsis * size) * 100 / size);
    std::size_t begin = 0;
    while (begin < utf8.size() && lines.count < at_most) {
        const bool last = lines.count + 1 == at_most;
        std::int64_t width = 0;
        std::size_t i = begin, space = 0, room = begin;
        while (i < utf8.size()) {
            const auto letter = letter_at(utf8, i);
            if (width + letter.width > limit) break;
            width += letter.width;
            if (utf8[i] == ' ') space = i;
            i = std::min(i + letter.bytes, utf8.size());
            if (width <= limit_before_ellipsis) room = i;
        }
        auto& line = lines.line[static_cast<std::size_t>(lines.count++)];
        if (i >= utf8.size()) {
            line = utf8.substr(begin);
            return lines;
        }
        // The last line is cut where the ellipsis still has room; another one, at its last space.
        if (last) {
            line = utf8.substr(begin, room - begin);
            while (!line.empty() && line.back() == ' ') line.remove_suffix(1);
            lines.cut = true;
            return lines;
        }
        const auto end = space > begin ? space : i;
        line = utf8.substr(begin, end - begin);
        begin = end + (space > begin ? 1 : 0);
    }
    return lines;
}

}  // namespace hamkari::reports::render
