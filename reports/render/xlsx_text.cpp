#include "reports/render/xlsx_text.hpp"

#include <algorithm>
#include <cctype>

namespace hamkari::reports::render {

namespace {

constexpr std::size_t longest_cell = 32'000, longest_name = 31;

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; }

// What spreadsheets count: code units of UTF-16.
std::size_t units(std::string_view utf8) {
    std::size_t count = 0;
    for (const char c : utf8) count += continues(c) ? 0 : static_cast<unsigned char>(c) >= 0xf0 ? 2 : 1;
    return count;
}

// The longest beginning of so many code units.
std::string_view first_units(std::string_view utf8, std::size_t at_most) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        if (continues(utf8[i])) continue;
        count += static_cast<unsigned char>(utf8[i]) >= 0xf0 ? 2 : 1;
        if (count > at_most) return utf8.substr(0, i);
    }
    return utf8;
}

// `_x000D_` in a file stands for a character; typed, it is to stay what it is.
bool looks_escaped(std::string_view rest) {
    return rest.size() >= 7 && rest[1] == 'x' && rest[6] == '_' &&
           std::all_of(rest.begin() + 2, rest.begin() + 6, [](unsigned char c) { return std::isxdigit(c) != 0; });
}

// Whatever stands beside it.
bool always_stays(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return c == '\n' || c == '\t' || (byte >= 0x20 && byte != 0x7f && byte != 0xe2 && c != '_');
}

std::string trimmed(std::string text) {
    const auto at_edge = [](char c) { return c == ' ' || c == '\''; };
    while (!text.empty() && at_edge(text.back())) text.pop_back();
    text.erase(text.begin(), std::find_if_not(text.begin(), text.end(), at_edge));
    return text;
}

std::string small_letters(std::string text) {
    for (auto& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return text;
}

}  // namespace

std::string cell_text(std::string_view utf8) {
    std::string out;
    out.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto plain = std::find_if_not(utf8.begin() + static_cast<std::ptrdiff_t>(i), utf8.end(), always_stays);
        const auto end = static_cast<std::size_t>(plain - utf8.begin());
        out.append(utf8, i, end - i);
        i = end;
        if (i == utf8.size()) break;
        const auto c = static_cast<unsigned char>(utf8[i]);
        const auto rest = utf8.substr(i);
        if (c == '_' && looks_escaped(rest)) {
            out += "_x005F_";
        } else if (c == 0xe2 && rest.size() >= 3 && rest[1] == '\x80' && rest[2] >= '\xaa' && rest[2] <= '\xae') {
            i += 2;  // U+202A to U+202E: overrides that a person typed or pasted
        } else if (c == 0xe2 && rest.size() >= 3 && rest[1] == '\x81' && rest[2] >= '\xa6' && rest[2] <= '\xa9') {
            // U+2066 and U+2068 to U+202A, U+2067 to U+202B, U+2069 to U+202C
            out += rest[2] == '\xa9' ? "\u202c" : rest[2] == '\xa7' ? "\u202b" : "\u202a";
            i += 2;
        } else if (c == '_' || c == 0xe2) {
            out += utf8[i];
        }
    }
    return out.size() > longest_cell ? std::string(first_units(out, longest_cell)) : out;
}

std::string shortened(std::string_view text, std::size_t at_most) {
    if (units(text) <= at_most) return std::string(text);
    auto part = first_units(text, at_most - 1);
    if (const auto space = part.rfind(' '); space != part.npos && space * 2 > part.size()) part = part.substr(0, space);
    return std::string(part) + "…";
}

std::string header_text(std::string_view utf8, std::size_t at_most) {
    std::string out;
    for (const char c : shortened(cell_text(utf8), at_most)) {
        if (c == '\n') {
            out += ' ';
            continue;
        }
        out += c;
        if (c == '&') out += '&';
    }
    return out;
}

std::string in_direction(std::string_view text, bool right_to_left) {
    return text.empty() || !right_to_left ? std::string(text) : "\u202b" + std::string(text) + "\u202c";
}

std::string SheetNames::take(std::string_view title, std::string_view instead) {
    std::string plain;
    for (const char c : cell_text(title))
        plain += std::string_view("[]:*?/\\\n\t").find(c) == std::string_view::npos ? c : ' ';
    for (const std::string_view mark : {"\u202a", "\u202b", "\u202c"})
        for (auto at = plain.find(mark); at != plain.npos; at = plain.find(mark)) plain.erase(at, mark.size());
    plain = trimmed(std::move(plain));
    // Spreadsheets keep this name for themselves.
    if (plain.empty() || small_letters(plain) == "history") plain = std::string(instead);
    auto name = trimmed(shortened(plain, longest_name));
    for (int copy = 2; !taken_.insert(small_letters(name)).second; ++copy) {
        const auto number = " (" + std::to_string(copy) + ")";
        name = shortened(plain, longest_name - number.size()) + number;
    }
    return name;
}

std::string sheet_place(std::string_view sheet, std::size_t row) {
    std::string place = "'";
    for (const char c : sheet) place.append(c == '\'' ? 2 : 1, c);
    return place + "'!A" + std::to_string(row + 1);
}

}  // namespace hamkari::reports::render
