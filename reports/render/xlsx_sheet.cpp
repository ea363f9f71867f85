#include "reports/render/xlsx_sheet.hpp"

#include "reports/locale/width.hpp"
#include "reports/render/html_writer.hpp"
#include "reports/render/value_text.hpp"
#include "reports/render/xlsx_text.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hamkari::reports::render {

namespace {

// So wide, in characters, is running text that is easily read and printed upright on A4.
constexpr double reading_width = 96, empty_column = 9;
// Key figures take three columns, their notes what is left.
constexpr lxw_col_t fewest_columns = 6;

// How wide a letter is beside the digit in which columns are measured, on the wide side.
double letter_width(const CellLook& look) {
    using Font = CellLook::Font;
    const double bold = look.strong || look.part == CellLook::Part::head ? 1.07 : 1.0;
    switch (look.font) {
        case Font::title:
            return 2.0;
        case Font::chapter:
            return 1.5;
        case Font::section:
            return 1.22;
        case Font::part:
        case Font::lead:
            return 0.98 * bold;
        case Font::small:
            return 0.82 * bold;
        case Font::normal:
        case Font::link:
            break;
    }
    return 0.86 * bold;
}

double line_height(const CellLook& look, bool right_to_left) {
    using Font = CellLook::Font;
    const double normal = right_to_left ? 14.0 : 13.5;
    switch (look.font) {
        case Font::title:
            return right_to_left ? 38 : 32;
        case Font::chapter:
            return right_to_left ? 28 : 24;
        case Font::section:
            return right_to_left ? 23 : 19;
        case Font::part:
        case Font::lead:
            return normal + 1.5;
        case Font::small:
            return normal - 1;
        case Font::normal:
        case Font::link:
            break;
    }
    return normal;
}

// Running text is no data: a mark of direction keeps a number at its beginning from standing at its end in a program
// that takes no heed of the direction of a cell.
std::string running(std::string_view words, const Locale& locale) {
    return locale.right_to_left() && has_persian(words) ? "\u200f" + std::string(words) : std::string(words);
}

}  // namespace

XlsxSheet::XlsxSheet(XlsxBook& book, const std::string& name, std::vector<double> widths)
    : book_(book), name_(name), sheet_(book.add_sheet(name)), widths_(std::move(widths)) {
    while (std::accumulate(widths_.begin(), widths_.end(), 0.0) < reading_width) widths_.push_back(empty_column);
    for (std::size_t i = 0; i < widths_.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet_, column, column, widths_[i], nullptr);
    }
    // Running text goes no further than it is well read, however wide the tables are.
    double width = 0;
    for (span_ = 0; span_ < widths_.size() && (width < reading_width || span_ < fewest_columns); ++span_)
        width += widths_[span_];
}

double XlsxSheet::width() const { return std::accumulate(widths_.begin(), widths_.begin() + span_, 0.0); }

double XlsxSheet::pixels() const {
    return std::accumulate(widths_.begin(), widths_.begin() + span_, 0.0,
                           [](double sum, double width) { return sum + std::floor(width * 7 + 5); });
}

void XlsxSheet::text(SheetCell at, std::string_view text, CellLook look) {
    const auto plain = cell_text(text);
    look.left_to_right = look.left_to_right || (has_latin(plain) && !has_persian(plain));
    // Never as a formula, whatever it begins with.
    worksheet_write_string(sheet_, at.row, at.column, plain.c_str(), book_.format(look));
}

void XlsxSheet::value(SheetCell at, const Value& value, CellLook look, bool currency_in_title) {
    if (std::holds_alternative<Empty>(value)) return blank(at, look);
    if (const auto number = sheet_number(value, currency_in_title)) {
        look.number = number->look;
        look.number.estimate = look.estimate;
        look.wrap = false;
        worksheet_write_number(sheet_, at.row, at.column, number->value(), book_.format(look));
        return;
    }
    if (const auto* light = std::get_if<Light>(&value)) look.light = *light;
    if (std::holds_alternative<CodeText>(value)) look.left_to_right = true;
    auto words = value_text(value, locale(), {true, currency_in_title, true});
    if (look.estimate) words.append(" ").append(locale()(Word::estimate_letter));
    text(at, words, look);
}

void XlsxSheet::blank(SheetCell at, const CellLook& look) {
    worksheet_write_blank(sheet_, at.row, at.column, book_.format(look));
}

void XlsxSheet::link(SheetCell at, const std::string& place, std::string_view words, CellLook look) {
    look.font = CellLook::Font::link;
    worksheet_write_url(sheet_, at.row, at.column, ("internal:" + place).c_str(), book_.format(look));
    text(at, words, look);
}

double XlsxSheet::height_of(std::string_view words, const CellLook& look, lxw_col_t from, lxw_col_t to) const {
    const double room = std::accumulate(widths_.begin() + from, widths_.begin() + to + 1, 0.0) - 1;
    const double letter = letter_width(look);
    double lines = 0;
    while (!words.empty()) {
        const auto end = std::min(words.find('\n'), words.size());
        lines += std::max(1.0, std::ceil(static_cast<double>(display_width(words.substr(0, end))) * letter / room));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return std::max(lines, 1.0) * line_height(look, locale().right_to_left());
}

void XlsxSheet::set_height(double points) {
    constexpr double usual = 15, largest = 409;
    if (points + 2 > usual) worksheet_set_row(sheet_, row_, std::min(points + 2, largest), nullptr);
}

void XlsxSheet::merge(std::string_view words, CellLook look, lxw_col_t from, lxw_col_t to) {
    const auto plain = cell_text(words);
    look.left_to_right = look.left_to_right || (has_latin(plain) && !has_persian(plain));
    if (from >= to) return;
    // What has neither ground nor lines needs no cells behind the first: a large report has a million of them.
    auto* of_the_others = look.part == CellLook::Part::text ? nullptr : book_.format(look);
    worksheet_merge_range(sheet_, row_, from, row_, to, "", of_the_others);
}

void XlsxSheet::paragraph(std::string_view words, CellLook look, lxw_col_t from) {
    look.wrap = true;
    const auto to = static_cast<lxw_col_t>(span_ - 1);
    merge(words, look, from, to);
    text({row_, from}, running(words, locale()), look);
    set_height(height_of(words, look, from, to));
    ++row_;
}

void XlsxSheet::label(std::string_view words, lxw_col_t to) {
    const CellLook look{.part = CellLook::Part::cell, .wrap = true};
    merge(words, look, 0, to);
    text({row_, 0}, words, look);
}

void XlsxSheet::paragraph_link(std::string_view words, const std::string& place, lxw_col_t from, lxw_col_t to) {
    const CellLook look{.font = CellLook::Font::link, .wrap = true};
    merge(words, look, from, to);
    link({row_, from}, place, running(words, locale()), look);
    set_height(height_of(words, look, from, to));
}

}  // namespace hamkari::reports::render
