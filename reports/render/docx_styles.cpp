#include "reports/render/docx_parts.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace hamkari::reports::render {

namespace {

/// A paragraph style: what a manager finds by name and may change for the whole document.
struct ParagraphStyle {
    std::string_view id, name, based_on;
    std::string_view paragraph;     ///< properties, in the order of the schema
    int half_points = 0;            ///< 0: as what it is based on
    bool bold = false;
    std::string_view colour = {};
    int outline = 0;                ///< 1: chapter; 0: no heading
};

constexpr std::string_view accent = "0F4759", soft = "526069";

// In the order in which a style must stand after the one that it is based on. A heading is kept with what follows it.
constexpr std::array paragraph_styles{
    ParagraphStyle{"Title", "Title", "Normal", "<w:spacing w:before=\"0\" w:after=\"160\" w:line=\"288\" w:lineRule=\"auto\"/><w:ind w:left=\"340\" w:right=\"340\"/>", 60, true, "FFFFFF"},
    ParagraphStyle{"Subtitle", "Subtitle", "Normal", "<w:spacing w:before=\"0\" w:after=\"560\"/><w:ind w:left=\"340\" w:right=\"340\"/>", 28, false, "D6E7EC"},
    ParagraphStyle{"Heading1", "heading 1", "Normal", "<w:keepNext/><w:keepLines/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"4\" w:color=\"0F4759\"/></w:pBdr><w:spacing w:before=\"480\" w:after=\"200\"/>", 36, true, accent, 1},
    ParagraphStyle{"Heading2", "heading 2", "Normal", "<w:keepNext/><w:keepLines/><w:spacing w:before=\"320\" w:after=\"100\"/>", 27, true, accent, 2},
    ParagraphStyle{"Heading3", "heading 3", "Normal", "<w:keepNext/><w:keepLines/><w:spacing w:before=\"220\" w:after=\"80\"/>", 22, true, "1A2328", 3},
    ParagraphStyle{"Heading4", "heading 4", "Normal", "<w:keepNext/><w:keepLines/><w:spacing w:before=\"180\" w:after=\"60\"/>", 20, true, soft, 4},
    ParagraphStyle{"TOCHeading", "TOC Heading", "Normal", "<w:keepNext/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"4\" w:color=\"0F4759\"/></w:pBdr><w:spacing w:before=\"0\" w:after=\"160\"/>", 36, true, accent},
    ParagraphStyle{"TOC1", "toc 1", "Normal", "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"10080\"/></w:tabs><w:spacing w:before=\"80\" w:after=\"10\"/>", 19, true},
    ParagraphStyle{"TOC2", "toc 2", "Normal", "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"10080\"/></w:tabs><w:spacing w:before=\"0\" w:after=\"0\"/><w:ind w:left=\"340\"/>", 18},
    ParagraphStyle{"Caption", "caption", "Normal", "<w:keepNext/><w:keepLines/><w:spacing w:before=\"180\" w:after=\"60\"/>", 19, true},
    ParagraphStyle{"ListBullet", "List Bullet", "Normal", "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:spacing w:after=\"50\"/><w:contextualSpacing/>"},
    ParagraphStyle{"Lead", "Lead", "Normal", "", 22},
    ParagraphStyle{"Small", "Small", "Normal", "<w:spacing w:after=\"60\"/>", 17, false, soft},
    ParagraphStyle{"Disclaimer", "Disclaimer", "Small", "", 15},
    ParagraphStyle{"LightLine", "Light", "Normal", "<w:keepNext/><w:spacing w:after=\"80\"/>"},
    ParagraphStyle{"Figure", "Figure", "Normal", "<w:spacing w:before=\"40\" w:after=\"120\" w:line=\"240\" w:lineRule=\"auto\"/>"},
    ParagraphStyle{"TableText", "Table Text", "Normal", "<w:spacing w:before=\"20\" w:after=\"20\" w:line=\"252\" w:lineRule=\"auto\"/>", 16},
    ParagraphStyle{"TableTextSmall", "Table Text Small", "TableText", "", 14},
    ParagraphStyle{"TableHead", "Table Head", "TableText", "<w:keepNext/>", 16, true, accent},
    ParagraphStyle{"TableHeadSmall", "Table Head Small", "TableHead", "<w:keepNext/>", 14, true, accent},
    ParagraphStyle{"CellNote", "Cell Note", "TableText", "<w:spacing w:before=\"0\" w:after=\"10\"/>", 14, false, soft},
    ParagraphStyle{"TableNote", "Table Note", "Normal", "<w:spacing w:before=\"20\" w:after=\"20\"/>", 15, false, soft},
    ParagraphStyle{"Gap", "Gap", "Normal", "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/>", 4},
    ParagraphStyle{"KeyLabel", "Key Figure Label", "TableText", "<w:keepNext/><w:spacing w:before=\"60\" w:after=\"0\"/>", 16, false, soft},
    ParagraphStyle{"KeyValue", "Key Figure", "Normal", "<w:keepNext/><w:spacing w:before=\"0\" w:after=\"0\"/>", 26, true, accent},
    ParagraphStyle{"KeyNote", "Key Figure Note", "TableText", "<w:spacing w:before=\"0\" w:after=\"40\"/>", 15, false, soft},
    ParagraphStyle{"TermName", "Term", "TableText", "", 17, true},
    ParagraphStyle{"TermText", "Term Text", "TableText", "", 17},
    ParagraphStyle{"CoverPartner", "Cover Partner", "Normal", "<w:spacing w:after=\"40\"/>", 21, true},
    ParagraphStyle{"CoverGap", "Cover Gap", "Normal", "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"480\" w:lineRule=\"exact\"/>"},
    ParagraphStyle{"CoverLabel", "Cover Label", "TableText", "", 17, false, soft},
    ParagraphStyle{"CoverText", "Cover Text", "TableText", "", 18},
    ParagraphStyle{"BriefTitle", "Brief Title", "Normal", "<w:keepNext/><w:spacing w:before=\"0\" w:after=\"40\" w:line=\"264\" w:lineRule=\"auto\"/>", 38, true, accent},
    ParagraphStyle{"BriefSubtitle", "Brief Subtitle", "Normal", "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"18\" w:space=\"5\" w:color=\"0F4759\"/></w:pBdr><w:spacing w:before=\"0\" w:after=\"120\"/>", 22, false, soft},
    ParagraphStyle{"BriefPartners", "Brief Partners", "Normal", "<w:spacing w:before=\"0\" w:after=\"80\"/>", 17, true},
    ParagraphStyle{"BriefLabel", "Brief Label", "TableText", "", 15, false, soft},
    ParagraphStyle{"BriefText", "Brief Text", "TableText", "", 16},
    ParagraphStyle{"SourceNote", "Source Note", "Normal", "<w:spacing w:after=\"20\" w:line=\"240\" w:lineRule=\"auto\"/><w:ind w:left=\"340\" w:hanging=\"340\"/>", 15},
    ParagraphStyle{"Footer", "footer", "Normal", "<w:spacing w:before=\"40\" w:after=\"0\"/>", 15, false, soft},
};

void size_and_colour(std::string& out, int half_points, bool bold, std::string_view colour) {
    if (half_points == 0 && !bold && colour.empty()) return;
    out += "<w:rPr>";
    if (bold) out += "<w:b/><w:bCs/>";
    if (!colour.empty()) out.append("<w:color w:val=\"").append(colour).append("\"/>");
    if (half_points > 0) {
        const auto size = std::to_string(half_points);
        out.append("<w:sz w:val=\"").append(size).append("\"/><w:szCs w:val=\"").append(size).append("\"/>");
    }
    out += "</w:rPr>";
}

// A chapter of a brief is a section among others; a sheet is set closely.
int size_in(int half_points, bool heading, Document::Form form) {
    if (form == Document::Form::book || half_points == 0) return half_points;
    const int size = heading ? half_points * 3 / 4 : half_points;
    return form == Document::Form::sheet ? std::max(size * 4 / 5, 13) : size;
}

// The room above and below a paragraph.
std::string spaced_in(std::string_view properties, Document::Form form) {
    std::string out(properties);
    if (form == Document::Form::book) return out;
    for (const std::string_view name : {"w:before=\"", "w:after=\""})
        for (auto at = out.find(name); at != out.npos; at = out.find(name, at + 1)) {
            const auto from = at + name.size(), to = out.find('"', from);
            const int room = std::stoi(out.substr(from, to - from));
            out.replace(from, to - from, std::to_string(form == Document::Form::sheet ? room * 2 / 5 : room * 3 / 4));
        }
    return out;
}

void paragraph_style(std::string& out, const ParagraphStyle& style, Document::Form form) {
    out.append("<w:style w:type=\"paragraph\" w:styleId=\"").append(style.id).append("\"><w:name w:val=\"").append(style.name);
    out.append("\"/><w:basedOn w:val=\"").append(style.based_on).append("\"/>");
    if (style.outline > 0) out += "<w:next w:val=\"Normal\"/>";
    out.append("<w:qFormat/>");
    out.append("<w:pPr>").append(spaced_in(style.paragraph, form));
    if (style.outline > 0) out.append("<w:outlineLvl w:val=\"").append(std::to_string(style.outline - 1)).append("\"/>");
    out += "</w:pPr>";
    // What leads stands out by its place alone where room is short.
    const bool as_normal = form == Document::Form::sheet && style.id == "Lead";
    size_and_colour(out, as_normal ? 0 : size_in(style.half_points, style.outline > 0, form), style.bold, style.colour);
    out += "</w:style>\n";
}

// Set apart by a bar where its lines begin.
void set_apart(std::string& out, std::string_view id, std::string_view name, std::string_view colour, bool rtl,
               Document::Form form) {
    const auto side = std::string(rtl ? "right" : "left");
    const auto paragraph = "<w:keepLines/><w:pBdr><w:" + side + " w:val=\"single\" w:sz=\"24\" w:space=\"8\" w:color=\"" + std::string(colour) +
                           "\"/></w:pBdr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F3F7F8\"/><w:spacing w:before=\"80\" w:after=\"160\"/><w:ind w:left=\"200\" w:right=\"100\"/>";
    paragraph_style(out, {id, name, "Normal", paragraph}, form);
}

void table_style(std::string& out, std::string_view id, std::string_view name, std::string_view borders, int side_margin, int top_margin) {
    const auto side = std::to_string(side_margin), top = std::to_string(top_margin);
    out.append("<w:style w:type=\"table\" w:styleId=\"").append(id).append("\"><w:name w:val=\"").append(name);
    out.append("\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>").append(borders).append("</w:tblBorders><w:tblCellMar><w:top w:w=\"");
    out.append(top).append("\" w:type=\"dxa\"/><w:left w:w=\"").append(side).append("\" w:type=\"dxa\"/><w:bottom w:w=\"").append(top);
    out.append("\" w:type=\"dxa\"/><w:right w:w=\"").append(side).append("\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>\n");
}

constexpr std::string_view lines = "<w:bottom w:val=\"single\" w:sz=\"4\" w:color=\"D3DDE0\"/><w:insideH w:val=\"single\" w:sz=\"4\" w:color=\"D3DDE0\"/>";
constexpr std::string_view ruled = "<w:top w:val=\"single\" w:sz=\"4\" w:color=\"8FA5AD\"/><w:left w:val=\"single\" w:sz=\"4\" w:color=\"8FA5AD\"/><w:bottom w:val=\"single\" w:sz=\"4\" w:color=\"8FA5AD\"/><w:right w:val=\"single\" w:sz=\"4\" w:color=\"8FA5AD\"/><w:insideH w:val=\"single\" w:sz=\"4\" w:color=\"8FA5AD\"/><w:insideV w:val=\"single\" w:sz=\"4\" w:color=\"8FA5AD\"/>";
constexpr std::string_view white = "<w:insideH w:val=\"single\" w:sz=\"48\" w:color=\"FFFFFF\"/><w:insideV w:val=\"single\" w:sz=\"48\" w:color=\"FFFFFF\"/>";

}  // namespace

std::string docx_styles(const Locale& locale, Document::Form form) {
    const bool rtl = locale.right_to_left();
    std::string out(xml_head);
    out += "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:docDefaults><w:rPrDefault><w:rPr>"
           "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:eastAsia=\"Arial\" w:cs=\"Arial\"/><w:color w:val=\"1A2328\"/>";
    const auto normal = std::to_string(size_in(20, false, form));
    out += "<w:sz w:val=\"" + normal + "\"/><w:szCs w:val=\"" + normal + "\"/>"
           "<w:lang w:val=\"en-GB\" w:eastAsia=\"en-US\" w:bidi=\"fa-IR\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
           "<w:spacing w:after=\"120\" w:line=\"276\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>\n"
           "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/>";
    out.append(rtl ? "<w:pPr><w:bidi/></w:pPr>" : "").append("</w:style>\n");
    out += "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/></w:style>\n"
           "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/></w:tblPr></w:style>\n"
           "<w:style w:type=\"character\" w:styleId=\"Code\"><w:name w:val=\"Report Code\"/><w:rPr><w:noProof/></w:rPr></w:style>\n"
           "<w:style w:type=\"character\" w:styleId=\"EstimateMark\"><w:name w:val=\"Estimate Mark\"/><w:rPr><w:color w:val=\"526069\"/><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>\n"
           "<w:style w:type=\"character\" w:styleId=\"SourceNumber\"><w:name w:val=\"Source Number\"/><w:rPr><w:color w:val=\"0F5A73\"/><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>\n";
    for (const auto& style : paragraph_styles) paragraph_style(out, style, form);
    set_apart(out, "Notice", "Notice", "8FA5AD", rtl, form);
    set_apart(out, "Warning", "Warning", "B36B00", rtl, form);
    table_style(out, "ReportTable", "Report Table", lines, 85, 10);
    table_style(out, "ReportTableCrowded", "Report Table Crowded", lines, 65, 0);
    table_style(out, "TermTable", "Terms Table", lines, 60, 10);
    table_style(out, "RuledTable", "Ruled Table", ruled, 85, 10);
    table_style(out, "CardTable", "Key Figures Table", white, form == Document::Form::sheet ? 60 : 120, 0);
    table_style(out, "BareTable", "Bare Table", "", 0, 0);
    table_style(out, "FootTable", "Foot Table", "<w:top w:val=\"single\" w:sz=\"4\" w:color=\"D3DDE0\"/>", 0, 0);
    return out + "</w:styles>";
}

std::string docx_numbering() {
    return std::string(xml_head) +
           "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"singleLevel\"/>"
           "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:pStyle w:val=\"ListBullet\"/><w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"left\"/>"
           "<w:pPr><w:ind w:left=\"340\" w:hanging=\"227\"/></w:pPr><w:rPr><w:color w:val=\"8FA5AD\"/></w:rPr></w:lvl></w:abstractNum>"
           "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
}

std::string docx_settings() {
    // The page numbers of the table of contents are known only when pages are: fields are worked out when it is opened.
    return std::string(xml_head) +
           "<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"720\"/>"
           "<w:updateFields w:val=\"true\"/><w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>"
           "</w:compat></w:settings>";
}

}  // namespace hamkari::reports::render
