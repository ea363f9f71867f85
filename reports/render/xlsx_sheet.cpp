#include "reports/render/xlsx_sheet.hpp"

#include "reports/locale/width.hpp"
#include "reports/render/html_writer.hpp"
#include "reports/render/value_text.hpp"
#include "reports/render/xlsx_text.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace hamkari::reports::render {

namespace {

// So wide, in characters, is running text that is easily read and printed upright on A4.
constexpr double reading_width = 96, empty_column = 9;
constexpr double usual_height = 15;  // of a row, in points
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

// A digit of either kind: U+06F0 to U+06F9 are two bytes.
bool has_digit(std::string_view words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] >= '0' && words[i] <= '9') return true;
        if (words[i] == '\xdb' && i + 1 < words.size() && words[i + 1] >= '\xb0' && words[i + 1] <= '\xb9') return true;
    }
    return false;
}

// LibreOffice draws a line of Persian letters with digits or Latin words in it wrongly (some as boxes) if the font of the
// cell is not there; a mark of direction makes it take the way that is right. Names and codes stay as they are.
std::string drawn_right(std::string words, const Locale& locale) {
    if (!locale.right_to_left() || words.starts_with("\u200f") || !has_persian(words)) return words;
    const bool mixed = has_latin(words) || has_digit(words);
    return mixed ? "\u200f" + words : words;
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
    worksheet_write_string(sheet_, at.row, at.column, drawn_right(plain, locale()).c_str(), book_.format(look));
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

bool XlsxSheet::lead_to_note(SheetCell at, std::uint32_t number) {
    // Tens of thousands of links make a workbook large and slow to open; the notes have the codes of all rows.
    constexpr std::size_t most_links = 2'000;
    if (links_ >= most_links) return false;
    const auto place = book_.place_of_note(number);
    if (place.empty()) return false;
    ++links_;
    const auto told = std::string(locale()(Word::label_figure_sources)) + " " + locale().digits(std::to_string(number));
    return worksheet_write_url_opt(sheet_, at.row, at.column, ("internal:" + place).c_str(), nullptr, " ", told.c_str()) ==
           LXW_NO_ERROR;
}

double XlsxSheet::height_of(std::string_view words, const CellLook& look, lxw_col_t from, lxw_col_t to) const {
    const double room = std::accumulate(widths_.begin() + from, widths_.begin() + to + 1, 0.0) - 1;
    const double letter = letter_width(look);
    double lines = 0;
    while (!words.empty()) {
        const auto end = std::min(words.find('\n'), words.size());
        // Most fit by far: no text is wider than its bytes are many.
        const bool fits = static_cast<double>(end) * letter <= room;
        lines += fits ? 1 : std::max(1.0, std::ceil(static_cast<double>(display_width(words.substr(0, end))) * letter / room));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return std::max(lines, 1.0) * line_height(look, locale().right_to_left());
}

void XlsxSheet::set_height(lxw_row_t row, double points) {
    constexpr double largest = 409;
    auto& height = heights_[row];
    height = std::max(height, std::clamp(points + 2, usual_height, largest));
    if (height > usual_height) worksheet_set_row(sheet_, row, height, nullptr);
}

namespace {

// How a program fills the pages of a sheet that is fitted to their width.
struct Pages {
    double page = 0;  // what it holds, in points of the sheet
    double filled = 0;

    Pages(double columns, double beyond, bool landscape) {
        // A4 without its margins, in points, and a little less of its height for what is rounded.
        const double wide = landscape ? 770 : 523, high = (landscape ? 487 : 734) * 0.98;
        page = high / std::min(1.0, wide / (columns + beyond));
    }
    bool would_cut(double height) const { return height <= page && filled + height > page; }
    void add(double height) {
        if (filled + height > page) filled = 0;
        filled += height;
    }
};

}  // namespace

// Excel takes no heed of such breaks in a sheet that is fitted to the width of a page; LibreOffice does.
void XlsxSheet::break_pages(bool landscape) {
    double columns = 0;
    for (const double width : widths_) columns += std::floor(width * 7 + 5) * 0.75;
    // Where the font by which columns are measured is not there, they come out wider; neither program is to cut.
    std::array programs{Pages(columns, beyond_, landscape), Pages(columns * 1.2, beyond_ * 1.3, landscape)};
    const auto height_of_row = [&](lxw_row_t row) {
        const auto found = heights_.find(row);
        return found == heights_.end() ? usual_height : found->second;
    };
    std::ranges::sort(kept_);
    std::vector<lxw_row_t> breaks;
    auto kept = kept_.begin();
    for (lxw_row_t row = 0; row < row_; ++row) {
        bool cut = false;
        for (; kept != kept_.end() && kept->first == row; ++kept) {
            double sum = 0;
            for (auto one = row; one <= kept->second; ++one) sum += height_of_row(one);
            cut = cut || std::ranges::any_of(programs, [&](const Pages& pages) { return pages.would_cut(sum); });
        }
        if (cut && row > 0 && breaks.size() < LXW_BREAKS_MAX - 1) {
            breaks.push_back(row);
            for (auto& pages : programs) pages.filled = 0;
        }
        for (auto& pages : programs) pages.add(height_of_row(row));
    }
    if (breaks.empty()) return;
    breaks.push_back(0);  // the end of the list
    worksheet_set_h_pagebreaks(sheet_, breaks.data());
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
