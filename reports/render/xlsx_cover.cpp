#include "reports/render/xlsx_cover.hpp"

#include "reports/render/xlsx_text.hpp"

namespace hamkari::reports::render {

namespace {
// A workbook may have 65,530 links; nobody reads a list of so many lines.
constexpr std::size_t most_lines = 5'000;

constexpr lxw_col_t indent = 1, label_columns = 2, last_text = 2, light_column = 3;
}  // namespace

Contents::Contents(const std::string& sheet) : place_(sheet_place(sheet, 0)) {}

void Contents::add(const XlsxSheet& sheet, const SheetPlan& plan) {
    if (lines_.size() >= most_lines) return;
    lines_.push_back({plan.level, plan.title.empty() ? plan.name : plan.title, sheet_place(sheet.name(), sheet.row()),
                      plan.heading ? plan.heading->light : std::nullopt});
}

void Contents::add(const XlsxSheet& sheet, const Heading& heading) {
    if (heading.level > 2 || lines_.size() >= most_lines) return;
    const auto number = heading.number.empty() ? std::string() : sheet.locale().digits(heading.number) + " ";
    lines_.push_back({2, number + heading.text, sheet_place(sheet.name(), sheet.row()), heading.light});
}

std::vector<double> cover_widths() { return {4, 24, 58, 12}; }

void write_cover(XlsxSheet& sheet, const Document& document, const Contents& contents) {
    const auto& page = document.title_page;
    const auto& locale = sheet.locale();
    if (!page.title.empty()) sheet.paragraph(page.title, {.font = CellLook::Font::title});
    if (!page.subtitle.empty()) sheet.paragraph(page.subtitle, {.font = CellLook::Font::lead});
    sheet.skip();
    for (const auto& partner : page.partners) sheet.paragraph(partner, {.strong = true});
    if (!page.partners.empty()) sheet.skip();
    for (const auto& [label, text] : page.lines) {
        sheet.label(label, label_columns - 1);
        sheet.paragraph(text, {.part = CellLook::Part::cell}, label_columns);
    }
    if (!page.lines.empty()) sheet.skip();
    if (!contents.lines().empty()) sheet.paragraph(locale(Word::chapter_contents), {.font = CellLook::Font::section});
    for (const auto& line : contents.lines()) {
        sheet.paragraph_link(line.text, line.place, line.level > 1 ? indent : 0, last_text);
        if (line.light) sheet.value({sheet.row(), light_column}, *line.light, {.align = Column::Align::centre});
        sheet.skip();
    }
    sheet.skip();
    if (!document.foot.empty()) sheet.paragraph(document.foot, {.font = CellLook::Font::small});
}

}  // namespace hamkari::reports::render
