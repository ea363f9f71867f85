#include "reports/render/xlsx_columns.hpp"

#include "reports/locale/width.hpp"
#include "reports/render/value_text.hpp"
#include "reports/render/xlsx_numbers.hpp"

#include <algorithm>

namespace hamkari::reports::render {

namespace {

constexpr double narrowest = 7, widest_words = 44, date_width = 11.5;

bool is_words(const Value& value) {
    return std::holds_alternative<std::string>(value) || std::holds_alternative<CodeText>(value);
}

struct Contents {
    bool dates = false, notes_of_figures = false;
};

std::vector<Contents> contents_of(const Table& table) {
    std::vector<Contents> found(table.columns.size());
    for (const auto& row : table.rows) {
        if (row.kind == Row::Kind::group) continue;
        for (std::size_t i = 0; i < std::min(row.cells.size(), found.size()); ++i) {
            const auto& cell = row.cells[i];
            if (std::holds_alternative<Date>(cell.value)) found[i].dates = true;
            if (!cell.note.empty() && !is_words(cell.value)) found[i].notes_of_figures = true;
        }
    }
    return found;
}

double longest_line(std::string_view text) {
    std::size_t longest = 0;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        longest = std::max(longest, display_width(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return static_cast<double>(longest);
}

double longest_word(std::string_view text) {
    double longest = 0;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(" \n"), text.size());
        longest = std::max(longest, static_cast<double>(display_width(text.substr(0, end))));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return longest;
}

// A head is broken into lines rather than let it widen the column much; bold letters and the sign of the filter want
// room too.
double head_width(std::string_view head) {
    return std::max(longest_word(head) * 1.1 + 3, std::min(longest_line(head) * 0.55, 24.0));
}

double cell_width(const Cell& cell, const SheetTable& layout, const SheetColumn& column, const Locale& locale) {
    const auto words = [](const std::string& text) { return std::min(longest_line(text) * 1.05 + 1.5, widest_words); };
    if (column.holds == SheetColumn::Holds::note) return words(cell.note);
    if (std::holds_alternative<Date>(cell.value)) return date_width;
    if (column.holds == SheetColumn::Holds::solar_hijri || std::holds_alternative<Empty>(cell.value)) return 0;
    if (std::holds_alternative<std::string>(cell.value)) return words(text_of(cell, layout, locale));
    const auto text = value_text(cell.value, locale, {true, layout.table->currency_in_title, true});
    const double mark = cell.estimate ? 2 : 0;
    const bool whole = sheet_number(cell.value, layout.table->currency_in_title).has_value();
    // What is no number may be broken into lines, a number may not.
    return whole ? static_cast<double>(display_width(text)) * 1.15 + 2 + mark
                 : std::max(longest_word(text) * 1.1 + 2, words(text));
}

}  // namespace

std::size_t SheetTable::place_of(std::size_t source) const {
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].source == source && columns[i].holds == SheetColumn::Holds::value) return i;
    return 0;
}

SheetTable sheet_table(const Table& table, const Locale& locale) {
    SheetTable layout{&table, {}, estimate_marks(table), false};
    const auto contents = contents_of(table);
    const bool solar_hijri = locale.calendar() != CalendarChoice::gregorian;
    const bool solar_hijri_first = locale.first_calendar() == Calendar::solar_hijri;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto& column = table.columns[i];
        auto title = column.title;
        if (layout.marks.in_head[i]) title = locale(Word::sentence_in_brackets, {title, locale(Word::estimate_letter)});
        const auto add = [&](SheetColumn::Holds holds, std::string head) {
            layout.columns.push_back({i, holds, column.align, std::move(head), false});
        };
        using Holds = SheetColumn::Holds;
        if (contents[i].dates && solar_hijri) {
            layout.has_dates_apart = true;
            const auto first = layout.columns.size();
            const auto persian = [&] { add(Holds::solar_hijri, locale(Word::sheet_solar_hijri, {title})); };
            if (solar_hijri_first) persian();
            add(Holds::value, locale(Word::sheet_gregorian, {title}));
            if (!solar_hijri_first) persian();
            layout.columns[first].words_of_dates = true;
        } else {
            add(Holds::value, title);
            layout.columns.back().words_of_dates = true;
        }
        if (contents[i].notes_of_figures) {
            add(Holds::note, locale(Word::sheet_note_of, {column.title}));
            layout.columns.back().align = Column::Align::start;
        }
    }
    return layout;
}

std::string text_of(const Cell& cell, const SheetTable& layout, const Locale& locale) {
    if (std::holds_alternative<Empty>(cell.value)) return {};
    auto text = value_text(cell.value, locale, {true, layout.table->currency_in_title, true});
    if (is_words(cell.value) && !cell.note.empty()) text.append("\n").append(cell.note);
    return text;
}

void widen(std::vector<double>& widths, const SheetTable& layout, const Locale& locale) {
    widths.resize(std::max(widths.size(), layout.columns.size()), narrowest);
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        const auto& column = layout.columns[i];
        double width = std::max(widths[i], head_width(column.head));
        for (const auto& row : layout.table->rows)
            if (row.kind != Row::Kind::group && column.source < row.cells.size())
                width = std::max(width, cell_width(row.cells[column.source], layout, column, locale));
        widths[i] = width;
    }
}

}  // namespace hamkari::reports::render
