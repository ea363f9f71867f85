#pragma once

#include "reports/locale/locale.hpp"
#include "reports/render/xlsx_numbers.hpp"

#include <xlsxwriter.h>

#include <compare>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace hamkari::reports::render {

/// How a cell looks. Two cells of one look share one format of the workbook.
struct CellLook {
    /// What the cell is of: its colours and lines.
    enum class Part : std::uint8_t { text, head, cell, group, total, notice, warning, blank,
                                    band_low, band_medium, band_high, band_very_high };
    /// Its letters.
    enum class Font : std::uint8_t { normal, title, chapter, section, part, lead, small, link };

    Part part = Part::text;
    Font font = Font::normal;
    Column::Align align = Column::Align::start;
    bool wrap = false;
    bool strong = false;
    bool struck = false;
    bool estimate = false;
    bool left_to_right = false;  ///< in a right-to-left sheet: a code, or words of the other direction
    std::optional<Light> light = {};
    NumberLook number = {};

    auto operator<=>(const CellLook&) const = default;
};

/// A workbook that is being written. It owns what libxlsxwriter allocates.
class XlsxBook {
public:
    /// `title`: of the report, for the properties of the file.
    XlsxBook(const Locale& locale, const std::string& title);
    ~XlsxBook();
    XlsxBook(const XlsxBook&) = delete;
    XlsxBook& operator=(const XlsxBook&) = delete;

    const Locale& locale() const { return locale_; }
    lxw_workbook* get() const { return book_; }
    /// The name must be one that SheetNames gave.
    lxw_worksheet* add_sheet(const std::string& name);
    lxw_format* format(const CellLook& look);
    lxw_chart* add_chart(lxw_chart_type type) { return workbook_add_chart(book_, type); }
    /// Where the notes on the sources of figures stand: their sheet, and the row of each note by its number.
    void set_notes(std::string sheet, std::vector<std::size_t> rows) {
        notes_sheet_ = std::move(sheet);
        notes_rows_ = std::move(rows);
    }
    /// The place of a note; empty if there is none.
    std::string place_of_note(std::uint32_t number) const;
    /// The font in which everything is set.
    const char* font() const { return locale_.right_to_left() ? "Tahoma" : "Calibri"; }

    /// The bytes of the file. Nothing may be added afterwards. Throws Failure(cannot_write) if there is no room for it.
    std::string bytes();

private:
    const Locale& locale_;
    int file_ = -1;  // in memory
    lxw_workbook* book_ = nullptr;
    std::map<CellLook, lxw_format*> formats_;
    std::string notes_sheet_;
    std::vector<std::size_t> notes_rows_;
};

}  // namespace hamkari::reports::render
