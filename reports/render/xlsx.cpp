#include "reports/render/renderers.hpp"
#include "reports/render/xlsx_blocks.hpp"
#include "reports/render/xlsx_cover.hpp"
#include "reports/render/xlsx_sources.hpp"
#include "reports/render/xlsx_text.hpp"

#include <algorithm>

namespace hamkari::reports::render {

namespace {

constexpr double upright_width = 104;         // what is wider is printed on landscape pages
constexpr lxw_row_t lowest_frozen_head = 12;  // a lower one would leave little of the screen to the rows
constexpr std::size_t fewest_filtered_rows = 5;

double width_of(const std::vector<double>& widths) {
    double sum = 0;
    for (const double width : widths) sum += width;
    return sum;
}

// Page n of m in the language's order of words. Marks of direction hold the order together where a program sets the
// parts one by one; the digits are its own.
std::string page_of_pages(const Locale& locale) {
    auto text = locale(Word::sentence_page, {"&P", "&N"});
    if (!locale.right_to_left()) return text;
    // Spaces beside the numbers are lost, these are not.
    for (auto at = text.find(' '); at != text.npos; at = text.find(' ', at)) text.replace(at, 1, "\u00a0");
    return in_direction(text, true);
}

void print_setup(XlsxSheet& sheet, const Document& document, const std::string& title, bool landscape) {
    const auto& locale = sheet.locale();
    if (landscape) worksheet_set_landscape(sheet.get());
    const bool mirrored = locale.right_to_left();
    const auto words = [&](const std::string& text, std::size_t at_most) {
        return in_direction(header_text(text, at_most), mirrored);
    };
    const auto header = std::string(mirrored ? "&R&9 " : "&L&9 ") + words(document.title_page.title, 90) +
                        (mirrored ? "&L&9 " : "&R&9 ") + words(title, 90);
    worksheet_set_header(sheet.get(), header.c_str());
    const auto footer = "&C&8 " + words(document.foot, 170) + "\n&9 " + page_of_pages(locale);
    worksheet_set_footer(sheet.get(), footer.c_str());
}

/// The tables of a sheet as they came to stand.
struct Found {
    std::vector<PlacedTable> tables;
    bool last_is_table = false;
};

// One filter a sheet is all that spreadsheets have: the longest table gets it.
void filter_and_freeze(XlsxSheet& sheet, const Found& found, lxw_row_t top) {
    const auto longest = std::max_element(found.tables.begin(), found.tables.end(),
                                          [](const auto& a, const auto& b) { return a.rows < b.rows; });
    if (longest != found.tables.end() && longest->rows >= fewest_filtered_rows && longest->columns > 0)
        worksheet_autofilter(sheet.get(), longest->head, 0, longest->last, static_cast<lxw_col_t>(longest->columns - 1));
    // A head stays in sight, and is printed on each page, only where what comes below it is of its own table.
    const auto* only = found.tables.size() == 1 && found.last_is_table ? &found.tables.front() : nullptr;
    if (only && only->head <= lowest_frozen_head)
        worksheet_freeze_panes(sheet.get(), only->head + 1, 0);
    else
        worksheet_freeze_panes(sheet.get(), top, 0);
    if (found.last_is_table) worksheet_repeat_rows(sheet.get(), found.tables.back().head, found.tables.back().head);
}

void write_sheet(XlsxBook& book, const Document& document, SheetPlan& plan, const std::vector<SheetPlan>& all,
                 Contents& contents, ChartData& data) {
    std::vector<ColumnWidth> needed;
    for (const auto& item : plan.items) widen_for(needed, item, book.locale());
    if (!needed.empty()) needed.back().grow({plan.last_column, plan.last_column});
    const auto widths = share_width(needed);
    const bool landscape = plan.wide() || width_of(widths) > upright_width;
    XlsxSheet sheet(book, plan.name, widths);
    contents.add(sheet, plan);
    write_heading(sheet, plan.title, plan.heading, CellLook::Font::chapter);
    sheet.link({sheet.row(), 0}, contents.place(), book.locale()(Word::chapter_contents), {.wrap = true});
    sheet.skip();
    const auto top = sheet.row();
    sheet.skip();
    Found found;
    for (auto& item : plan.items) {
        if (const auto* heading = std::get_if<Heading>(item.block)) contents.add(sheet, *heading);
        const auto placed = write_block(sheet, item, all, data);
        found.last_is_table = placed.has_value();
        if (placed) found.tables.push_back(*placed);
        item.forget();
        sheet.skip();
    }
    filter_and_freeze(sheet, found, top);
    sheet.break_pages(landscape);
    print_setup(sheet, document, plan.title, landscape);
}

}  // namespace

std::string xlsx(Document document, const Locale& locale) {
    SheetNames names;
    const auto cover = names.take(locale(Word::chapter_contents), "1");
    const auto chart_data = names.take(locale(Word::sheet_chart_data), "2");
    auto plans = sheets_of(document, locale, names);
    SourceSheet sources(document.sources, locale);
    document.sources = {};
    if (!sources.empty()) plans.push_back(sources.plan(names));
    XlsxBook book(locale, document.title_page.title);
    if (!sources.empty()) book.set_notes(plans.back().name, sources.rows());
    ChartData data(book, chart_data);
    XlsxSheet first(book, cover, cover_widths());
    Contents contents(cover);
    for (auto& plan : plans) write_sheet(book, document, plan, plans, contents, data);
    write_cover(first, document, contents);
    print_setup(first, document, {}, false);
    worksheet_activate(first.get());
    return book.bytes();
}

}  // namespace hamkari::reports::render
