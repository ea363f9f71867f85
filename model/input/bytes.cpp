#include "model/input/bytes.hpp"

#include <algorithm>
#include <cstring>

namespace hamkari::input {

namespace {

bool turns_direction(char32_t point) {
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
}

/// A mark inside the text, line separators and non-characters count too: editors and parsers disagree about them.
bool is_control(char32_t point) {
    return point < 0x20 || (point >= 0x7F && point < 0xA0) || point == 0x2028 || point == 0x2029 || point == 0xFEFF ||
           point == 0xFFFE || point == 0xFFFF;
}

/// UTF-16 and UTF-32 show by their mark, or by every second byte of an ASCII text being zero.
std::string_view foreign_encoding(std::string_view text) {
    using namespace std::string_view_literals;
    if (text.starts_with("\xFF\xFE\0\0"sv) || text.starts_with("\0\0\xFE\xFF"sv)) return "UTF-32";
    if (text.starts_with("\xFF\xFE"sv) || text.starts_with("\xFE\xFF"sv)) return "UTF-16";
    if (text.size() >= 4 && ((text[0] == 0 && text[1] != 0 && text[2] == 0 && text[3] != 0) ||
                             (text[0] != 0 && text[1] == 0 && text[2] != 0 && text[3] == 0)))
        return "UTF-16";
    return {};
}

}  // namespace

std::string code_point_name(char32_t point) {
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string name = "U+";
    for (int shift = point > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4) name += digits[(point >> shift) & 0xF];
    return name;
}

std::size_t decode(std::string_view text, std::size_t at, char32_t& point) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = byte(at);
    const std::size_t length = lead < 0x80   ? 1
                               : lead < 0xC2 ? 0
                               : lead < 0xE0 ? 2
                               : lead < 0xF0 ? 3
                               : lead < 0xF5 ? 4
                                             : 0;
    if (length == 0 || text.size() - at < length) return 0;
    point = length == 1 ? lead : lead & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0) != 0x80) return 0;
        point = (point << 6) | (byte(at + i) & 0x3F);
    }
    const bool overlong = (length == 3 && point < 0x800) || (length == 4 && point < 0x10000);
    const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
    return overlong || surrogate || point > 0x10FFFF ? 0 : length;
}

Position position_of(std::string_view text, std::size_t offset, std::uint16_t file) {
    const auto before = text.substr(0, offset);
    const auto line_start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    const auto lines = static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n'));
    const auto column = std::count_if(before.begin() + static_cast<std::ptrdiff_t>(line_start), before.end(),
                                      [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
    return {file, static_cast<std::uint16_t>(std::min<std::ptrdiff_t>(column + 1, 0xFFFF)), lines + 1};
}

std::string_view without_bom(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    return text;
}

bool check_characters(std::string_view text, std::uint16_t file, const std::string& name,
                      std::vector<Finding>& findings) {
    const auto add = [&](Code code, std::vector<std::string> arguments, std::size_t offset) {
        findings.push_back({Severity::error, {code, std::move(arguments)}, position_of(text, offset, file)});
    };
    if (const auto encoding = foreign_encoding(text); !encoding.empty())
        return add(Code::not_utf8, {std::string(encoding)}, 0), false;
    if (const auto zero = text.find('\0'); zero != std::string_view::npos)
        return add(Code::file_not_text, {name}, zero), false;

    bool readable = true;
    int told = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if ((c >= 0x20 && c < 0x7F) || c == '\n' || c == '\t') {
            ++at;
            continue;
        }
        if (c == '\r' && at + 1 < text.size() && text[at + 1] == '\n') {
            ++at;
            continue;
        }
        char32_t point = 0;
        const auto length = decode(text, at, point);
        if (length == 0) return add(Code::invalid_utf8, {}, at), false;
        // Each is told until a run of them shows that the file is something else.
        if (is_control(point)) {
            add(Code::control_character, {code_point_name(point)}, at);
            readable = false;
            if (++told == 20) return false;
        } else if (turns_direction(point)) {
            add(Code::bidi_control, {code_point_name(point)}, at);
            if (++told == 20) return false;
        }
        at += length;
    }
    return readable;
}

std::optional<Problem> forbidden_character(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        char32_t point = 0;
        const auto length = decode(text, at, point);
        if (length == 0) return Problem{Code::invalid_utf8, {}};
        if (is_control(point) && point != U'\n' && point != U'\t')
            return Problem{Code::control_character, {code_point_name(point)}};
        if (turns_direction(point)) return Problem{Code::bidi_control, {code_point_name(point)}};
        at += length;
    }
    return std::nullopt;
}

}  // namespace hamkari::input
