#pragma once

#include "reports/document.hpp"
#include "reports/locale/locale.hpp"
#include "reports/render/xlsx_columns.hpp"
#include "reports/render/xlsx_text.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hamkari::reports::render {

/// A block of the document in its sheet.
struct SheetItem {
    Block* block = nullptr;
    std::unique_ptr<Table> data;       ///< of a chart: its figures
    std::optional<SheetTable> layout;  ///< of a table, and of the figures of a chart
    std::optional<std::size_t> moved;  ///< the sheet that this long table has for itself
    bool titled = false;               ///< the sheet has its title already

    /// What stands in the sheet now, its figures in the document too: a workbook takes twice the memory of these.
    void forget() {
        if (layout) *block = Paragraph{};
        data.reset();
        layout.reset();
    }
};

/// What one sheet holds.
struct SheetPlan {
    std::string name;
    std::string title;
    const Heading* heading = nullptr;  ///< with which it begins
    int level = 1;                     ///< in the list of sheets
    double last_column = 0;            ///< is at least so wide, in characters
    std::vector<SheetItem> items;

    /// The tables of the document that stand here.
    std::size_t tables() const;
    bool wide() const;
};

/// A sheet for each chapter; for each section of it where these are long and not too many; and for each long table
/// that would not stand alone, so that its head can be frozen and its rows filtered.
/// Must not outlive the document.
std::vector<SheetPlan> sheets_of(Document& document, const Locale& locale, SheetNames& names);

}  // namespace hamkari::reports::render
