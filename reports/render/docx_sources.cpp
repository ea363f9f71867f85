#include "reports/render/docx_parts.hpp"

namespace hamkari::reports::render {

namespace {

void docx_note(DocxWriter& out, const SourceText& note) {
    const auto digits = out.locale().digits(std::to_string(note.number));
    out.begin_paragraph("SourceNote");
    const int bookmark = out.begin_bookmark(bookmark_of_note(note.number));
    // What no table shows has nothing to lead back to.
    const bool back = out.note_was_named(note.number);
    if (back) out.begin_link(bookmark_of_figure(note.number));
    out.words(digits, back ? RunLook{.colour = "0F5A73"} : RunLook{});
    if (back) out.end_link();
    out.end_bookmark(bookmark);
    out.words("\u00a0\u00a0");
    if (!note.code.empty()) {
        out.code(note.code, {.bold = true});
        out.words("\u00a0 ");
    }
    out.words(note.text);
    out.end_paragraph();
}

}  // namespace

void docx_sources(DocxWriter& out, const SourceChapter& sources) {
    if (sources.groups.empty()) return;
    docx_block(out, sources.heading, portrait_width, false);
    out.paragraph("Small", sources.text);
    for (const auto& group : sources.groups) {
        out.paragraph("Heading4", group.title, {.keep_next = true});
        for (const auto& note : group.notes) docx_note(out, note);
    }
}

}  // namespace hamkari::reports::render
