#include "reports/render/html_blocks.hpp"
#include "reports/render/html_parts.hpp"
#include "reports/render/svg_picture.hpp"

#include <charconv>

namespace hamkari::reports::render {

namespace {

// HTML may leave out the quotes of an attribute, XML may not.
std::string with_quotes(std::string_view html) {
    std::string xml;
    xml.reserve(html.size() + html.size() / 16);
    bool in_tag = false;
    for (std::size_t i = 0; i < html.size(); ++i) {
        const char c = html[i];
        if (c == '<') in_tag = true;
        if (c == '>') in_tag = false;
        xml += c;
        if (in_tag && c == '"') {
            const auto end = std::min(html.find('"', i + 1), html.size() - 1);
            xml.append(html, i + 1, end - i);
            i = end;
        } else if (in_tag && c == '=' && i + 1 < html.size() && html[i + 1] != '"') {
            const auto ends = [&](std::size_t at) {
                return html[at] == ' ' || html[at] == '>' || (html[at] == '/' && at + 1 < html.size() && html[at + 1] == '>');
            };
            xml += '"';
            while (i + 1 < html.size() && !ends(i + 1)) xml += html[++i];
            xml += '"';
        }
    }
    return xml;
}

bool is_persian_digit(std::string_view two) { return two[0] == '\xdb' && two[1] >= '\xb0' && two[1] <= '\xb9'; }

// Persian digits without a letter: a figure, a year, a month.
bool is_figure_text(std::string_view text) {
    bool digit = false;
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        const auto first = static_cast<unsigned char>(text[i]);
        if (first < 0xd8 || first > 0xdb) continue;
        const auto two = text.substr(i, 2);
        const bool sign = two[0] == '\xd9' && two[1] >= '\xaa' && two[1] <= '\xac';  // per cent, decimals, thousands
        if (!is_persian_digit(two) && !sign) return false;
        digit = digit || is_persian_digit(two);
        ++i;
    }
    return digit;
}

// The Persian zero of Noto Sans Arabic is a speck; the page has other fonts for digits, a picture takes one for a text.
std::string with_legible_figures(std::string_view xml) {
    constexpr std::string_view element = "<text";
    std::string out;
    std::size_t done = 0;
    for (auto at = xml.find(element); at != xml.npos; at = xml.find(element, at + 1)) {
        const auto content = xml.find('>', at);
        if (content == xml.npos) break;
        if (!is_figure_text(xml.substr(content + 1, xml.find('<', content) - content - 1))) continue;
        const auto name_end = at + element.size();
        out.append(xml, done, name_end - done).append(" style=\"font-family:Vazirmatn,'DejaVu Sans',sans-serif\"");
        done = name_end;
    }
    return out.append(xml.substr(done));
}

/// What a page keeps once for all its drawings.
std::string shared_definitions(const Locale& locale) {
    std::string html;
    HtmlWriter out(html, locale);
    shared_drawings(out);
    const auto from = html.find('>') + 1, to = html.rfind("</svg>");
    return "<defs>" + with_quotes(std::string_view(html).substr(from, to - from)) + "</defs>";
}

// The third and the fourth number of a view box are width and height.
bool read_size(std::string_view tag, Drawing& drawing) {
    constexpr std::string_view name = "viewBox=\"";
    const auto at = tag.find(name);
    if (at == tag.npos) return false;
    double numbers[4] = {};
    const char* from = tag.data() + at + name.size();
    const char* const end = tag.data() + tag.size();
    for (auto& number : numbers) {
        while (from != end && *from == ' ') ++from;
        const auto [next, error] = std::from_chars(from, end, number);
        if (error != std::errc()) return false;
        from = next;
    }
    drawing.width = numbers[2];
    drawing.height = numbers[3];
    return drawing.width > 0 && drawing.height > 0;
}

std::string root_of(std::string_view tag) {
    std::string root(tag);
    if (root.find(" xmlns=") == root.npos) root += " xmlns=\"http://www.w3.org/2000/svg\"";
    return root;
}

}  // namespace

std::vector<Drawing> drawings_of(const Block& chart, const Locale& locale) {
    std::string html;
    HtmlWriter out(html, locale);
    html_block(out, chart);
    std::vector<Drawing> drawings;
    std::string definitions;
    for (auto at = html.find("<svg"); at != html.npos; at = html.find("<svg", at + 1)) {
        const auto head = html.find('>', at), end = html.find("</svg>", at);
        if (head == html.npos || end == html.npos) break;
        Drawing drawing;
        // The marks of the lights have no view box of their own.
        if (!read_size(std::string_view(html).substr(at, head - at), drawing)) continue;
        if (definitions.empty()) definitions = shared_definitions(locale);
        const auto tag = with_quotes(std::string_view(html).substr(at, head - at + 1));
        drawing.svg = root_of(std::string_view(tag).substr(0, tag.size() - 1)) + ">" + definitions +
                      with_legible_figures(with_quotes(std::string_view(html).substr(head + 1, end - head - 1))) + "</svg>";
        drawings.push_back(std::move(drawing));
    }
    return drawings;
}

}  // namespace hamkari::reports::render
