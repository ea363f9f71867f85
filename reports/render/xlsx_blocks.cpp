#include "reports/render/xlsx_blocks.hpp"

#include "reports/locale/width.hpp"
#include "reports/render/value_text.hpp"
#include "reports/render/xlsx_text.hpp"

#include <algorithm>

namespace hamkari::reports::render {

namespace {

// What stands in the first column beside a text of its own: labels of key figures, terms.
constexpr double widest_label = 32, widest_figure = 20;

void at_least(std::vector<ColumnWidth>& widths, std::size_t column, double width) {
    if (widths.size() <= column) widths.resize(column + 1);
    widths[column].grow({std::min(width, 20.0), width});
}

double width_of_text(std::string_view text, double at_most) {
    return std::min(static_cast<double>(display_width(text)) * 1.1 + 2, at_most);
}

struct BlockWriter {
    XlsxSheet& sheet;
    const SheetItem& item;
    const std::vector<SheetPlan>& all;
    ChartData& data;

    using Placed = std::optional<PlacedTable>;

    const Locale& locale() const { return sheet.locale(); }

    Placed operator()(const Heading& heading) const {
        auto title = heading.number.empty() ? heading.text : locale().digits(heading.number) + " " + heading.text;
        write_heading(sheet, title, &heading, heading.level <= 2 ? CellLook::Font::section : CellLook::Font::part);
        return {};
    }

    Placed operator()(const Paragraph& paragraph) const {
        CellLook look;
        switch (paragraph.style) {
            case Paragraph::Style::normal:
                break;
            case Paragraph::Style::lead:
                look.font = CellLook::Font::lead;
                break;
            case Paragraph::Style::small:
            case Paragraph::Style::disclaimer:
                look.font = CellLook::Font::small;
                break;
            case Paragraph::Style::notice:
                look.part = CellLook::Part::notice;
                break;
            case Paragraph::Style::warning:
                look.part = CellLook::Part::warning;
                look.strong = true;
                break;
        }
        sheet.paragraph(paragraph.text, look);
        return {};
    }

    Placed operator()(const ListBlock& list) const {
        for (const auto& one : list.items) sheet.paragraph("• " + one, {});
        return {};
    }

    Placed operator()(const Terms& terms) const {
        for (const auto& term : terms.terms) {
            CellLook label{.part = CellLook::Part::cell, .wrap = true, .strong = true, .left_to_right = term.is_code};
            sheet.text({sheet.row(), 0}, term.term, label);
            if (sheet.span() > 1)
                sheet.paragraph(term.text, {.part = CellLook::Part::cell}, 1);
            else
                sheet.skip(), sheet.paragraph(term.text, {});
        }
        return {};
    }

    Placed operator()(const KeyFigures& figures) const {
        for (const auto& figure : figures.figures) {
            const CellLook cell{.part = CellLook::Part::cell, .wrap = true};
            sheet.text({sheet.row(), 0}, figure.label, cell);
            auto value = cell;
            value.align = Column::Align::end;
            value.strong = true;
            value.estimate = figure.estimate;
            // As in tables, texts do not lead.
            if (sheet_number(figure.value, false) && sheet.lead_to_note({sheet.row(), 1}, figure.source))
                value.font = CellLook::Font::link;
            sheet.value({sheet.row(), 1}, figure.value, value);
            if (figure.light)
                sheet.value({sheet.row(), 2}, *figure.light, cell);
            else
                sheet.blank({sheet.row(), 2}, cell);
            if (sheet.span() > 3)
                sheet.paragraph(figure.note, {.part = CellLook::Part::cell, .font = CellLook::Font::small}, 3);
            else
                sheet.skip();
        }
        if (std::ranges::any_of(figures.figures, &KeyFigure::estimate))
            sheet.paragraph(locale()(Word::sentence_colon, {locale()(Word::estimate_letter), locale()(Word::planning_estimate)}),
                            {.font = CellLook::Font::small});
        return {};
    }

    Placed operator()(const Table& table) const {
        if (item.moved) {
            const auto& own = all[*item.moved];
            sheet.paragraph(own.title, {.strong = true});
            sheet.paragraph_link(locale()(Word::sheet_see, {own.name}), sheet_place(own.name, 0), 0,
                                 static_cast<lxw_col_t>(sheet.span() - 1));
            sheet.skip();
            return {};
        }
        if (!item.titled) write_caption(sheet, Word::sentence_table, table.number, table.title);
        return write_table(sheet, *item.layout);
    }

    Placed operator()(const Blanks& blanks) const {
        write_blanks(sheet, blanks);
        return {};
    }

    template <class Chart>
    Placed operator()(const Chart& chart) const {
        write_chart(sheet, chart, *item.layout, data);
        return {};
    }
};

}  // namespace

void widen_for(std::vector<ColumnWidth>& widths, const SheetItem& item, const Locale& locale) {
    if (std::holds_alternative<RiskMatrix>(*item.block))
        for (std::size_t i = 0; i < 6; ++i) at_least(widths, i, 13);
    if (item.layout) return widen(widths, *item.layout, locale);
    if (const auto* terms = std::get_if<Terms>(item.block))
        for (const auto& term : terms->terms) at_least(widths, 0, width_of_text(term.term, widest_label));
    if (const auto* figures = std::get_if<KeyFigures>(item.block))
        for (const auto& figure : figures->figures) {
            at_least(widths, 0, width_of_text(figure.label, widest_label));
            at_least(widths, 1, width_of_text(value_text(figure.value, locale, {}), widest_figure) + 2);
            if (figure.light) at_least(widths, 2, 10);
        }
    if (const auto* blanks = std::get_if<Blanks>(item.block))
        for (std::size_t i = 0; i < blanks->columns.size(); ++i) at_least(widths, i, 20);
}

void write_heading(XlsxSheet& sheet, std::string_view title, const Heading* heading, CellLook::Font font) {
    auto text = std::string(title);
    if (heading && heading->light) text.append(" [").append(light_word(*heading->light, sheet.locale())).append("]");
    sheet.paragraph(text, {.font = font});
}

std::optional<PlacedTable> write_block(XlsxSheet& sheet, const SheetItem& item, const std::vector<SheetPlan>& all,
                                       ChartData& data) {
    return std::visit(BlockWriter{sheet, item, all, data}, *item.block);
}

}  // namespace hamkari::reports::render
