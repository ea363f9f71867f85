#include "reports/render/html_blocks.hpp"
#include "reports/render/html_contents.hpp"
#include "reports/render/html_parts.hpp"
#include "reports/render/new_pages.hpp"
#include "reports/render/print_pass.hpp"
#include "reports/render/renderers.hpp"
#include "reports/render/text_extent.hpp"

#include <algorithm>

namespace hamkari::reports::render {

namespace {

constexpr std::string_view style =
#include "embedded_style.inc"
    ;

// "page 3 of 12" as the content of a margin box; the browser counts in the language's digits. The number of pages is
// counted by it, too, if it is not given.
void page_of_pages(HtmlWriter& out, std::string_view pages) {
    constexpr std::string_view here = "\x01", all = "\x02";
    const std::string_view digits = out.right_to_left() ? ",persian)" : ")";
    const auto sentence = out.locale()(Word::sentence_page, {here, all});
    for (std::string_view rest = sentence; !rest.empty();) {
        const auto end = std::min(rest.find_first_of("\x01\x02"), rest.size());
        out.raw(" ").raw(css_string(rest.substr(0, end)));
        rest.remove_prefix(end);
        if (rest.empty()) break;
        if (rest.front() == here.front())
            out.raw(" counter(page").raw(digits);
        else if (pages.empty())
            out.raw(" counter(pages").raw(digits);
        else
            out.raw(" ").raw(css_string(pages));
        rest.remove_prefix(1);
    }
}

// Half of a page's upper edge has room for it; the running head has the other half.
constexpr int title_width = 66;  // mm

std::string title_at_edge(const std::string& title) {
    const auto fitting = fit(title, title_width * 72 / 25.4, 7.5, 1);
    auto text = fitting.line[0];
    if (!fitting.cut) return std::string(text);
    if (const auto space = text.rfind(' '); space != text.npos) text = text.substr(0, space);
    return std::string(text) + " …";
}

// What stands on the edge of each page: the report's title above, its foot and the page's number below, each on the
// language's side.
void page_style(HtmlWriter& out, const Document& document, const PrintPass* pass) {
    const std::string_view start = out.right_to_left() ? "right" : "left", end = out.right_to_left() ? "left" : "right";
    out.raw("@page{@top-").raw(end).raw("{width:").integer(title_width).raw("mm;white-space:nowrap;content:");
    out.raw(css_string(title_at_edge(document.title_page.title)));
    out.raw("}@bottom-").raw(start).raw("{content:").raw(css_string(document.foot));
    out.raw("}@bottom-").raw(end).raw("{width:28mm;white-space:nowrap;content:");
    const bool known = pass && pass->places.pages > 0;
    page_of_pages(out, known ? out.locale().digits(std::to_string(pass->places.pages)) : "");
    out.raw("}}");
    if (!pass || pass->heads.empty()) return;
    out.raw("@page head{size:").integer(head_width).raw("mm ").integer(head_height).raw("mm;margin:0");
    for (const auto box : {"top-left", "top-right", "bottom-left", "bottom-right"}) out.raw(";@").raw(box).raw("{content:none}");
    out.raw("}");
}

void head(HtmlWriter& out, const Document& document, const PrintPass* pass) {
    out.raw("<!DOCTYPE html>\n<html lang=\"").text(out.locale().code()).raw("\" dir=\"");
    out.raw(out.right_to_left() ? "rtl" : "ltr").raw("\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    out.text(document.title_page.title).raw("</title>\n<style>\n").raw(style);
    page_style(out, document, pass);
    out.raw("\n</style>\n</head>\n<body");
    if (document.form == Document::Form::brief) out.raw(" class=brief");
    if (document.form == Document::Form::sheet) out.raw(" class=\"brief sheet\"");
    out.raw(">\n");
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

/// HTML on its way to where it goes.
class Outflow {
public:
    Outflow(std::string& bytes, const Sink& to) : bytes_(bytes), to_(to) {}

    /// Hands on what is there, if it is much.
    void settle() {
        if (bytes_.size() >= much_for_a_sink) hand_on();
    }
    void hand_on() {
        to_(bytes_);
        bytes_.clear();
    }

private:
    std::string& bytes_;
    const Sink& to_;
};

void body(HtmlWriter& out, const std::vector<Block>& blocks, Outflow& flow) {
    for (std::size_t i = 0; i < blocks.size(); flow.settle()) {
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

void head_part(HtmlWriter& out, const Heading& heading) {
    if (!heading.number.empty()) out.text(out.locale().digits(heading.number)).raw("\u2002");
    out.words(heading.text);
}

// One small sheet a running head; they are cut out and laid on the pages afterwards, since no browser can repeat the
// chapter on its pages by itself. Not for those who listen.
void heads(HtmlWriter& out, const PrintPass& pass) {
    for (const auto* head : pass.heads) {
        out.raw("<p class=head aria-hidden=true>");
        if (head->chapter && head->chapter != head->heading) {
            head_part(out, *head->chapter);
            out.raw("<i></i>");
        }
        head_part(out, *head->heading);
        out.raw("</p>\n");
    }
}

void page(const Document& document, const Locale& locale, const PrintPass* pass, const Sink& to) {
    std::string bytes;
    Outflow flow(bytes, to);
    HtmlWriter out(bytes, locale);
    head(out, document, pass);
    shared_drawings(out);
    cover(out, document.title_page);
    if (document.form == Document::Form::book)
        html_contents(out, document, pass ? &pass->places : nullptr);
    else if (pass)
        html_hidden_links(out, document);
    out.raw("<main>\n");
    body(out, document.blocks, flow);
    html_sources(out, document.sources);
    out.raw("</main>\n");
    if (!document.foot.empty()) out.raw("<footer>").words(document.foot).raw("</footer>\n");
    if (pass) heads(out, *pass);
    out.raw("</body>\n</html>\n");
    flow.hand_on();
}

std::string collected(const Document& document, const Locale& locale, const PrintPass* pass) {
    std::string bytes;
    page(document, locale, pass, [&](std::string_view piece) { bytes.append(piece); });
    return bytes;
}

}  // namespace

void write_html(const Document& document, const Locale& locale, const Sink& to) { page(document, locale, nullptr, to); }

std::string html(const Document& document, const Locale& locale) { return collected(document, locale, nullptr); }

std::string html_to_print(const Document& document, const Locale& locale, const PrintPass& pass) {
    return collected(document, locale, &pass);
}

}  // namespace hamkari::reports::render
