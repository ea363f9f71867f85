#include "reports/render/xlsx_table.hpp"

#include "reports/render/figure_sources.hpp"
#include "reports/render/xlsx_text.hpp"

#include <algorithm>

namespace hamkari::reports::render {

namespace {

// So short a table is not divided between two pages.
constexpr std::size_t rows_printed_together = 8;

lxw_col_t column_number(std::size_t column) { return static_cast<lxw_col_t>(column); }

std::string numbered_caption(Word pattern, int number, std::string_view title, const Locale& locale) {
    return number > 0 ? locale(pattern, {locale.number(number), title}) : std::string(title);
}

// `C5:C20`
std::string range_of(std::size_t column, lxw_row_t first, lxw_row_t last) {
    char from[LXW_MAX_CELL_NAME_LENGTH], to[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell(from, first, column_number(column));
    lxw_rowcol_to_cell(to, last, column_number(column));
    return std::string(from) + ":" + to;
}

class TableWriter {
public:
    TableWriter(XlsxSheet& sheet, const SheetTable& layout) : sheet_(sheet), layout_(layout) {}

    PlacedTable write() {
        const auto& rows = layout_.table->rows;
        placed_.columns = column_number(layout_.columns.size());
        head();
        placed_.first = placed_.last = sheet_.row();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (rows[i].kind == Row::Kind::group)
                group_row(rows[i]);
            else
                plain_row(i);
            if (rows[i].kind == Row::Kind::normal) ++placed_.rows;
            if (rows[i].kind != Row::Kind::total) placed_.last = sheet_.row();
            finish_row();
        }
        // The caption above, the head and the first rows; a short table whole.
        const auto last = rows.size() <= rows_printed_together ? sheet_.row() : placed_.first + 1;
        sheet_.keep_together(placed_.head > 0 ? placed_.head - 1 : 0, last > placed_.first ? last - 1 : placed_.first);
        notes();
        return placed_;
    }

private:
    // The row becomes as high as its highest cell.
    void grow(std::string_view text, const CellLook& look, std::size_t column) {
        height_ = std::max(height_, sheet_.height_of(text, look, column_number(column), column_number(column)));
    }
    void finish_row() {
        sheet_.set_height(height_);
        height_ = 0;
        sheet_.skip();
    }

    void put(SheetCell at, std::string_view text, const CellLook& look) {
        sheet_.text(at, text, look);
        grow(text, look, at.column);
    }

    void head() {
        placed_.head = sheet_.row();
        for (std::size_t i = 0; i < layout_.columns.size(); ++i) {
            const auto& column = layout_.columns[i];
            CellLook look{.part = CellLook::Part::head, .align = column.align, .wrap = true};
            sheet_.text({sheet_.row(), column_number(i)}, column.head, look);
            grow(column.head, look, i);
        }
        finish_row();
    }

    // Not one cell over all columns: merged cells cannot be sorted or filtered.
    void group_row(const Row& row) {
        const CellLook look{.part = CellLook::Part::group};
        for (std::size_t i = 0; i < layout_.columns.size(); ++i) {
            const SheetCell at{sheet_.row(), column_number(i)};
            if (i == 0 && !row.cells.empty()) {
                auto own = look;
                own.estimate = row.cells.front().estimate;
                auto cell = row.cells.front();
                if (!cell.note.empty() && std::holds_alternative<std::string>(cell.value))
                    std::get<std::string>(cell.value).append(" ").append(cell.note);
                // Marks of direction keep the order where a program draws what runs on over other cells as one line.
                if (auto* text = std::get_if<std::string>(&cell.value); text && sheet_.locale().right_to_left())
                    *text = "\u200f" + *text + "\u200f";
                sheet_.value(at, cell.value, own, layout_.table->currency_in_title);
            } else {
                sheet_.blank(at, look);
            }
        }
    }

    void plain_row(std::size_t index) {
        const auto& row = layout_.table->rows[index];
        const bool total = row.kind == Row::Kind::total;
        numbers_ = {};  // each row leads to its notes, since rows may be sorted and filtered
        for (std::size_t i = 0; i < layout_.columns.size(); ++i) {
            const auto& column = layout_.columns[i];
            const SheetCell at{sheet_.row(), column_number(i)};
            CellLook look{.part = total ? CellLook::Part::total : CellLook::Part::cell, .align = column.align, .wrap = true};
            if (column.source >= row.cells.size()) {
                sheet_.blank(at, look);
                continue;
            }
            if (total && column.holds == SheetColumn::Holds::value && formula(at, index, column, look)) continue;
            cell(at, row.cells[column.source], column, look);
        }
    }

    void cell(SheetCell at, const Cell& cell, const SheetColumn& column, CellLook look) {
        using Holds = SheetColumn::Holds;
        const auto* date = std::get_if<Date>(&cell.value);
        if (column.holds == Holds::note) {
            look.font = CellLook::Font::small;
            const bool here = !cell.note.empty() && !std::holds_alternative<std::string>(cell.value) &&
                              !std::holds_alternative<CodeText>(cell.value);
            return here ? put(at, cell.note, look) : sheet_.blank(at, look);
        }
        look.strong = cell.strong;
        look.struck = cell.struck;
        look.estimate = layout_.marks.at(column.source, cell);
        if (column.holds == Holds::solar_hijri && date) {
            look.estimate = false;  // it is marked at the other one
            return put(at, sheet_.locale().date_short(*date, Calendar::solar_hijri), look);
        }
        if (!date && !column.words_of_dates) return sheet_.blank(at, look);
        const auto* words = std::get_if<std::string>(&cell.value);
        // Not where a text stands: LibreOffice does not break a link into lines.
        if (const auto note = words ? 0 : numbers_.next(cell); note > 0 && sheet_.lead_to_note(at, note))
            look.font = CellLook::Font::link;
        const auto* code = std::get_if<CodeText>(&cell.value);
        if (!words && !code) {
            sheet_.value(at, cell.value, look, layout_.table->currency_in_title);
            if (!sheet_number(cell.value, true)) grow(text_of(cell, layout_, sheet_.locale()), look, at.column);
            return;
        }
        auto text = words ? *words : code->text;
        if (look.estimate && !text.empty()) text.append(" ").append(sheet_.locale()(Word::estimate_letter));
        if (code && cell.note.empty()) look.left_to_right = true;
        put(at, cell.note.empty() ? text : text + "\n" + cell.note, look);
    }

    bool formula(SheetCell at, std::size_t index, const SheetColumn& column, CellLook look) {
        const auto from = summed_from(*layout_.table, column.source, index);
        if (!from) return false;
        const auto& cell = layout_.table->rows[index].cells[column.source];
        const auto number = sheet_number(cell.value, layout_.table->currency_in_title);
        look.estimate = layout_.marks.at(column.source, cell);
        look.struck = cell.struck;
        look.number = number->look;
        look.number.estimate = look.estimate;
        look.wrap = false;
        const auto first = placed_.first + static_cast<lxw_row_t>(*from);
        const auto sum = "=SUM(" + range_of(at.column, first, at.row - 1) + ")";
        worksheet_write_formula_num(sheet_.get(), at.row, at.column, sum.c_str(), sheet_.book().format(look), number->value());
        return true;
    }

    void notes() {
        const auto& locale = sheet_.locale();
        const CellLook look{.font = CellLook::Font::small};
        if (layout_.marks.all_figures) sheet_.paragraph(locale(Word::all_figures_estimated), look);
        if (layout_.marks.letter)
            sheet_.paragraph(locale(Word::sentence_colon, {locale(Word::estimate_letter), locale(Word::planning_estimate)}), look);
        for (const auto& note : layout_.table->notes) sheet_.paragraph(note, look);
    }

    XlsxSheet& sheet_;
    const SheetTable& layout_;
    PlacedTable placed_;
    NoteNumbers numbers_;
    double height_ = 0;
};

}  // namespace

PlacedTable write_table(XlsxSheet& sheet, const SheetTable& layout) { return TableWriter(sheet, layout).write(); }

void write_caption(XlsxSheet& sheet, Word pattern, int number, std::string_view title) {
    if (number <= 0 && title.empty()) return;
    sheet.paragraph(numbered_caption(pattern, number, title, sheet.locale()), {.strong = true});
}

void write_blanks(XlsxSheet& sheet, const Blanks& blanks) {
    constexpr double room_for_a_hand = 30;
    for (std::size_t i = 0; i < blanks.columns.size(); ++i)
        sheet.text({sheet.row(), column_number(i)}, blanks.columns[i], {.part = CellLook::Part::head, .wrap = true});
    sheet.skip();
    for (int row = 0; row < blanks.rows; ++row) {
        for (std::size_t i = 0; i < blanks.columns.size(); ++i)
            sheet.blank({sheet.row(), column_number(i)}, {.part = CellLook::Part::blank});
        worksheet_set_row(sheet.get(), sheet.row(), room_for_a_hand, nullptr);
        sheet.skip();
    }
}

}  // namespace hamkari::reports::render
