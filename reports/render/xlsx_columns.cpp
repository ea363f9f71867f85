#include "reports/render/xlsx_columns.hpp"

#include "reports/locale/width.hpp"
#include "reports/render/value_text.hpp"
#include "reports/render/xlsx_numbers.hpp"

#include <algorithm>

namespace hamkari::reports::render {

namespace {

constexpr double narrowest = 7, widest_words = 44, longest_unbroken = 18, date_width = 12;
// A landscape page of A4 at nine tenths of its size.
constexpr double widest_sheet = 148;

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

double longest_between(std::string_view ends, std::string_view text) {
    std::size_t longest = 0;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(ends), text.size());
        // No text is wider than its bytes are many.
        if (end > longest) longest = std::max(longest, display_width(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return static_cast<double>(longest);
}

double longest_line(std::string_view text) { return longest_between("\n", text); }
double longest_word(std::string_view text) { return longest_between(" \n", text); }

// A head is broken into lines rather than let it widen the column much; bold letters and the sign of the filter want
// room too.
ColumnWidth head_width(std::string_view head) {
    const double least = longest_word(head) * 1.05 + 3;
    return {least, std::max(least, std::min(longest_line(head) * 0.55, 22.0))};
}

ColumnWidth words_width(const std::string& text) {
    return {std::min(longest_word(text) + 1.5, longest_unbroken), std::min(longest_line(text) * 0.95 + 2, widest_words)};
}

ColumnWidth cell_width(const Cell& cell, const SheetTable& layout, const SheetColumn& column, const Locale& locale) {
    if (column.holds == SheetColumn::Holds::note) return words_width(cell.note);
    if (std::holds_alternative<Date>(cell.value)) return {date_width, date_width};
    if (column.holds == SheetColumn::Holds::solar_hijri || std::holds_alternative<Empty>(cell.value)) return {};
    const bool currency_in_title = layout.table->currency_in_title;
    if (!sheet_number(cell.value, currency_in_title)) return words_width(text_of(cell, layout, locale));
    const auto text = value_text(cell.value, locale, {true, currency_in_title, true});
    const double whole = static_cast<double>(display_width(text)) * 1.1 + 2 + (cell.estimate ? 2 : 0);
    return {whole, whole};
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

void widen(std::vector<ColumnWidth>& widths, const SheetTable& layout, const Locale& locale) {
    widths.resize(std::max(widths.size(), layout.columns.size()));
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        const auto& column = layout.columns[i];
        auto& width = widths[i];
        width.grow(head_width(column.head));
        for (const auto& row : layout.table->rows)
            if (row.kind != Row::Kind::group && column.source < row.cells.size())
                width.grow(cell_width(row.cells[column.source], layout, column, locale));
    }
}

std::vector<double> share_width(const std::vector<ColumnWidth>& widths) {
    std::vector<double> given;
    double sum = 0;
    for (const auto& width : widths) sum += given.emplace_back(std::max(width.wanted, narrowest));
    while (sum > widest_sheet) {
        std::size_t widest = given.size();
        for (std::size_t i = 0; i < given.size(); ++i)
            if (given[i] - 1 >= std::max(widths[i].least, narrowest) && (widest == given.size() || given[i] > given[widest]))
                widest = i;
        if (widest == given.size()) break;
        given[widest] -= 1;
        sum -= 1;
    }
    return given;
}

}  // namespace hamkari::reports::render
