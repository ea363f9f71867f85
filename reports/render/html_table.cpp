#include "reports/render/html_table.hpp"

#include "reports/render/estimate_marks.hpp"
#include "reports/render/figure_sources.hpp"
#include "reports/render/html_parts.hpp"

#include <algorithm>
#include <array>

namespace hamkari::reports::render {

namespace {

// From so many columns on a table is likely to be scrolled sideways on a phone, so the keyboard must reach it.
constexpr std::size_t columns_that_scroll = 4;
// From so many columns on it has more width there than the others.
constexpr std::size_t columns_that_need_width = 6;
// From so many columns on an amount and its currency may stand on two lines, or the table would not fit the page.
constexpr std::size_t columns_that_crowd = 8;
// So short a table is not divided between two pages.
constexpr std::size_t rows_kept_together = 4;

// A date is never broken at its hyphens.
std::string_view align_class(Column::Align align, bool date = false) {
    switch (align) {
        case Column::Align::start:
            return date ? " class=d" : "";
        case Column::Align::end:
            return " class=r";
        case Column::Align::centre:
            return date ? " class=\"m d\"" : " class=m";
    }
    return {};
}

void head(HtmlWriter& out, const std::vector<Column>& columns, const EstimateMarks& marks = {}) {
    if (std::ranges::any_of(columns, [](const Column& column) { return column.width > 0; })) {
        out.raw("<colgroup>");
        for (const auto& column : columns) {
            out.raw("<col");
            if (column.width > 0) out.raw(" style=\"width:").integer(column.width).raw("%\"");
            out.raw(">");
        }
        out.raw("</colgroup>");
    }
    out.raw("<thead><tr>");
    for (std::size_t i = 0; i < columns.size(); ++i) {
        out.raw("<th scope=col").raw(align_class(columns[i].align)).raw(">").words(columns[i].title);
        if (i < marks.in_head.size() && marks.in_head[i]) estimate_mark(out);
        out.raw("</th>");
    }
    out.raw("</tr></thead>\n");
}

void group_row(HtmlWriter& out, const Row& row, std::size_t columns, ValueStyle style) {
    out.raw("<tr class=g><th scope=rowgroup colspan=").integer(static_cast<std::int64_t>(columns)).raw(">");
    if (!row.cells.empty()) html_cell(out, row.cells.front(), style);
    out.raw("</th></tr>\n");
}

void plain_row(HtmlWriter& out, const Row& row, const std::vector<Column>& columns, ValueStyle style,
               const EstimateMarks& marks, NoteNumbers& numbers) {
    out.raw(row.kind == Row::Kind::total ? "<tr class=t>" : "<tr>");
    for (std::size_t i = 0; i < std::max(row.cells.size(), columns.size()); ++i) {
        out.raw(i == 0 ? "<th scope=row" : "<td");
        const bool date = i < row.cells.size() && std::holds_alternative<Date>(row.cells[i].value);
        if (i < columns.size()) out.raw(align_class(columns[i].align, date));
        out.raw(">");
        // What a total does not sum is left blank, not marked as missing.
        const bool blank =
            row.kind == Row::Kind::total && i < row.cells.size() && std::holds_alternative<Empty>(row.cells[i].value);
        if (i < row.cells.size() && !blank) {
            style.estimate_mark = marks.at(i, row.cells[i]);
            style.source_number = numbers.next(row.cells[i]) != 0;
            html_cell(out, row.cells[i], style);
        }
        out.raw(i == 0 ? "</th>" : "</td>");
    }
    out.raw("</tr>\n");
}

void notes(HtmlWriter& out, const Table& table, const EstimateMarks& marks) {
    if (!marks.letter && !marks.all_figures && table.notes.empty()) return;
    out.raw("<div class=notes>");
    // One line for both, since nearly every table has it.
    if (marks.all_figures || marks.letter) out.raw("<p>");
    if (marks.all_figures) out.words(out.word(Word::all_figures_estimated));
    if (marks.letter) {
        out.raw(marks.all_figures ? " <sup class=e>" : "<sup class=e>").text(out.word(Word::estimate_letter));
        out.raw("</sup> ").text(out.word(Word::planning_estimate));
    }
    if (marks.all_figures || marks.letter) out.raw("</p>");
    for (const auto& note : table.notes) out.raw("<p>").words(note).raw("</p>");
    out.raw("</div>\n");
}

}  // namespace

void html_table(HtmlWriter& out, const Table& table) {
    const ValueStyle style{.in_table = true, .currency_in_title = table.currency_in_title};
    const auto marks = estimate_marks(table);
    const bool named = table.number > 0 || !table.title.empty();
    const int caption = named ? out.next_id() : 0;
    out.raw(table.rows.size() <= rows_kept_together ? "<div class=\"tw keep\"" : "<div class=tw");
    if (named && table.columns.size() >= columns_that_scroll)
        out.raw(" role=region tabindex=0 aria-labelledby=c").integer(caption);
    out.raw(table.columns.size() >= columns_that_crowd        ? "><table class=\"many six\""
            : table.columns.size() >= columns_that_need_width ? "><table class=six"
                                                              : "><table");
    if (table.number > 0) out.raw(" id=table-").integer(table.number);
    out.raw(">");
    if (named) {
        out.raw("<caption id=c").integer(caption).raw(">");
        numbered_title(out, Word::sentence_table, table.number, table.title);
        out.raw("</caption>");
    }
    head(out, table.columns, marks);
    // A row group begins with its heading and holds what belongs to it.
    bool open = false;
    NoteNumbers numbers;
    for (const auto& row : table.rows) {
        const bool group = row.kind == Row::Kind::group;
        if (group && open) out.raw("</tbody>");
        if (group || !open) out.raw("<tbody>");
        open = true;
        if (group)
            group_row(out, row, table.columns.size(), style);
        else
            plain_row(out, row, table.columns, style, marks, numbers);
    }
    if (open) out.raw("</tbody>");
    out.raw("</table></div>\n");
    notes(out, table, marks);
}

void html_blanks(HtmlWriter& out, const Blanks& blanks) {
    out.raw("<div class=tw><table class=blank>");
    std::vector<Column> columns;
    for (const auto& title : blanks.columns) columns.push_back({.title = title});
    head(out, columns);
    out.raw("<tbody>");
    for (int i = 0; i < blanks.rows; ++i) {
        out.raw("<tr>");
        for (std::size_t column = 0; column < columns.size(); ++column) out.raw("<td></td>");
        out.raw("</tr>");
    }
    out.raw("</tbody></table></div>\n");
}

}  // namespace hamkari::reports::render
