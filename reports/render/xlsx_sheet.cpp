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

double letter_width(CellLook::Font font) {
    using Font = CellLook::Font;
    return font == Font::lead || font == Font::part ? 1.08 : font == Font::small ? 0.9 : 1.0;
}

double line_height(const CellLook& look, bool right_to_left) {
    using Font = CellLook::Font;
    const double normal = right_to_left ? 14.5 : 13.5;
    return look.font == Font::lead || look.font == Font::part ? normal + 1.5
           : look.font == Font::small                         ? normal - 1.0
                                                              : normal;
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
    for (span_ = 0; span_ < widths_.size() && (width < reading_width || span_ == 0); ++span_) width += widths_[span_];
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

void XlsxSheet::fit_row(std::string_view text, const CellLook& look, lxw_col_t from) {
    const double room = std::accumulate(widths_.begin() + from, widths_.begin() + span_, 0.0) - 1.5;
    const double letters = letter_width(look.font) * (locale().right_to_left() ? 1.0 : 0.98);
    double lines = 0;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        lines += std::max(1.0, std::ceil(static_cast<double>(display_width(text.substr(0, end))) * letters / room));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    const double height = std::max(lines, 1.0) * line_height(look, locale().right_to_left()) + 2;
    worksheet_set_row(sheet_, row_, std::min(height, 409.0), nullptr);
}

void XlsxSheet::paragraph(std::string_view words, CellLook look, lxw_col_t from) {
    look.wrap = true;
    if (from + 1 < span_) {
        auto merged = look;
        const auto plain = cell_text(words);
        merged.left_to_right = look.left_to_right || (has_latin(plain) && !has_persian(plain));
        worksheet_merge_range(sheet_, row_, from, row_, static_cast<lxw_col_t>(span_ - 1), "", book_.format(merged));
    }
    text({row_, from}, words, look);
    fit_row(words, look, from);
    ++row_;
}

void XlsxSheet::line(std::string_view words, CellLook look) {
    text({row_, 0}, words, look);
    ++row_;
}

}  // namespace hamkari::reports::render
