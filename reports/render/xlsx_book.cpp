#include "reports/render/xlsx_book.hpp"

#include "model/problem.hpp"
#include "reports/render/xlsx_text.hpp"

#include <sys/mman.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace hamkari::reports::render {

namespace {

// The colours of the style sheet (style.css).
constexpr lxw_color_t accent = 0x0f4759, accent_soft = 0xe4eef1, panel = 0xf3f7f8, soft = 0x526069, line = 0xd3dde0,
                      strong_line = 0x8fa5ad, link_blue = 0x0f5a73;

struct LightColours {
    lxw_color_t ground, letters;
};
LightColours colours_of(Light light) {
    switch (light) {
        case Light::grey:
            return {0xe9edef, 0x48545b};
        case Light::green:
            return {0xdcefe2, 0x14602f};
        case Light::amber:
            return {0xfdecd2, 0x7a4700};
        case Light::red:
            return {0xf9dedc, 0x8f1d17};
    }
    return {};
}

// A file that says nothing of the moment at which it was made has the same bytes each time.
constexpr time_t first_of_1980 = 315'532'800;

void set_part(lxw_format* format, CellLook::Part part) {
    using Part = CellLook::Part;
    switch (part) {
        case Part::text:
            return;
        case Part::head:
            format_set_bold(format);
            format_set_font_color(format, accent);
            format_set_bg_color(format, accent_soft);
            format_set_bottom(format, LXW_BORDER_MEDIUM);
            format_set_bottom_color(format, accent);
            return;
        case Part::cell:
            format_set_bottom(format, LXW_BORDER_THIN);
            format_set_bottom_color(format, line);
            return;
        case Part::group:
            format_set_bold(format);
            format_set_bg_color(format, panel);
            format_set_bottom(format, LXW_BORDER_THIN);
            format_set_bottom_color(format, line);
            return;
        case Part::total:
            format_set_bold(format);
            format_set_top(format, LXW_BORDER_THIN);
            format_set_top_color(format, accent);
            format_set_bottom(format, LXW_BORDER_THIN);
            format_set_bottom_color(format, accent);
            return;
        case Part::notice:
            format_set_bg_color(format, panel);
            return;
        case Part::warning:
            format_set_bg_color(format, 0xfdf3e3);
            return;
        case Part::band_low:
        case Part::band_medium:
        case Part::band_high:
        case Part::band_very_high: {
            constexpr std::array<lxw_color_t, 4> grounds{0xffffff, 0xdcebef, 0xb5d6df, 0x8fbdcb};
            format_set_bg_color(format, grounds[static_cast<std::size_t>(part) - static_cast<std::size_t>(Part::band_low)]);
            format_set_border(format, LXW_BORDER_THIN);
            format_set_border_color(format, strong_line);
            return;
        }
        case Part::blank:
            format_set_border(format, LXW_BORDER_THIN);
            format_set_border_color(format, strong_line);
            return;
    }
}

void set_font(lxw_format* format, CellLook::Font font, double normal) {
    using Font = CellLook::Font;
    format_set_font_size(format, normal);
    switch (font) {
        case Font::normal:
            return;
        case Font::title:
            format_set_font_size(format, 22);
            format_set_bold(format);
            format_set_font_color(format, accent);
            return;
        case Font::chapter:
            format_set_font_size(format, 16);
            format_set_bold(format);
            format_set_font_color(format, accent);
            return;
        case Font::section:
            format_set_font_size(format, 13);
            format_set_bold(format);
            format_set_font_color(format, accent);
            return;
        case Font::part:
            format_set_font_size(format, normal + 1);
            format_set_bold(format);
            return;
        case Font::lead:
            format_set_font_size(format, normal + 1);
            return;
        case Font::small:
            format_set_font_size(format, normal - 1);
            format_set_font_color(format, soft);
            return;
        case Font::link:
            format_set_font_color(format, link_blue);
            format_set_underline(format, LXW_UNDERLINE_SINGLE);
            return;
    }
}

uint8_t alignment(const CellLook& look, bool right_to_left) {
    switch (look.align) {
        case Column::Align::centre:
            return LXW_ALIGN_CENTER;
        case Column::Align::end:
            return LXW_ALIGN_RIGHT;  // numbers, in both directions
        case Column::Align::start:
            break;
    }
    return right_to_left ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT;
}

std::string read_whole(int file) {
    std::string bytes;
    const auto size = lseek(file, 0, SEEK_END);
    if (size <= 0) return bytes;
    bytes.resize(static_cast<std::size_t>(size));
    std::size_t done = 0;
    while (done < bytes.size()) {
        const auto got = pread(file, bytes.data() + done, bytes.size() - done, static_cast<off_t>(done));
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return {};
        done += static_cast<std::size_t>(got);
    }
    return bytes;
}

[[noreturn]] void fail(const char* what) { throw Failure(Code::cannot_write, {"xlsx", what}); }

}  // namespace

XlsxBook::XlsxBook(const Locale& locale, const std::string& title) : locale_(locale) {
    // This version of libxlsxwriter writes to a path only: this one is of a file that has no name on any disk.
    file_ = memfd_create("hamkari-xlsx", MFD_CLOEXEC);
    if (file_ < 0) fail(std::strerror(errno));
    book_ = workbook_new(("/proc/self/fd/" + std::to_string(file_)).c_str());
    if (!book_) {
        close(file_);
        fail(std::strerror(ENOMEM));
    }
    constexpr std::size_t longest_title = 120;  // the library takes 255 bytes
    auto name = shortened(cell_text(title), longest_title);
    lxw_doc_properties properties{};
    properties.title = name.data();
    properties.created = first_of_1980;
    workbook_set_properties(book_, &properties);
}

XlsxBook::~XlsxBook() {
    if (book_) lxw_workbook_free(book_);
    if (file_ >= 0) close(file_);
}

lxw_worksheet* XlsxBook::add_sheet(const std::string& name) {
    auto* sheet = workbook_add_worksheet(book_, name.c_str());
    if (!sheet) fail(("sheet " + name).c_str());
    if (locale_.right_to_left()) worksheet_right_to_left(sheet);
    worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
    // A year that names a period is a text; it is not to be flagged as a number.
    worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
    worksheet_set_paper(sheet, 9);  // A4
    worksheet_set_margins(sheet, 0.5, 0.5, 0.75, 0.75);
    worksheet_fit_to_pages(sheet, 1, 0);
    return sheet;
}

lxw_format* XlsxBook::format(const CellLook& look) {
    auto& format = formats_[look];
    if (format) return format;
    const bool right_to_left = locale_.right_to_left();
    format = workbook_add_format(book_);
    format_set_font_name(format, font());
    set_font(format, look.font, right_to_left ? 9 : 10);
    set_part(format, look.part);
    format_set_align(format, alignment(look, right_to_left));
    format_set_align(format, look.part == CellLook::Part::head ? LXW_ALIGN_VERTICAL_BOTTOM : LXW_ALIGN_VERTICAL_TOP);
    if (right_to_left) format_set_reading_order(format, look.left_to_right ? 1 : 2);
    if (look.wrap) format_set_text_wrap(format);
    if (look.strong) format_set_bold(format);
    // Persian letters have no slanted form: programs would take another font, one without them.
    if (look.estimate && !right_to_left) format_set_italic(format);
    if (look.struck) {
        format_set_font_strikeout(format);
        format_set_font_color(format, soft);
    }
    if (look.light) {
        const auto colours = colours_of(*look.light);
        format_set_bold(format);
        format_set_bg_color(format, colours.ground);
        format_set_font_color(format, colours.letters);
    }
    if (look.number.kind != NumberLook::Kind::none)
        format_set_num_format(format, number_format(look.number, locale_).c_str());
    return format;
}

std::string XlsxBook::place_of_note(std::uint32_t number) const {
    if (number >= notes_rows_.size() || notes_rows_[number] == 0) return {};
    return sheet_place(notes_sheet_, notes_rows_[number]);
}

std::string XlsxBook::bytes() {
    const auto error = workbook_close(book_);  // frees the workbook, whatever happens
    book_ = nullptr;
    if (error != LXW_NO_ERROR) fail(lxw_strerror(error));
    auto all = read_whole(file_);
    if (all.empty()) fail(std::strerror(EIO));
    return all;
}

}  // namespace hamkari::reports::render
