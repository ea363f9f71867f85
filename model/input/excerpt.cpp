#include "model/input/excerpt.hpp"

#include "model/input/bytes.hpp"

#include <algorithm>
#include <vector>

namespace hamkari::input {

namespace {

constexpr std::size_t widest = 100;  // columns of a line that is shown whole
constexpr std::size_t before = 60;   // columns kept before the place
constexpr std::string_view cut = "…";

std::string_view line_of(std::string_view text, std::uint32_t line) {
    for (std::uint32_t i = 1; i < line; ++i) {
        const auto end = text.find('\n');
        if (end == std::string_view::npos) return {};
        text.remove_prefix(end + 1);
    }
    text = text.substr(0, text.find('\n'));
    if (text.ends_with('\r')) text.remove_suffix(1);
    return text;
}

/// One character as it is shown.
struct Shown {
    std::string text;
    std::size_t width = 1;
};

/// Marks that stand above or below the letter before them, and the joiners of Persian.
bool has_no_width(char32_t point) {
    return (point >= 0x300 && point <= 0x36F) || (point >= 0x610 && point <= 0x61A) ||
           (point >= 0x64B && point <= 0x65F) || point == 0x670 || (point >= 0x6D6 && point <= 0x6ED) ||
           (point >= 0x200B && point <= 0x200F) || (point >= 0xFE00 && point <= 0xFE0F) ||
           (point >= 0xFE20 && point <= 0xFE2F);
}

/// Characters of East Asian scripts and most pictures take two columns.
bool is_wide(char32_t point) {
    return (point >= 0x1100 && point <= 0x115F) || (point >= 0x2E80 && point <= 0xA4CF) ||
           (point >= 0xAC00 && point <= 0xD7A3) || (point >= 0xF900 && point <= 0xFAFF) ||
           (point >= 0xFE30 && point <= 0xFE6F) || (point >= 0xFF00 && point <= 0xFF60) ||
           (point >= 0x1F300 && point <= 0x1FAFF) || (point >= 0x20000 && point <= 0x3FFFD);
}

Shown show(std::string_view bytes) {
    char32_t point = 0;
    if (decode(bytes, 0, point) == 0) return {"\uFFFD", 1};
    if (point == U'\t') return {" ", 1};
    if (forbidden_character(bytes)) {
        auto name = code_point_name(point);
        const auto width = name.size() + 2;
        return {"<" + std::move(name) + ">", width};
    }
    return {std::string(bytes), has_no_width(point) ? 0U : is_wide(point) ? 2U : 1U};
}

}  // namespace

Excerpt excerpt(std::string_view text, Position at) {
    if (at.line == 0) return {};
    const auto line = line_of(without_bom(text), at.line);
    const std::size_t place = at.column > 0 ? at.column - 1U : 0U;

    // Only as much as can be shown is looked at: a line may have millions of characters.
    std::vector<Shown> shown;
    std::size_t index = 0;
    bool more = false;
    const std::size_t first = place > before ? place - before : 0;
    for (std::size_t byte = 0; byte < line.size(); ++index) {
        char32_t point = 0;
        const auto length = std::max<std::size_t>(decode(line, byte, point), 1);
        if (index >= first) shown.push_back(show(line.substr(byte, length)));
        byte += length;
        if (index >= place && shown.size() > widest) {
            more = byte < line.size();
            break;
        }
    }

    Excerpt result;
    if (first > 0) result.line = cut, result.caret = 1;
    std::size_t width = result.caret;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (i >= place - first && width + shown[i].width > widest) {
            more = true;
            break;
        }
        if (i < place - first) result.caret += shown[i].width;
        width += shown[i].width;
        result.line += shown[i].text;
    }
    if (more) result.line += cut;
    return result;
}

}  // namespace hamkari::input
