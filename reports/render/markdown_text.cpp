#include "reports/render/markdown_text.hpp"

namespace hamkari::reports::render {

namespace {

bool is_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

// U+202A to U+202E
bool begins_override(std::string_view rest) {
    return rest.size() >= 3 && rest[0] == '\xe2' && rest[1] == '\x80' && rest[2] >= '\xaa' && rest[2] <= '\xae';
}

// Inside a word an underscore means nothing: file_name.
bool lone_underscore(std::string_view text, std::size_t at) {
    return at == 0 || at + 1 == text.size() || !is_word(text[at - 1]) || !is_word(text[at + 1]);
}

// What would make a list, a heading or a quotation of a line that begins with it.
bool begins_block(std::string_view text, std::size_t at) {
    if (text[at] == '#' || text[at] == '>' || text[at] == '=') return true;
    if (text[at] != '-' && text[at] != '+') return false;
    return at + 1 == text.size() || text[at + 1] == ' ' || text[at + 1] == text[at];
}

// `12.` or `12)` at the beginning of a line is a list; returns where its dot is, else npos.
std::size_t dot_of_number(std::string_view text, std::size_t at) {
    auto end = at;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
    const bool is_list = end > at && end + 1 < text.size() && (text[end] == '.' || text[end] == ')') && text[end + 1] == ' ';
    return is_list ? end : text.npos;
}

std::string escaped(std::string_view text, std::string_view line_break) {
    std::string out;
    out.reserve(text.size() + 8);
    bool first = true;
    auto dot = text.npos;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (begins_override(text.substr(i))) {
            i += 2;
            continue;
        }
        if (c == '\n' || c == '\t') {
            out.append(c == '\n' ? line_break : " ");
            first = c == '\n';
            continue;
        }
        if (static_cast<unsigned char>(c) < 0x20 || c == '\x7f') continue;
        if (first) dot = dot_of_number(text, i);
        switch (c) {
            case '<':
                out += "&lt;";
                break;
            case '&':
                out += "&amp;";
                break;
            case '\\':
            case '`':
            case '*':
            case '[':
            case ']':
            case '|':
            case '~':
                (out += '\\') += c;
                break;
            case '_':
                if (lone_underscore(text, i)) out += '\\';
                out += c;
                break;
            default:
                if (i == dot || (first && begins_block(text, i))) out += '\\';
                out += c;
        }
        first = first && c == ' ';
    }
    return out;
}

}  // namespace

std::string markdown_line(std::string_view utf8) { return escaped(utf8, " "); }

std::string markdown_paragraph(std::string_view utf8) { return escaped(utf8, "  \n"); }

std::string markdown_code(std::string_view utf8) {
    for (const char c : utf8)
        if (!is_word(c) && c != '-' && c != '.' && c != '_') return markdown_line(utf8);
    return utf8.empty() ? std::string() : "`" + std::string(utf8) + "`";
}

}  // namespace hamkari::reports::render
