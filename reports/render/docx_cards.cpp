#include "reports/render/docx_table.hpp"
#include "reports/render/value_text.hpp"

#include <algorithm>

namespace hamkari::reports::render {

namespace {

constexpr std::string_view card = "<w:tcBorders><w:top w:val=\"single\" w:sz=\"18\" w:color=\"0F4759\"/></w:tcBorders><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F3F7F8\"/>";

// Up to so many beside each other, in rows as even as can be.
std::size_t cards_in_row(std::size_t figures, std::size_t at_most) {
    const auto rows = (figures + at_most - 1) / at_most;
    return rows == 0 ? 1 : (figures + rows - 1) / rows;
}

void figure_card(DocxWriter& out, const KeyFigure& figure) {
    const auto& locale = out.locale();
    out.paragraph("KeyLabel", figure.label, {.keep_next = true});
    // Long sums fit in a card as their amount alone; the currency stands small below.
    const auto* money = std::get_if<Money>(&figure.value);
    out.begin_paragraph("KeyValue", {.keep_next = true});
    if (const auto* light = std::get_if<Light>(&figure.value))
        out.light(*light);
    else if (const auto* code = std::get_if<CodeText>(&figure.value))
        out.code(code->text);
    else
        out.words(value_text(figure.value, locale, {.currency_in_title = money != nullptr}));
    if (figure.estimate) out.estimate_mark();
    if (figure.source > 0) out.note_number(figure.source);
    out.end_paragraph();
    if (money) out.paragraph("KeyNote", locale.currency(money->currency), {.keep_next = true});
    if (figure.light) {
        out.begin_paragraph("KeyNote", {.keep_next = true});
        out.light(*figure.light);
        out.end_paragraph();
    }
    out.paragraph("KeyNote", figure.note, {.keep_next = true});
}

}  // namespace

void docx_key_figures(DocxWriter& out, const KeyFigures& figures, int width) {
    const auto& all = figures.figures;
    if (all.empty()) return;
    const auto in_row = cards_in_row(all.size(), out.close() ? 8 : 4);
    const std::vector<int> widths(in_row, width / static_cast<int>(std::max<std::size_t>(in_row, 2)));
    docx_begin_table(out, "CardTable", widths);
    for (std::size_t from = 0; from < all.size(); from += in_row) {
        out.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (auto i = from; i < from + in_row; ++i) {
            docx_begin_cell(out, widths.front(), i < all.size() ? card : "");
            if (i < all.size())
                figure_card(out, all[i]);
            else
                out.paragraph("KeyNote", "");
            docx_end_cell(out);
        }
        out.raw("</w:tr>\n");
    }
    docx_end_table(out);
    docx_gap(out);
}

void docx_terms(DocxWriter& out, const Terms& terms, int width) {
    if (terms.terms.empty()) return;
    const int first = width * 22 / 100;
    docx_begin_table(out, "TermTable", {first, width - first});
    for (const auto& term : terms.terms) {
        out.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        docx_begin_cell(out, first);
        out.begin_paragraph("TermName");
        if (term.is_code)
            out.code(term.term);
        else
            out.words(term.term);
        out.end_paragraph();
        docx_end_cell(out);
        docx_begin_cell(out, width - first);
        out.paragraph("TermText", term.text);
        docx_end_cell(out);
        out.raw("</w:tr>\n");
    }
    docx_end_table(out);
    docx_gap(out);
}

}  // namespace hamkari::reports::render
