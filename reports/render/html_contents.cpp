#include "reports/render/html_contents.hpp"

namespace hamkari::reports::render {

namespace {

void contents_line(HtmlWriter& out, const Heading& heading, const PrintedPlaces* places) {
    out.raw("<a href=\"#").text(heading.anchor).raw("\">");
    if (!heading.number.empty()) out.raw("<span class=n>").text(out.locale().digits(heading.number)).raw("</span>");
    out.raw("<span>").words(heading.text).raw("</span>");
    if (places) {
        const auto page = places->page_of(heading.anchor);
        out.raw("<span class=dots></span><span class=pg>");
        out.text(out.locale().digits(page > 0 ? std::to_string(page) : "000")).raw("</span>");
    }
    out.raw("</a>");
}

}  // namespace

void html_contents(HtmlWriter& out, const Document& document, const PrintedPlaces* places) {
    const auto listed = listed_headings(document);
    if (listed.empty()) return;
    out.raw("<nav aria-labelledby=toc>\n<h2 id=toc>").text(out.word(Word::chapter_contents)).raw("</h2>\n<ol>\n");
    bool chapter_open = false, sections_open = false;
    for (const auto& [heading, chapter] : listed) {
        if (heading == chapter || !chapter_open) {
            if (sections_open) out.raw("</ol>");
            if (chapter_open) out.raw("</li>\n");
            out.raw("<li>");
            chapter_open = true;
            sections_open = false;
            contents_line(out, *heading, places);
            continue;
        }
        out.raw(sections_open ? "\n" : "\n<ol>\n").raw("<li>");
        sections_open = true;
        contents_line(out, *heading, places);
        out.raw("</li>");
    }
    if (sections_open) out.raw("</ol>");
    out.raw("</li>\n</ol>\n</nav>\n");
}

void html_hidden_links(HtmlWriter& out, const Document& document) {
    out.raw("<div aria-hidden=true style=\"position:absolute;top:0;font-size:1px;line-height:1px;opacity:0\">");
    for (const auto& [heading, chapter] : listed_headings(document))
        out.raw("<a href=\"#").text(heading->anchor).raw("\">.</a>");
    out.raw("</div>\n");
}

}  // namespace hamkari::reports::render
