#include "reports/render/docx_table.hpp"

#include "reports/render/column_widths.hpp"
#include "reports/render/estimate_marks.hpp"
#include "reports/render/figure_sources.hpp"
#include "reports/render/value_text.hpp"

#include <algorithm>
#include <numeric>

namespace hamkari::reports::render {

namespace {

// From so many columns on letters and margins are smaller, or the table would not fit the page.
constexpr std::size_t columns_that_crowd = 8;
// So short a table is not divided between two pages.
constexpr std::size_t rows_kept_together = 5;

/// How the rows of one table are set.
struct Setting {
    const Table& table;
    const EstimateMarks marks;
    const std::vector<int> widths;
    ValueStyle style;
    bool crowded;

    std::string_view text_style() const { return crowded ? "TableTextSmall" : "TableText"; }
    Column::Align align(std::size_t column) const {
        return column < table.columns.size() ? table.columns[column].align : Column::Align::start;
    }
};

void value(DocxWriter& out, const Cell& cell, ValueStyle style, RunLook look) {
    const auto& locale = out.locale();
    if (const auto* code = std::get_if<CodeText>(&cell.value))
        out.code(code->text, look);
    else if (const auto* light = std::get_if<Light>(&cell.value))
        out.light(*light);
    else if (const auto* date = std::get_if<Date>(&cell.value))
        out.words(locale.date_short(*date, locale.first_calendar()), look);
    else
        out.words(value_text(cell.value, locale, style), look);
}

void cell_paragraphs(DocxWriter& out, const Setting& set, const Cell& cell, ParagraphLook look, bool bold, bool mark,
                     std::uint32_t note = 0) {
    out.begin_paragraph(set.text_style(), look);
    const bool leads = leads_to_note(cell);
    if (leads) out.begin_link(bookmark_of_note(cell.source));
    value(out, cell, set.style, {.bold = bold || cell.strong, .struck = cell.struck});
    if (leads) out.end_link();
    if (mark) out.estimate_mark();
    if (note > 0) out.note_number(note);
    out.end_paragraph();
    const auto& locale = out.locale();
    if (const auto* date = std::get_if<Date>(&cell.value); date && locale.calendar() == CalendarChoice::both)
        out.paragraph("CellNote", locale.date_short(*date, other_calendar(locale.first_calendar())), look);
    if (!cell.note.empty()) out.paragraph("CellNote", cell.note, look);
}

void begin_row(DocxWriter& out, bool head = false) {
    out.raw("<w:tr><w:trPr><w:cantSplit/>").raw(head ? "<w:tblHeader/>" : "").raw("</w:trPr>");
}

void head_row(DocxWriter& out, const Setting& set) {
    begin_row(out, true);
    for (std::size_t i = 0; i < set.widths.size(); ++i) {
        docx_begin_cell(out, set.widths[i], "<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"8\" w:color=\"0F4759\"/></w:tcBorders><w:vAlign w:val=\"bottom\"/>");
        out.begin_paragraph(set.crowded ? "TableHeadSmall" : "TableHead", {.align = set.align(i), .keep_next = true});
        out.words(set.table.columns[i].title);
        if (set.marks.in_head[i]) out.estimate_mark();
        out.end_paragraph();
        docx_end_cell(out);
    }
    out.raw("</w:tr>\n");
}

void group_row(DocxWriter& out, const Setting& set, const Row& row) {
    begin_row(out);
    const auto properties = "<w:gridSpan w:val=\"" + std::to_string(set.widths.size()) + "\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E4EEF1\"/>";
    docx_begin_cell(out, std::accumulate(set.widths.begin(), set.widths.end(), 0), properties);
    cell_paragraphs(out, set, row.cells.empty() ? Cell("") : row.cells.front(), {.keep_next = true}, true,
                    !row.cells.empty() && row.cells.front().estimate);
    docx_end_cell(out);
    out.raw("</w:tr>\n");
}

void plain_row(DocxWriter& out, const Setting& set, const Row& row, bool keep_next, NoteNumbers& numbers) {
    const bool total = row.kind == Row::Kind::total;
    begin_row(out);
    for (std::size_t i = 0; i < set.widths.size(); ++i) {
        docx_begin_cell(out, set.widths[i], total ? "<w:tcBorders><w:top w:val=\"single\" w:sz=\"8\" w:color=\"0F4759\"/></w:tcBorders>" : "");
        const ParagraphLook look{.align = set.align(i), .keep_next = keep_next};
        // What a total does not sum is left blank, not marked as missing.
        const bool blank = i >= row.cells.size() || (total && std::holds_alternative<Empty>(row.cells[i].value));
        if (blank)
            out.paragraph(set.text_style(), "", look);
        else
            cell_paragraphs(out, set, row.cells[i], look, total, set.marks.at(i, row.cells[i]), numbers.next(row.cells[i]));
        docx_end_cell(out);
    }
    out.raw("</w:tr>\n");
}

bool has_notes(const Setting& set) { return set.marks.all_figures || set.marks.letter || !set.table.notes.empty(); }

void table_notes(DocxWriter& out, const Setting& set) {
    const auto& locale = out.locale();
    if (set.marks.all_figures || set.marks.letter) {
        out.begin_paragraph("TableNote");
        if (set.marks.all_figures) out.words(locale(Word::all_figures_estimated));
        if (set.marks.all_figures && set.marks.letter) out.words(" ");
        if (set.marks.letter) {
            out.estimate_mark();
            out.words(" " + std::string(locale(Word::planning_estimate)));
        }
        out.end_paragraph();
    }
    for (const auto& note : set.table.notes) out.paragraph("TableNote", note);
}

}  // namespace

void docx_begin_table(DocxWriter& out, std::string_view style, const std::vector<int>& widths) {
    out.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"").raw(style).raw("\"/>");
    if (out.right_to_left()) out.raw("<w:bidiVisual/>");
    out.raw("<w:tblW w:w=\"").integer(std::accumulate(widths.begin(), widths.end(), 0));
    out.raw("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
    for (const int width : widths) out.raw("<w:gridCol w:w=\"").integer(width).raw("\"/>");
    out.raw("</w:tblGrid>\n");
}

void docx_end_table(DocxWriter& out) { out.raw("</w:tbl>\n"); }

void docx_gap(DocxWriter& out) { out.paragraph("Gap", ""); }

void docx_begin_cell(DocxWriter& out, int width, std::string_view properties) {
    out.raw("<w:tc><w:tcPr><w:tcW w:w=\"").integer(width).raw("\" w:type=\"dxa\"/>").raw(properties).raw("</w:tcPr>");
}

void docx_caption(DocxWriter& out, Word pattern, int number, const std::string& title) {
    const auto& locale = out.locale();
    const auto text = number > 0 ? locale(pattern, {locale.number(number), title}) : title;
    if (!text.empty()) out.paragraph("Caption", text, {.keep_next = true});
}

namespace {

TableMeasure docx_measure(bool crowded, bool close, int width) {
    const double letters = crowded ? 7.0 : 8.0;
    return {.font_size = close ? letters * 0.85 : letters, .padding = crowded ? 130 : 170, .total = width};
}

}  // namespace

bool docx_table_fits(const Table& table, const Locale& locale, int width) {
    const ValueStyle style{.in_table = true, .currency_in_title = table.currency_in_title};
    const auto measure = docx_measure(table.columns.size() >= columns_that_crowd, false, width);
    return least_width(table, locale, style, measure) <= width;
}

void docx_table(DocxWriter& out, const Table& table, int width) {
    docx_caption(out, Word::sentence_table, table.number, table.title);
    if (table.columns.empty()) return;
    const ValueStyle style{.in_table = true, .currency_in_title = table.currency_in_title};
    const bool crowded = table.columns.size() >= columns_that_crowd;
    const auto measure = docx_measure(crowded, out.close(), width);
    const Setting set{table, estimate_marks(table), column_widths(table, out.locale(), style, measure), style, crowded};
    docx_begin_table(out, crowded ? "ReportTableCrowded" : "ReportTable", set.widths);
    head_row(out, set);
    NoteNumbers numbers;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const bool last = i + 1 == table.rows.size();
        // A short table stays whole; of a long one neither the first nor the last row
        // stands alone on its page, and its notes are not left behind.
        const bool keep_next = last ? has_notes(set) : table.rows.size() <= rows_kept_together || i == 0 || i + 2 == table.rows.size();
        if (table.rows[i].kind == Row::Kind::group)
            group_row(out, set, table.rows[i]);
        else
            plain_row(out, set, table.rows[i], keep_next, numbers);
    }
    docx_end_table(out);
    table_notes(out, set);
    docx_gap(out);
}

void docx_blanks(DocxWriter& out, const Blanks& blanks, int width) {
    if (blanks.columns.empty()) return;
    const auto columns = static_cast<int>(blanks.columns.size());
    // The first column is for what is agreed, the others for who and when.
    const int first = columns == 1 ? width : width * 44 / 100;
    std::vector<int> widths{first};
    for (int i = 1; i < columns; ++i) widths.push_back((width - first) / (columns - 1));
    docx_begin_table(out, "RuledTable", widths);
    begin_row(out, true);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        docx_begin_cell(out, widths[i]);
        out.paragraph("TableHead", blanks.columns[i], {.keep_next = true});
        docx_end_cell(out);
    }
    out.raw("</w:tr>\n");
    // Rows to write in stay with their head.
    for (int row = 0; row < blanks.rows; ++row) {
        const bool keep_next = row + 1 < blanks.rows;
        out.raw("<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"620\" w:hRule=\"atLeast\"/></w:trPr>");
        for (const int cell : widths) {
            docx_begin_cell(out, cell);
            out.paragraph("TableText", "", {.keep_next = keep_next});
            docx_end_cell(out);
        }
        out.raw("</w:tr>\n");
    }
    docx_end_table(out);
    docx_gap(out);
}

}  // namespace hamkari::reports::render
