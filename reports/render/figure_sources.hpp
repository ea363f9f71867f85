#pragma once

#include "reports/document.hpp"

#include <cstdint>

namespace hamkari::reports::render {

/// Whether the value of a cell leads to the note on where it comes from: figures do, names and codes do not.
bool leads_to_note(const Cell& cell);

/// The numbers of notes that stand beside the cells of a table, in the order of its rows.
class NoteNumbers {
public:
    /// Of the next cell; 0 where none stands. Cells of one item that follow each other say their number once.
    std::uint32_t next(const Cell& cell);

private:
    std::uint32_t last_ = 0;
};

}  // namespace hamkari::reports::render
