#pragma once

#include "reports/render/xlsx_book.hpp"
#include "reports/render/xlsx_columns.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hamkari::reports::render {

/// A place in a sheet, both from 0.
struct SheetCell {
    lxw_row_t row = 0;
    lxw_col_t column = 0;
};

/// Writes one sheet from top to bottom. Its columns must be as wide as they will be before the first text is written:
/// the heights of running text follow from them.
class XlsxSheet {
public:
    XlsxSheet(XlsxBook& book, const std::string& name, std::vector<double> widths);

    XlsxBook& book() { return book_; }
    const Locale& locale() const { return book_.locale(); }
    lxw_worksheet* get() const { return sheet_; }
    const std::string& name() const { return name_; }
    lxw_row_t row() const { return row_; }
    void skip(lxw_row_t rows = 1) { row_ += rows; }
    /// How many columns running text goes over.
    lxw_col_t span() const { return span_; }
    /// Of all columns that it goes over, in characters.
    double width() const;
    /// In pixels of the screen.
    double pixels() const;

    /// A text in a cell. The look's direction and the estimate's letter are seen to here.
    void text(SheetCell at, std::string_view text, CellLook look);
    /// A number, date, word or nothing in a cell.
    void value(SheetCell at, const Value& value, CellLook look, bool currency_in_title = false);
    void blank(SheetCell at, const CellLook& look);
    /// A text as it stands that leads to a place in this workbook.
    void link(SheetCell at, const std::string& place, std::string_view text, CellLook look);

    /// What is written into this cell next leads to the note of that number; nothing where there is no such note.
    /// Returns whether it does.
    bool lead_to_note(SheetCell at, std::uint32_t number);

    /// Running text in a row of its own, over all columns from `from` on; takes as many lines as it needs.
    void paragraph(std::string_view text, CellLook look, lxw_col_t from = 0);
    /// A label over the first columns, up to `to`; the row is written on.
    void label(std::string_view text, lxw_col_t to);
    /// The same as a link to a place in this workbook.
    void paragraph_link(std::string_view text, const std::string& place, lxw_col_t from, lxw_col_t to);
    /// How high a text is in these columns, in points.
    double height_of(std::string_view text, const CellLook& look, lxw_col_t from, lxw_col_t to) const;
    /// These rows are to be printed on one page: a chart, a caption with the beginning of its table.
    void keep_together(lxw_row_t first, lxw_row_t last) { kept_.push_back({first, last}); }
    /// Ends pages where the next one would cut what is kept together. `landscape`: how the sheet is printed.
    void break_pages(bool landscape);
    /// Something stands beside the last column, so many points wide.
    void reach_beyond(double points) { beyond_ = std::max(beyond_, points); }

    /// Makes the present row so high, in points. No row is made lower than a line.
    void set_height(double points) { set_height(row_, points); }
    /// The same of a row that was written.
    void set_height(lxw_row_t row, double points);

private:
    void merge(std::string_view text, CellLook look, lxw_col_t from, lxw_col_t to);

    XlsxBook& book_;
    std::string name_;
    lxw_worksheet* sheet_;
    std::vector<double> widths_;
    std::map<lxw_row_t, double> heights_;  // in points, of the rows that are higher than usual
    std::vector<std::pair<lxw_row_t, lxw_row_t>> kept_;
    double beyond_ = 0;
    std::size_t links_ = 0;
    lxw_row_t row_ = 0;
    lxw_col_t span_ = 1;
};

}  // namespace hamkari::reports::render
