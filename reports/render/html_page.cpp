#include "reports/render/html_blocks.hpp"
#include "reports/render/html_parts.hpp"
#include "reports/render/new_pages.hpp"
#include "reports/render/renderers.hpp"

namespace hamkari::reports::render {

namespace {

constexpr std::string_view style =
#include "embedded_style.inc"
    ;

// Page numbers and the foot of each page, in the language's digits and on its sides.
void page_style(HtmlWriter& out, const Document& document) {
    const bool rtl = out.right_to_left();
    out.raw("@page{@bottom-").raw(rtl ? "right" : "left").raw("{content:").raw(css_string(document.foot));
    out.raw("}@bottom-").raw(rtl ? "left" : "right").raw("{content:counter(page");
    if (rtl) out.raw(",persian");
    out.raw(")}}");
}

void head(HtmlWriter& out, const Document& document) {
    out.raw("<!DOCTYPE html>\n<html lang=\"").text(out.locale().code()).raw("\" dir=\"");
    out.raw(out.right_to_left() ? "rtl" : "ltr").raw("\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    out.text(document.title_page.title).raw("</title>\n<style>\n").raw(style);
    page_style(out, document);
    out.raw("\n</style>\n</head>\n<body>\n");
}

void cover(HtmlWriter& out, const TitlePage& page) {
    out.raw("<header class=cover>\n<div class=band>\n<h1>").words(page.title).raw("</h1>\n");
    if (!page.subtitle.empty()) out.raw("<p class=subtitle>").words(page.subtitle).raw("</p>\n");
    out.raw("</div>\n<div class=facts>\n");
    if (!page.partners.empty()) {
        out.raw("<ul class=partners>");
        for (const auto& partner : page.partners) out.raw("<li>").words(partner).raw("</li>");
        out.raw("</ul>\n");
    }
    out.raw("<dl>\n");
    for (const auto& [label, text] : page.lines)
        out.raw("<div><dt>").words(label).raw("</dt><dd>").words(text).raw("</dd></div>\n");
    out.raw("</dl>\n</div>\n</header>\n");
}

void contents_line(HtmlWriter& out, const Heading& heading) {
    out.raw("<a href=\"#").text(heading.anchor).raw("\">");
    if (!heading.number.empty()) out.raw("<span class=n>").text(out.locale().digits(heading.number)).raw("</span>");
    out.raw("<span>").words(heading.text).raw("</span></a>");
}

// Chapters and their sections; a heading that cannot be jumped to is not listed.
void contents(HtmlWriter& out, const Document& document) {
    bool chapter_open = false, sections_open = false, any = false;
    const Heading sources{2, document.sources.number, document.sources.title, std::string(sources_anchor), false, {}};
    std::vector<const Heading*> headings;
    for (const auto& block : document.blocks)
        if (const auto* heading = std::get_if<Heading>(&block)) headings.push_back(heading);
    if (!document.sources.groups.empty()) headings.push_back(&sources);
    for (const auto* heading : headings) {
        if (heading->level > 2 || heading->anchor.empty()) continue;
        if (!any) {
            out.raw("<nav aria-labelledby=toc>\n<h2 id=toc>").text(out.word(Word::chapter_contents));
            out.raw("</h2>\n<ol>\n");
            any = true;
        }
        if (heading->level <= 1 || !chapter_open) {
            if (sections_open) out.raw("</ol>");
            if (chapter_open) out.raw("</li>\n");
            out.raw("<li>");
            chapter_open = true;
            sections_open = false;
            contents_line(out, *heading);
            continue;
        }
        out.raw(sections_open ? "\n" : "\n<ol>\n").raw("<li>");
        sections_open = true;
        contents_line(out, *heading);
        out.raw("</li>");
    }
    if (sections_open) out.raw("</ol>");
    if (chapter_open) out.raw("</li>\n");
    if (any) out.raw("</ol>\n</nav>\n");
}

bool is_wide(const Block& block) {
    const auto* table = std::get_if<Table>(&block);
    return table && table->wide;
}

// The headings over a wide table go with it onto its landscape page; so where does the run that begins here end?
// Returns `from` if what begins here is not wide.
std::size_t end_of_wide_run(const std::vector<Block>& blocks, std::size_t from) {
    std::size_t end = from;
    for (std::size_t i = from; i < blocks.size(); ++i) {
        if (is_wide(blocks[i]))
            end = i + 1;
        else if (!std::holds_alternative<Heading>(blocks[i]))
            break;
    }
    return end;
}

void body(HtmlWriter& out, const std::vector<Block>& blocks) {
    for (std::size_t i = 0; i < blocks.size();) {
        const auto end = end_of_wide_run(blocks, i);
        if (end == i) {
            html_block(out, blocks[i], begins_page(blocks, i));
            ++i;
            continue;
        }
        out.raw("<div class=wide>\n");
        for (; i < end; ++i) html_block(out, blocks[i]);  // a landscape page is a new one anyway
        out.raw("</div>\n");
    }
}

// A guess, so that the string seldom grows while a large report is written.
std::size_t expected_size(const Document& document) {
    std::size_t cells = 0, bars = 0;
    for (const auto& block : document.blocks) {
        if (const auto* table = std::get_if<Table>(&block)) cells += table->rows.size() * table->columns.size();
        if (const auto* gantt = std::get_if<Gantt>(&block)) bars += gantt->bars.size() + 8;
    }
    for (const auto& group : document.sources.groups) cells += 2 * group.notes.size();
    return 60'000 + document.blocks.size() * 400 + cells * 90 + bars * 900;
}

}  // namespace

std::string html(const Document& document, const Locale& locale) {
    std::string bytes;
    bytes.reserve(expected_size(document));
    HtmlWriter out(bytes, locale);
    head(out, document);
    shared_drawings(out);
    cover(out, document.title_page);
    contents(out, document);
    out.raw("<main>\n");
    body(out, document.blocks);
    html_sources(out, document.sources);
    out.raw("</main>\n");
    if (!document.foot.empty()) out.raw("<footer>").words(document.foot).raw("</footer>\n");
    out.raw("</body>\n</html>\n");
    return bytes;
}

}  // namespace hamkari::reports::render
