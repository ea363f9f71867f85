#include "reports/chart_data.hpp"
#include "reports/render/estimate_marks.hpp"
#include "reports/render/figure_sources.hpp"
#include "reports/render/markdown_text.hpp"
#include "reports/render/renderers.hpp"
#include "reports/render/value_text.hpp"

#include <algorithm>

namespace hamkari::reports::render {

namespace {

std::string estimate_sign_of(const Locale& locale) {
    return "(" + std::string(locale(Word::estimate_letter)) + ")";
}

std::string value_markdown(const Value& value, const Locale& locale, ValueStyle style) {
    if (const auto* code = std::get_if<CodeText>(&value)) return markdown_code(code->text);
    return markdown_line(value_text(value, locale, style));
}

// `s12` is where a note stands, as in HTML.
std::string note_number(std::uint32_t number, const Locale& locale) {
    const auto digits = std::to_string(number);
    return "<sup>[" + locale.digits(digits) + "](#s" + digits + ")</sup>";
}

std::string cell_markdown(const Cell& cell, const Locale& locale, ValueStyle style, bool strong, std::uint32_t note) {
    auto text = value_markdown(cell.value, locale, style);
    if (text.empty()) return text;
    if (cell.struck) text = "~~" + text + "~~";
    if (cell.strong || strong) text = "**" + text + "**";
    if (style.estimate_mark && cell.estimate) text += " " + estimate_sign_of(locale);
    if (note > 0) text += note_number(note, locale);
    if (!cell.note.empty()) text += " (" + markdown_line(cell.note) + ")";
    return text;
}

void table_row(std::string& out, const std::vector<std::string>& cells) {
    out += '|';
    for (const auto& cell : cells) out.append(cell.empty() ? "" : " ").append(cell).append(" |");
    out += '\n';
}

void head_and_rule(std::string& out, const std::vector<std::string>& titles, const std::vector<Column>& columns) {
    table_row(out, titles);
    out += '|';
    for (const auto& column : columns)
        out += column.align == Column::Align::end ? " ---: |" : column.align == Column::Align::centre ? " :---: |" : " --- |";
    out += '\n';
}

void table_markdown(std::string& out, const Table& table, const Locale& locale) {
    if (table.columns.empty()) return;
    ValueStyle style{.in_table = true, .currency_in_title = table.currency_in_title};
    const auto marks = estimate_marks(table);
    const auto sign = estimate_sign_of(locale);
    std::vector<std::string> titles;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        titles.push_back(markdown_line(table.columns[i].title) + (marks.in_head[i] ? " " + sign : ""));
    head_and_rule(out, titles, table.columns);
    NoteNumbers numbers;
    for (const auto& row : table.rows) {
        std::vector<std::string> cells(std::max(table.columns.size(), row.cells.size()));
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const bool total = row.kind == Row::Kind::total;
            // What a total does not sum is left blank, not marked as missing.
            if (total && std::holds_alternative<Empty>(row.cells[i].value)) continue;
            style.estimate_mark = marks.at(i, row.cells[i]);
            cells[i] = cell_markdown(row.cells[i], locale, style, row.kind != Row::Kind::normal, numbers.next(row.cells[i]));
        }
        table_row(out, cells);
    }
    if (marks.all_figures) out.append("\n").append(markdown_line(locale(Word::all_figures_estimated))).append("\n");
    if (marks.letter) out.append("\n").append(sign).append(" ").append(markdown_line(locale(Word::planning_estimate))).append("\n");
    for (const auto& note : table.notes) out.append("\n").append(markdown_paragraph(note)).append("\n");
}

// `Table 3. Title`, in bold; nothing where there is neither.
void title_markdown(std::string& out, Word pattern, int number, const std::string& title, const Locale& locale) {
    const auto text = number > 0 ? locale(pattern, {locale.number(number), title}) : title;
    if (!text.empty()) out.append("**").append(markdown_line(text)).append("**\n\n");
}

struct MarkdownWriter {
    std::string& out;
    const Locale& locale;

    // The title of the report is the only heading of the first level.
    void operator()(const Heading& heading) const {
        out.append(static_cast<std::size_t>(std::clamp(heading.level, 1, 5) + 1), '#').append(" ");
        if (!heading.number.empty()) out.append(markdown_line(locale.digits(heading.number))).append(" ");
        out.append(markdown_line(heading.text));
        if (heading.light) out.append(" (").append(light_word(*heading.light, locale)).append(")");
        out += '\n';
    }
    void operator()(const Paragraph& paragraph) const {
        const bool set_apart = paragraph.style == Paragraph::Style::warning || paragraph.style == Paragraph::Style::notice;
        out.append(set_apart ? "> " : "").append(markdown_paragraph(paragraph.text)).append("\n");
    }
    void operator()(const ListBlock& list) const {
        for (const auto& item : list.items) out.append("- ").append(markdown_line(item)).append("\n");
    }
    void operator()(const Terms& terms) const {
        for (const auto& term : terms.terms) {
            out.append("- ").append(term.is_code ? markdown_code(term.term) : "**" + markdown_line(term.term) + "**");
            out.append(": ").append(markdown_line(term.text)).append("\n");
        }
    }
    void operator()(const KeyFigures& figures) const {
        for (const auto& figure : figures.figures) {
            out.append("- ").append(markdown_line(figure.label)).append(": **");
            out.append(value_markdown(figure.value, locale, {})).append("**");
            if (figure.estimate) out.append(" ").append(estimate_sign_of(locale));
            if (figure.source > 0) out.append(note_number(figure.source, locale));
            if (figure.light) out.append(", ").append(light_word(*figure.light, locale));
            if (!figure.note.empty()) out.append(" (").append(markdown_line(figure.note)).append(")");
            out += '\n';
        }
    }
    void operator()(const Table& table) const {
        title_markdown(out, Word::sentence_table, table.number, table.title, locale);
        table_markdown(out, table, locale);
    }
    void operator()(const Blanks& blanks) const {
        std::vector<std::string> titles;
        for (const auto& column : blanks.columns) titles.push_back(markdown_line(column));
        head_and_rule(out, titles, std::vector<Column>(titles.size()));
        for (int i = 0; i < blanks.rows; ++i) table_row(out, std::vector<std::string>(titles.size()));
    }
    template <class Chart>
    void operator()(const Chart& chart) const {
        title_markdown(out, Word::sentence_figure, chart.number, chart.title, locale);
        if (!chart.description.empty()) out.append(markdown_paragraph(chart.description)).append("\n\n");
        table_markdown(out, data_of(chart, locale), locale);
    }
};

void sources_markdown(std::string& out, const SourceChapter& sources, const Locale& locale) {
    if (sources.groups.empty()) return;
    const MarkdownWriter write{out, locale};
    write(sources.heading);
    out += '\n';
    write(Paragraph{sources.text});
    out += '\n';
    for (const auto& group : sources.groups) {
        write(Heading{sources.heading.level + 1, "", group.title, "", false, {}});
        out += '\n';
        for (const auto& note : group.notes) {
            const auto digits = std::to_string(note.number);
            out.append("- <a id=\"s").append(digits).append("\"></a>").append(locale.digits(digits)).append(" ");
            if (!note.code.empty()) out.append(markdown_code(note.code)).append(": ");
            out.append(markdown_line(note.text)).append("\n");
        }
        out += '\n';
    }
}

}  // namespace

std::string markdown(const Document& document, const Locale& locale) {
    std::string out;
    // Markdown knows no direction; what shows it as a page takes this one.
    if (locale.right_to_left()) out += "<div dir=\"rtl\">\n\n";
    const auto& page = document.title_page;
    if (!page.title.empty()) out.append("# ").append(markdown_line(page.title)).append("\n\n");
    if (!page.subtitle.empty()) out.append(markdown_paragraph(page.subtitle)).append("\n\n");
    for (const auto& partner : page.partners) out.append("- **").append(markdown_line(partner)).append("**\n");
    for (const auto& [label, text] : page.lines)
        out.append("- ").append(markdown_line(label)).append(": ").append(markdown_line(text)).append("\n");
    if (!page.partners.empty() || !page.lines.empty()) out += '\n';
    for (const auto& block : document.blocks) {
        std::visit(MarkdownWriter{out, locale}, block);
        out += '\n';
    }
    sources_markdown(out, document.sources, locale);
    if (!document.foot.empty()) out.append("---\n\n").append(markdown_paragraph(document.foot)).append("\n");
    if (locale.right_to_left()) out += "\n</div>\n";
    return out;
}

}  // namespace hamkari::reports::render
