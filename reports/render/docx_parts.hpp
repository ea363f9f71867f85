#pragma once

#include "reports/render/docx_writer.hpp"

/// The parts of a Word document beside its body.
namespace hamkari::reports::render {

/// A block into the body. `new_page`: a heading that begins one.
void docx_block(DocxWriter& out, const Block& block, int width, bool new_page);

/// Whether the table of contents names a block: chapters and their sections.
const Heading* docx_listed_heading(const Block& block);

/// Title page and table of contents. The bookmarks of the headings count up from 1 in the order of the document.
void docx_cover(DocxWriter& out, const TitlePage& page);
/// The title over the first page of what has no cover.
void docx_title(DocxWriter& out, const TitlePage& page);
void docx_contents(DocxWriter& out, const Document& document);

/// The notes on where figures come from, after the blocks; each leads back to where it is first named.
void docx_sources(DocxWriter& out, const SourceChapter& sources);

/// `word/styles.xml`, `word/numbering.xml`, `word/settings.xml`.
std::string docx_styles(const Locale& locale, Document::Form form);
std::string docx_numbering();
std::string docx_settings();
/// The foot of each page: what the document says, and `page n of m`.
std::string docx_footer(const Document& document, const Locale& locale, int width);

/// How each part begins.
inline constexpr std::string_view xml_head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
/// The names that body and footer use.
inline constexpr std::string_view docx_namespaces =
    " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
    " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
    " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
    " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

}  // namespace hamkari::reports::render
