#include "reports/render/html_blocks.hpp"
#include "reports/render/html_parts.hpp"

namespace hamkari::reports::render {

namespace {

void source_note(HtmlWriter& out, const SourceText& note) {
    const auto digits = out.locale().digits(std::to_string(note.number));
    out.raw("<li id=s").integer(note.number).raw(">");
    // What no table shows has nothing to lead back to.
    if (out.note_was_used(note.number)) {
        out.raw("<a href=#f").integer(note.number).raw(" aria-label=\"").text(out.word(Word::label_back_to_figure));
        out.raw(" ").text(digits).raw("\">").text(digits).raw("</a> ");
    } else {
        out.raw("<span>").text(digits).raw("</span> ");
    }
    if (!note.code.empty()) out.raw("<bdi class=code>").text(note.code).raw("</bdi> ");
    out.words(note.text).raw("</li>\n");
}

}  // namespace

void html_sources(HtmlWriter& out, const SourceChapter& sources) {
    if (sources.groups.empty()) return;
    html_block(out, sources.heading);
    out.raw("<p class=small>").words(sources.text).raw("</p>\n<div class=src>\n");
    for (const auto& group : sources.groups) {
        out.raw("<h4>").words(group.title).raw("</h4>\n<ul>\n");
        for (const auto& note : group.notes) source_note(out, note);
        out.raw("</ul>\n");
    }
    out.raw("</div>\n");
}

}  // namespace hamkari::reports::render
