#include "reports/render/docx_parts.hpp"
#include "reports/render/docx_table.hpp"

namespace hamkari::reports::render {

namespace {

// The field's own brackets stand in the first and the last paragraph that it gives.
void begin_contents_field(DocxWriter& out) {
    out.raw("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-2\" \\h \\z \\u </w:instrText></w:r>"
            "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
}

void contents_entry(DocxWriter& out, const Heading& heading, int bookmark, bool first) {
    out.begin_paragraph(heading.level <= 1 ? "TOC1" : "TOC2");
    if (first) begin_contents_field(out);
    const auto name = bookmark_name(bookmark);
    out.raw("<w:hyperlink w:anchor=\"").raw(name).raw("\" w:history=\"1\">");
    if (!heading.number.empty()) out.words(out.locale().digits(heading.number) + "\u00a0\u00a0");
    out.words(heading.text);
    // Page numbers come with the first update: a number that is not known yet would be a wrong one.
    out.raw("</w:hyperlink>");
    out.end_paragraph();
}

}  // namespace

void docx_cover(DocxWriter& out, const TitlePage& page) {
    docx_begin_table(out, "BareTable", {portrait_width});
    out.raw("<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"6600\" w:hRule=\"atLeast\"/></w:trPr>");
    docx_begin_cell(out, portrait_width, "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"0F4759\"/><w:vAlign w:val=\"bottom\"/>");
    out.paragraph("Title", page.title);
    out.paragraph("Subtitle", page.subtitle);
    docx_end_cell(out);
    out.raw("</w:tr>\n");
    docx_end_table(out);
    out.paragraph("CoverGap", "");
    for (const auto& partner : page.partners) out.paragraph("CoverPartner", partner);
    out.paragraph("CoverGap", "");
    if (page.lines.empty()) return;
    constexpr int label = portrait_width * 26 / 100;
    docx_begin_table(out, "TermTable", {label, portrait_width - label});
    for (const auto& [name, text] : page.lines) {
        out.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        docx_begin_cell(out, label);
        out.paragraph("CoverLabel", name);
        docx_end_cell(out);
        docx_begin_cell(out, portrait_width - label);
        out.paragraph("CoverText", text);
        docx_end_cell(out);
        out.raw("</w:tr>\n");
    }
    docx_end_table(out);
}

void docx_title(DocxWriter& out, const TitlePage& page) {
    out.paragraph("BriefTitle", page.title);
    out.paragraph("BriefSubtitle", page.subtitle);
    std::string partners;
    for (const auto& partner : page.partners) partners += (partners.empty() ? "" : std::string(out.locale()(Word::list_semicolon))) + partner;
    if (!partners.empty()) out.paragraph("BriefPartners", partners);
    if (page.lines.empty()) return;
    // Two lines beside each other.
    constexpr int label = portrait_width * 17 / 100, text = portrait_width / 2 - label;
    docx_begin_table(out, "TermTable", {label, text, label, text});
    const auto cell = [&](int width, std::string_view style, const std::string& words) {
        docx_begin_cell(out, width);
        out.paragraph(style, words);
        docx_end_cell(out);
    };
    for (std::size_t i = 0; i < page.lines.size(); i += 2) {
        out.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (auto one = i; one < i + 2; ++one) {
            const bool there = one < page.lines.size();
            cell(label, "BriefLabel", there ? page.lines[one].first : "");
            cell(text, "BriefText", there ? page.lines[one].second : "");
        }
        out.raw("</w:tr>\n");
    }
    docx_end_table(out);
    docx_gap(out);
}

void docx_contents(DocxWriter& out, const Document& document) {
    int bookmark = 0;
    const auto add = [&](const Heading& heading) {
        if (++bookmark == 1) {
            out.raw("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>\n");
            out.paragraph("TOCHeading", out.locale()(Word::chapter_contents));
        }
        contents_entry(out, heading, bookmark, bookmark == 1);
    };
    for (const auto& block : document.blocks)
        if (const auto* heading = docx_listed_heading(block)) add(*heading);
    if (const Block heading = document.sources.heading; !document.sources.groups.empty() && docx_listed_heading(heading))
        add(document.sources.heading);
    if (bookmark == 0) return;
    out.begin_paragraph("Gap");
    out.raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
    out.end_paragraph();
    out.raw("</w:sdtContent></w:sdt>\n");
}

std::string docx_footer(const Document& document, const Locale& locale, int width) {
    DocxWriter out(locale);
    const int page = 1700;
    docx_begin_table(out, "FootTable", {width - page, page});
    out.raw("<w:tr>");
    docx_begin_cell(out, width - page);
    out.paragraph("Footer", document.foot);
    docx_end_cell(out);
    docx_begin_cell(out, page);
    out.raw("<w:p><w:pPr><w:pStyle w:val=\"Footer\"/>").raw(out.right_to_left() ? "<w:bidi/>" : "");
    // At the side where lines end, in both directions.
    out.raw("<w:jc w:val=\"right\"/></w:pPr>");
    const auto pattern = locale(Word::sentence_page, {"\x01", "\x02"});
    for (std::size_t from = 0; from < pattern.size();) {
        const auto to = std::min(pattern.find_first_of("\x01\x02", from), pattern.size());
        if (to > from) out.words(std::string_view(pattern).substr(from, to - from));
        if (to < pattern.size()) out.field(pattern[to] == '\x01' ? "PAGE" : "NUMPAGES", locale.number(1));
        from = to + 1;
    }
    out.end_paragraph();
    docx_end_cell(out);
    out.raw("</w:tr>");
    docx_end_table(out);
    out.paragraph("Gap", "");
    return std::string(xml_head) + "<w:ftr" + std::string(docx_namespaces) + ">" + out.take_body() + "</w:ftr>";
}

}  // namespace hamkari::reports::render
