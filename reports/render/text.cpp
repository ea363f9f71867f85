#include "reports/render/estimate_marks.hpp"
#include "reports/render/renderers.hpp"
#include "reports/render/text_charts.hpp"
#include "reports/render/text_layout.hpp"
#include "reports/render/value_text.hpp"

#include <algorithm>

namespace hamkari::reports::render {

namespace {

/// What it means stands under the table.
constexpr std::string_view estimate_sign = "*";

constexpr std::size_t widest_term = 24;

void underline(std::string& out, std::string_view text, char sign) {
    const auto begin = out.size();
    append_wrapped(out, text);
    std::size_t widest = 0;
    for (auto line = std::string_view(out).substr(begin); !line.empty();) {
        const auto end = line.find('\n');
        widest = std::max(widest, display_width(line.substr(0, end)));
        line.remove_prefix(end + 1);
    }
    out.append(widest, sign).append("\n");
}

TextCell text_cell(const Cell& cell, const Column& column, ValueStyle style, const Locale& locale) {
    TextCell text;
    text.side = column.align == Column::Align::end ? Side::end : Side::start;
    std::string mark;
    if (cell.estimate && style.estimate_mark) mark += estimate_sign;
    const auto struck = [&](std::string words) { return cell.struck ? "~" + words + "~" : words; };
    const auto* date = std::get_if<Date>(&cell.value);
    if (date && locale.calendar() == CalendarChoice::both) {
        const auto first = locale.first_calendar();
        text.lines.push_back(struck(locale.date_short(*date, first)) + mark);
        text.lines.push_back(struck(locale.date_short(*date, other_calendar(first))));
    } else {
        text.lines.push_back(struck(value_text(cell.value, locale, style)) + mark);
    }
    if (!cell.note.empty()) text.lines.push_back(cell.note);
    return text;
}

// `Table 3. Title`; the title alone where the number is 0.
std::string numbered(Word pattern, int number, const std::string& title, const Locale& locale) {
    return number > 0 ? locale(pattern, {locale.number(number), title}) : title;
}

struct Writer {
    std::string& out;
    const Locale& locale;

    void operator()(const Heading& heading) const {
        std::string line = locale.digits(heading.number);
        if (!line.empty()) line += ' ';
        line += heading.text;
        if (heading.light) line.append(" [").append(light_word(*heading.light, locale)).append("]");
        if (heading.level <= 1) out += '\n';
        underline(out, line, heading.level <= 1 ? '=' : heading.level == 2 ? '-' : '.');
    }
    void operator()(const Paragraph& paragraph) const {
        append_wrapped(out, paragraph.text, paragraph.style == Paragraph::Style::warning ? "! " : "");
    }
    void operator()(const ListBlock& list) const {
        for (const auto& item : list.items) append_wrapped(out, item, "- ");
    }
    void operator()(const Terms& terms) const {
        std::size_t widest = 0;
        for (const auto& term : terms.terms) widest = std::max(widest, display_width(term.term));
        for (const auto& term : terms.terms)
            append_wrapped(out, term.text, pad(term.term, std::min(widest, widest_term)) + "  ");
    }
    void operator()(const KeyFigures& figures) const {
        std::size_t widest = 0;
        for (const auto& figure : figures.figures) widest = std::max(widest, display_width(figure.label));
        for (const auto& figure : figures.figures) {
            auto line = value_text(figure.value, locale, {});
            if (figure.estimate) line += estimate_sign;
            if (figure.light) line.append(" [").append(light_word(*figure.light, locale)).append("]");
            if (!figure.note.empty()) line.append(" (").append(figure.note).append(")");
            append_wrapped(out, line, pad(figure.label, std::min(widest, text_columns / 2)) + "  ");
        }
    }
    void operator()(const Table& table) const {
        ValueStyle style{.in_table = true, .currency_in_title = table.currency_in_title};
        const auto marks = estimate_marks(table);
        append_wrapped(out, numbered(Word::sentence_table, table.number, table.title, locale));
        std::vector<TextCell> head;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const auto& column = table.columns[i];
            head.push_back({{column.title}, column.align == Column::Align::end ? Side::end : Side::start});
            if (marks.in_head[i]) head.back().lines.front() += estimate_sign;
        }
        std::vector<TextRow> rows;
        rows.reserve(table.rows.size());
        for (const auto& row : table.rows) {
            auto& text = rows.emplace_back();
            text.kind = row.kind == Row::Kind::group   ? TextRow::Kind::group
                        : row.kind == Row::Kind::total ? TextRow::Kind::total
                                                       : TextRow::Kind::normal;
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                const bool blank = row.kind == Row::Kind::total && std::holds_alternative<Empty>(row.cells[i].value);
                const auto column = i < table.columns.size() ? table.columns[i] : Column{};
                style.estimate_mark = marks.at(i, row.cells[i]);
                text.cells.push_back(blank ? TextCell{} : text_cell(row.cells[i], column, style, locale));
            }
        }
        append_table(out, head, rows);
        if (marks.all_figures) append_wrapped(out, locale(Word::all_figures_estimated));
        if (marks.letter) append_wrapped(out, locale(Word::planning_estimate), std::string(estimate_sign) + " ");
        for (const auto& note : table.notes) append_wrapped(out, note);
    }
    void operator()(const Blanks& blanks) const {
        std::vector<TextCell> head;
        for (const auto& column : blanks.columns) head.push_back({{column}});
        const auto width = head.empty() ? std::size_t{1} : (text_columns + 2) / head.size() - 2;
        TextRow row;
        row.cells.assign(head.size(), TextCell{{std::string(width, '_')}});
        append_table(out, head, std::vector<TextRow>(static_cast<std::size_t>(std::max(blanks.rows, 0)), row));
    }
    template <class Chart>
    void operator()(const Chart& chart) const {
        append_wrapped(out, numbered(Word::sentence_figure, chart.number, chart.title, locale));
        append_wrapped(out, chart.description);
        text_chart(out, chart, locale);
    }
};

}  // namespace

std::string text(const Document& document, const Locale& locale) {
    std::string out;
    const auto& page = document.title_page;
    if (!page.title.empty()) {
        underline(out, page.title, '=');
        append_wrapped(out, page.subtitle);
        out += '\n';
    }
    for (const auto& partner : page.partners) append_wrapped(out, partner);
    if (!page.partners.empty()) out += '\n';
    std::size_t widest = 0;
    for (const auto& [label, words] : page.lines) widest = std::max(widest, display_width(label));
    for (const auto& [label, words] : page.lines)
        append_wrapped(out, words, pad(label, std::min(widest, text_columns / 2)) + "  ");
    if (!page.lines.empty()) out += '\n';
    for (const auto& block : document.blocks) {
        std::visit(Writer{out, locale}, block);
        out += '\n';
    }
    if (!document.sources.groups.empty()) {
        append_wrapped(out, locale(Word::sources_in_other_formats));
        out += '\n';
    }
    if (!document.foot.empty()) {
        out.append(text_columns, '-').append("\n");
        append_wrapped(out, document.foot);
    }
    return out;
}

}  // namespace hamkari::reports::render
