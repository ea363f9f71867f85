#pragma once

#include "reports/render/docx_writer.hpp"

namespace hamkari::reports::render {

/// A table of the report with its caption and notes. Right to left in Persian; its head is repeated on each page and no
/// row is divided between two. `width`: of the text area.
void docx_table(DocxWriter& out, const Table& table, int width);
/// Whether its columns have room in that width.
bool docx_table_fits(const Table& table, const Locale& locale, int width);
/// Ruled rows to be written in.
void docx_blanks(DocxWriter& out, const Blanks& blanks, int width);
/// Terms beside their explanations, in two columns.
void docx_terms(DocxWriter& out, const Terms& terms, int width);
/// Key figures as cards, up to four beside each other.
void docx_key_figures(DocxWriter& out, const KeyFigures& figures, int width);

/// Opens a table of that style with these columns; a paragraph must follow its end (`docx_gap`), or two tables that
/// stand one after the other would be one.
void docx_begin_table(DocxWriter& out, std::string_view style, const std::vector<int>& widths);
void docx_end_table(DocxWriter& out);
void docx_gap(DocxWriter& out);
void docx_begin_cell(DocxWriter& out, int width, std::string_view properties = {});
inline void docx_end_cell(DocxWriter& out) { out.raw("</w:tc>"); }

/// `Table 3. Title` over what it names; nothing where there is neither.
void docx_caption(DocxWriter& out, Word pattern, int number, const std::string& title);

}  // namespace hamkari::reports::render
