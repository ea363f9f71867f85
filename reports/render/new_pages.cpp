#include "reports/render/new_pages.hpp"

namespace hamkari::reports::render {

namespace {

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
    bool blanks = false, tables = false;
    for (auto i = at + 1; i < blocks.size() && !chapter_at(blocks, i); ++i) {
        blanks = blanks || std::holds_alternative<Blanks>(blocks[i]);
        tables = tables || std::holds_alternative<Table>(blocks[i]);
    }
    return blanks && !tables;
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
