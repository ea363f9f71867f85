#include "reports/chart_data.hpp"
#include "reports/render/docx_parts.hpp"
#include "reports/render/docx_table.hpp"

#include <algorithm>

namespace hamkari::reports::render {

namespace {

std::string_view style_of(Paragraph::Style style) {
    switch (style) {
        case Paragraph::Style::normal:
            return "Normal";
        case Paragraph::Style::lead:
            return "Lead";
        case Paragraph::Style::small:
            return "Small";
        case Paragraph::Style::notice:
            return "Notice";
        case Paragraph::Style::warning:
            return "Warning";
        case Paragraph::Style::disclaimer:
            return "Disclaimer";
    }
    return "Normal";
}

struct DocxBlocks {
    DocxWriter& out;
    const Block& block;
    int width;
    bool new_page;

    void operator()(const Heading& heading) const {
        constexpr std::array<std::string_view, 4> styles{"Heading1", "Heading2", "Heading3", "Heading4"};
        const auto level = static_cast<std::size_t>(std::clamp(heading.level, 1, 4)) - 1;
        out.begin_paragraph(styles[level], {.keep_next = true, .page_break = new_page});
        const bool listed = docx_listed_heading(block) != nullptr;
        const int bookmark = listed ? out.begin_bookmark() : 0;
        if (!heading.number.empty()) out.words(out.locale().digits(heading.number) + "\u00a0\u00a0");
        out.words(heading.text);
        if (listed) out.end_bookmark(bookmark);
        out.end_paragraph();
        // Below and not beside it: the table of contents takes all that a heading holds.
        if (!heading.light) return;
        out.begin_paragraph("LightLine", {.keep_next = true});
        out.light(*heading.light);
        out.end_paragraph();
    }
    void operator()(const Paragraph& paragraph) const { out.paragraph(style_of(paragraph.style), paragraph.text); }
    void operator()(const ListBlock& list) const {
        for (const auto& item : list.items) out.paragraph("ListBullet", item);
    }
    void operator()(const Terms& terms) const { docx_terms(out, terms, width); }
    void operator()(const KeyFigures& figures) const { docx_key_figures(out, figures, width); }
    void operator()(const Table& table) const { docx_table(out, table, width); }
    void operator()(const Blanks& blanks) const { docx_blanks(out, blanks, width); }
    template <class Chart>
    void operator()(const Chart& chart) const {
        std::vector<Picture> pictures;
        for (const auto& drawing : drawings_of(block, out.locale())) {
            pictures.push_back(picture_of(drawing, out.right_to_left()));
            if (pictures.back().png.empty()) pictures.clear();
            if (pictures.empty()) break;
        }
        if (pictures.empty()) return as_table(chart);
        docx_caption(out, Word::sentence_figure, chart.number, chart.title);
        for (const auto& picture : pictures) {
            out.begin_paragraph("Figure");
            out.picture(picture, chart.title, chart.description.empty() ? chart.title : chart.description,
                        out.close() ? width * 2 / 3 : width);
            out.end_paragraph();
        }
        if constexpr (std::is_same_v<Chart, ProvinceMap>) out.paragraph("Disclaimer", out.locale()(Word::disclaimer_map));
    }
    template <class Chart>
    void as_table(const Chart& chart) const {
        auto data = data_of(chart, out.locale());
        if (data.rows.empty()) return;
        docx_caption(out, Word::sentence_figure, chart.number, chart.title);
        docx_table(out, data, width);
    }
};

}  // namespace

const Heading* docx_listed_heading(const Block& block) {
    const auto* heading = std::get_if<Heading>(&block);
    return heading && heading->level <= 2 && !heading->anchor.empty() ? heading : nullptr;
}

void docx_block(DocxWriter& out, const Block& block, int width, bool new_page) {
    std::visit(DocxBlocks{out, block, width, new_page}, block);
}

}  // namespace hamkari::reports::render
