#include "reports/render/docx_parts.hpp"
#include "reports/render/docx_table.hpp"
#include "reports/render/new_pages.hpp"
#include "reports/render/renderers.hpp"
#include "reports/render/xml_text.hpp"

namespace hamkari::reports::render {

namespace {

enum class Pages { cover, portrait, landscape };

constexpr std::string_view relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

// The properties of a section: its page and its foot. The cover has no foot.
std::string section_properties(Pages pages, bool close) {
    const bool landscape = pages == Pages::landscape;
    std::string out = "<w:sectPr>";
    if (pages != Pages::cover)
        out.append("<w:footerReference w:type=\"default\" r:id=\"").append(landscape ? "rIdFootWide" : "rIdFoot").append("\"/>");
    const auto edge = std::to_string(page_margin);
    out += "<w:type w:val=\"nextPage\"/><w:pgSz w:w=\"" + std::to_string(landscape ? page_long : page_short) + "\" w:h=\"" +
           std::to_string(landscape ? page_short : page_long) + (landscape ? "\" w:orient=\"landscape\"/>" : "\"/>");
    out += "<w:pgMar w:top=\"" + (close ? "510" : edge) + "\" w:right=\"" + edge + "\" w:bottom=\"" + (close ? "850" : "1080") + "\" w:left=\"" + edge +
           "\" w:header=\"400\" w:footer=\"" + (close ? "340" : "480") + "\" w:gutter=\"0\"/>";
    return out;
}

class Sections {
public:
    explicit Sections(DocxWriter& out) : out_(out), pages_(out.form() == Document::Form::book ? Pages::cover : Pages::portrait) {}

    /// What follows stands on pages of that kind.
    void turn_to(Pages pages) {
        if (pages == pages_) return;
        end();
        pages_ = pages;
    }
    /// Ends a section before the end of the document.
    void end() {
        out_.raw("<w:p><w:pPr><w:pStyle w:val=\"Gap\"/>").raw(properties()).raw("</w:pPr></w:p>\n");
    }
    Pages pages() const { return pages_; }
    std::string properties() const {
        return section_properties(pages_, out_.close()) + (out_.right_to_left() ? "<w:bidi/>" : "") + "</w:sectPr>";
    }

private:
    DocxWriter& out_;
    Pages pages_;
};

// A few rows would leave a landscape page, and the one before it, nearly empty.
bool fits_upright(const std::vector<Block>& blocks, std::size_t from, std::size_t to, const Locale& locale) {
    constexpr std::size_t few_rows = 8;
    std::size_t rows = 0;
    for (auto i = from; i < to; ++i) {
        const auto* table = std::get_if<Table>(&blocks[i]);
        if (!table) continue;
        rows += table->rows.size();
        if (!docx_table_fits(*table, locale, portrait_width)) return false;
    }
    return rows <= few_rows;
}

void body(DocxWriter& out, Sections& sections, const std::vector<Block>& blocks) {
    bool fresh = out.form() == Document::Form::book;  // nothing stands yet on this page
    std::size_t end_of_wide = 0, upright_to = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (i >= end_of_wide) {
            end_of_wide = end_of_wide_run(blocks, i);
            if (fits_upright(blocks, i, end_of_wide, out.locale())) upright_to = end_of_wide;
        }
        const bool landscape = i < end_of_wide && i >= upright_to;
        const auto pages = landscape ? Pages::landscape : Pages::portrait;
        if (sections.pages() != pages) fresh = true;
        sections.turn_to(pages);
        docx_block(out, blocks[i], landscape ? landscape_width : portrait_width, !fresh && !landscape && begins_page(blocks, i));
        fresh = false;
    }
}

std::string document_part(DocxWriter& out, const Document& document) {
    Sections sections(out);
    if (document.form == Document::Form::book) {
        docx_cover(out, document.title_page);
        sections.turn_to(Pages::portrait);
        const auto before = out.body().size();
        docx_contents(out, document);
        if (out.body().size() > before && !document.blocks.empty()) sections.end();
    } else {
        docx_title(out, document.title_page);
    }
    body(out, sections, document.blocks);
    if (!document.sources.groups.empty()) sections.turn_to(Pages::portrait);
    docx_sources(out, document.sources);
    const auto properties = sections.properties();
    return std::string(xml_head) + "<w:document" + std::string(docx_namespaces) + "><w:body>\n" + out.take_body() + properties +
           "</w:body></w:document>";
}

std::string content_types() {
    constexpr std::string_view word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    std::string out(xml_head);
    out += "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
           "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
           "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>";
    const auto part = [&](std::string_view name, std::string_view type) {
        out.append("<Override PartName=\"/word/").append(name).append(".xml\" ContentType=\"").append(word).append(type).append("+xml\"/>");
    };
    part("document", "document.main");
    part("styles", "styles");
    part("numbering", "numbering");
    part("settings", "settings");
    part("footer1", "footer");
    part("footer2", "footer");
    out += "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>";
    return out + "</Types>";
}

std::string relationships_head() {
    return std::string(xml_head) + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
}

void relationship(std::string& out, std::string_view id, std::string_view type, std::string_view target) {
    out.append("<Relationship Id=\"").append(id).append("\" Type=\"").append(type).append("\" Target=\"").append(target).append("\"/>");
}

std::string package_relationships() {
    auto out = relationships_head();
    relationship(out, "rId1", std::string(relationships) + "/officeDocument", "word/document.xml");
    relationship(out, "rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml");
    return out + "</Relationships>";
}

std::string document_relationships(std::size_t pictures) {
    auto out = relationships_head();
    const auto add = [&](std::string_view id, std::string_view type, std::string_view target) {
        relationship(out, id, std::string(relationships) + "/" + std::string(type), target);
    };
    add("rIdStyles", "styles", "styles.xml");
    add("rIdNumbering", "numbering", "numbering.xml");
    add("rIdSettings", "settings", "settings.xml");
    add("rIdFoot", "footer", "footer1.xml");
    add("rIdFootWide", "footer", "footer2.xml");
    for (std::size_t i = 1; i <= pictures; ++i) {
        const auto number = std::to_string(i);
        add("rIdImage" + number, "image", "media/image" + number + ".png");
    }
    return out + "</Relationships>";
}

// No time and no author: the same report gives the same bytes.
std::string core_properties(const Document& document, const Locale& locale) {
    return std::string(xml_head) +
           "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
           "<dc:title>" + xml_text(document.title_page.title) + "</dc:title><dc:subject>" + xml_text(document.title_page.subtitle) +
           "</dc:subject><dc:language>" + std::string(locale.code()) + "</dc:language></cp:coreProperties>";
}

}  // namespace

std::string docx(const Document& document, const Locale& locale) {
    DocxWriter out(locale, document.form);
    auto main = document_part(out, document);
    auto pictures = out.take_pictures();
    std::vector<ZipPart> parts{{"[Content_Types].xml", content_types()},
                               {"_rels/.rels", package_relationships()},
                               {"word/document.xml", std::move(main)},
                               {"word/_rels/document.xml.rels", document_relationships(pictures.size())},
                               {"word/styles.xml", docx_styles(locale, document.form)},
                               {"word/numbering.xml", docx_numbering()},
                               {"word/settings.xml", docx_settings()},
                               {"word/footer1.xml", docx_footer(document, locale, portrait_width)},
                               {"word/footer2.xml", docx_footer(document, locale, landscape_width)},
                               {"docProps/core.xml", core_properties(document, locale)}};
    for (auto& picture : pictures) parts.push_back(std::move(picture));
    return zip_archive(parts);
}

}  // namespace hamkari::reports::render
