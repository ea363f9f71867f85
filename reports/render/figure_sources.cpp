#include "reports/render/figure_sources.hpp"

namespace hamkari::reports::render {

bool leads_to_note(const Cell& cell) {
    return cell.source != 0 && !std::holds_alternative<std::string>(cell.value) &&
           !std::holds_alternative<CodeText>(cell.value);
}

std::uint32_t NoteNumbers::next(const Cell& cell) {
    if (cell.source == 0 || cell.source == last_) return 0;
    return last_ = cell.source;
}

}  // namespace hamkari::reports::render
