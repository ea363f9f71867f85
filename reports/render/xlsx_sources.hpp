#pragma once

#include "reports/render/xlsx_sheets.hpp"

#include <memory>

namespace hamkari::reports::render {

/// The sheet of the notes on where figures come from. Cells lead to it while other sheets are written, so it knows
/// where each of its rows will stand.
class SourceSheet {
public:
    SourceSheet(const SourceChapter& sources, const Locale& locale);

    bool empty() const { return rows_.empty(); }
    /// What it holds, as the last sheet of the workbook; points into this.
    SheetPlan plan(SheetNames& names);
    /// Of each note by its number: the row of `plan()`'s sheet.
    const std::vector<std::size_t>& rows() const { return rows_; }

private:
    std::vector<std::size_t> rows_;  // filled while the table is made
    Heading heading_;
    Block text_, table_;
    const Locale& locale_;
};

}  // namespace hamkari::reports::render
