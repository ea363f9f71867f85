#include "reports/render/docx_writer.hpp"

#include "reports/render/directed_runs.hpp"
#include "reports/render/value_text.hpp"
#include "reports/render/xml_text.hpp"

#include <algorithm>
#include <cmath>

namespace hamkari::reports::render {

namespace {

constexpr std::int64_t emu_per_twip = 635;
constexpr std::int64_t tallest_picture = 13'000;  // twips: what a page holds beside a heading and a caption

// Shape first, colour second. All four stand in Arial, so that no other font has to be looked for.
struct LightLook {
    std::string_view shape, colour;
};
LightLook look_of(Light light) {
    switch (light) {
        case Light::grey:
            return {"○", "66747C"};
        case Light::green:
            return {"●", "1C7A3E"};
        case Light::amber:
            return {"▲", "B36B00"};
        case Light::red:
            return {"■", "B3261E"};
    }
    return {};
}

// In a paragraph that runs right to left, `left` is where its lines begin.
std::string_view justification(Column::Align align, bool rtl) {
    switch (align) {
        case Column::Align::start:
            return {};
        case Column::Align::centre:
            return "<w:jc w:val=\"center\"/>";
        case Column::Align::end:  // numbers stand to the right in both
            return rtl ? "<w:jc w:val=\"left\"/>" : "<w:jc w:val=\"right\"/>";
    }
    return {};
}

}  // namespace

DocxWriter& DocxWriter::integer(std::int64_t value) { return raw(std::to_string(value)); }

void DocxWriter::begin_paragraph(std::string_view style, ParagraphLook look) {
    raw("<w:p><w:pPr><w:pStyle w:val=\"").raw(style).raw("\"/>");
    if (look.keep_next) raw("<w:keepNext/>");
    if (look.page_break) raw("<w:pageBreakBefore/>");
    if (right_to_left()) raw("<w:bidi/>");
    raw(justification(look.align, right_to_left())).raw("</w:pPr>");
}

void DocxWriter::paragraph(std::string_view style, std::string_view text, ParagraphLook look) {
    begin_paragraph(style, look);
    words(text);
    end_paragraph();
}

void DocxWriter::run(std::string_view text, RunLook look, bool rtl, std::string_view mark) {
    raw("<w:r>");
    if (look.bold || look.struck || rtl || !look.style.empty() || !look.colour.empty()) {
        raw("<w:rPr>");
        if (!look.style.empty()) raw("<w:rStyle w:val=\"").raw(look.style).raw("\"/>");
        if (look.bold) raw("<w:b/><w:bCs/>");
        if (look.struck) raw("<w:strike/>");
        if (!look.colour.empty()) raw("<w:color w:val=\"").raw(look.colour).raw("\"/>");
        if (rtl) raw("<w:rtl/>");
        raw("</w:rPr>");
    }
    raw("<w:t xml:space=\"preserve\">").raw(mark);
    append_xml(out_, text);
    raw("</w:t></w:r>");
}

void DocxWriter::words(std::string_view text, RunLook look) {
    const bool rtl = right_to_left();
    bool after_foreign = false;
    for (const auto& part : directed_runs(text, rtl)) {
        const bool foreign = part.right_to_left != rtl;
        // A mark of the page's direction, or a full stop and digits behind a foreign word would go with that word.
        run(part.text, look, part.right_to_left, after_foreign ? rtl ? "\u200f" : "\u200e" : "");
        after_foreign = foreign;
    }
}

void DocxWriter::code(std::string_view text, RunLook look) {
    if (look.style.empty()) look.style = "Code";
    run(text, look, false);
}

void DocxWriter::light(Light light) {
    const auto look = look_of(light);
    run(look.shape, {.colour = look.colour}, false);
    words("\u00a0" + std::string(light_word(light, locale_)));
}

void DocxWriter::estimate_mark() {
    // A half-space, so that the Persian letter does not join the word that it marks.
    const auto letter = std::string(right_to_left() ? "\u200c" : "") + std::string(locale_(Word::estimate_letter));
    run(letter, {.style = "EstimateMark"}, right_to_left());
}

void DocxWriter::field(std::string_view instruction, std::string_view shown) {
    const std::string_view properties = right_to_left() ? "<w:rPr><w:rtl/></w:rPr>" : "";
    raw("<w:r>").raw(properties).raw("<w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>").raw(properties);
    raw("<w:instrText xml:space=\"preserve\"> ").raw(instruction).raw(" </w:instrText></w:r><w:r>").raw(properties);
    raw("<w:fldChar w:fldCharType=\"separate\"/></w:r>");
    if (!shown.empty()) run(shown, {}, right_to_left());
    raw("<w:r>").raw(properties).raw("<w:fldChar w:fldCharType=\"end\"/></w:r>");
}

void DocxWriter::picture(const Picture& picture, std::string_view title, std::string_view description, int width) {
    const auto number = pictures_.size() + 1;
    const auto id = std::to_string(number);
    pictures_.push_back({"word/media/image" + id + ".png", picture.png, true});
    const double scale = std::min(width / picture.width, static_cast<double>(tallest_picture) / picture.height);
    const auto extent = [&](double units) { return std::to_string(std::llround(units * scale) * emu_per_twip); };
    const auto size = "cx=\"" + extent(picture.width) + "\" cy=\"" + extent(picture.height) + "\"";
    raw("<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent ").raw(size).raw("/>");
    raw("<wp:docPr id=\"").raw(id).raw("\" name=\"").raw(xml_text(title)).raw("\" descr=\"").raw(xml_text(description));
    raw("\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>");
    raw("<pic:cNvPr id=\"").raw(id).raw("\" name=\"image").raw(id).raw(".png\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rIdImage");
    raw(id).raw("\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext ").raw(size);
    raw("/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>");
}

int DocxWriter::begin_bookmark() {
    const int number = ++bookmarks_;
    raw("<w:bookmarkStart w:id=\"").integer(number).raw("\" w:name=\"").raw(bookmark_name(number)).raw("\"/>");
    return number;
}

int DocxWriter::begin_bookmark(std::string_view name) {
    constexpr int after_all_headings = 1'000'000;
    const int id = after_all_headings + ++named_bookmarks_;
    raw("<w:bookmarkStart w:id=\"").integer(id).raw("\" w:name=\"").raw(name).raw("\"/>");
    return id;
}

void DocxWriter::begin_link(std::string_view bookmark) {
    raw("<w:hyperlink w:anchor=\"").raw(bookmark).raw("\" w:history=\"1\">");
}

void DocxWriter::note_number(std::uint32_t number) {
    if (notes_named_.size() <= number) notes_named_.resize(number + 1);
    const bool first = !notes_named_[number];
    notes_named_[number] = true;
    const int bookmark = first ? begin_bookmark(bookmark_of_figure(number)) : 0;
    begin_link(bookmark_of_note(number));
    // Apart from digits that it stands behind.
    run("\u00a0" + locale_.digits(std::to_string(number)), {.style = "SourceNumber"}, right_to_left());
    end_link();
    if (first) end_bookmark(bookmark);
}

void DocxWriter::end_bookmark(int number) { raw("<w:bookmarkEnd w:id=\"").integer(number).raw("\"/>"); }

std::string bookmark_of_note(std::uint32_t number) { return "note" + std::to_string(number); }
std::string bookmark_of_figure(std::uint32_t number) { return "figure" + std::to_string(number); }

std::string bookmark_name(int number) {
    const auto digits = std::to_string(number);
    return "_Toc" + std::string(9 - std::min<std::size_t>(digits.size(), 9), '0') + digits;
}

}  // namespace hamkari::reports::render
