#include "reports/render/new_pages.hpp"

namespace hamkari::reports::render {

namespace {

// A printed page holds about fifty lines; a chapter of some pages is long.
constexpr std::size_t lines_of_long_chapter = 220;

/// A guess of the lines that a block takes in print.
struct LinesOf {
    std::size_t operator()(const Heading&) const { return 3; }
    std::size_t operator()(const Paragraph&) const { return 3; }
    std::size_t operator()(const ListBlock& list) const { return 2 * list.items.size(); }
    std::size_t operator()(const Terms& terms) const { return 2 * terms.terms.size(); }
    std::size_t operator()(const KeyFigures& keys) const { return 2 * keys.figures.size(); }
    std::size_t operator()(const Table& table) const { return 4 + 2 * table.rows.size() + table.notes.size(); }
    std::size_t operator()(const Gantt& gantt) const { return 8 + 2 * gantt.bars.size(); }
    std::size_t operator()(const Bars& bars) const { return 8 + 2 * bars.categories.size(); }
    std::size_t operator()(const ProvinceMap&) const { return 40; }
    std::size_t operator()(const Curves&) const { return 18; }
    std::size_t operator()(const RiskMatrix&) const { return 24; }
    std::size_t operator()(const Trend& trend) const { return 4 + trend.lines.size(); }
    std::size_t operator()(const Blanks& blanks) const { return 2 + 2 * static_cast<std::size_t>(blanks.rows); }
};

const Heading* chapter_at(const std::vector<Block>& blocks, std::size_t at) {
    const auto* heading = std::get_if<Heading>(&blocks[at]);
    return heading && heading->level <= 1 ? heading : nullptr;
}

bool is_wide(const Block& block) {
    const auto* table = std::get_if<Table>(&block);
    return table && table->wide;
}

}  // namespace

bool begins_page(const std::vector<Block>& blocks, std::size_t at) {
    const auto* chapter = chapter_at(blocks, at);
    if (!chapter || !chapter->new_page) return false;
    std::size_t lines = 0;
    bool blanks = false, tables = false;
    for (auto i = at + 1; i < blocks.size() && !chapter_at(blocks, i); ++i) {
        lines += std::visit(LinesOf{}, blocks[i]);
        blanks = blanks || std::holds_alternative<Blanks>(blocks[i]);
        tables = tables || std::holds_alternative<Table>(blocks[i]);
    }
    // What is only there to be signed is a sheet that goes round the table.
    return lines >= lines_of_long_chapter || (blanks && !tables);
}

std::size_t end_of_wide_run(const std::vector<Block>& blocks, std::size_t from) {
    std::size_t end = from;
    for (std::size_t i = from; i < blocks.size(); ++i) {
        if (is_wide(blocks[i]))
            end = i + 1;
        else if (!std::holds_alternative<Heading>(blocks[i]))
            break;
    }
    return end;
}

}  // namespace hamkari::reports::render
