#pragma once

#include "reports/document.hpp"
#include "reports/locale/locale.hpp"

#include <string>
#include <string_view>
#include <vector>

/// Looking into a document.
namespace hamkari::reports::reading {

std::vector<const Heading*> headings(const Document& document);
std::vector<const Table*> tables(const Document& document);
/// The tables between the chapter of that anchor and the next.
std::vector<const Table*> tables_of(const Document& document, std::string_view chapter);
/// The first one in the document whose title begins so; null if there is none.
const Table* table(const Document& document, std::string_view title);

/// A cell as plain words: `210`, `14000.00 CHF`, `2025-03-12`, `few`, `33.3333%`.
std::string plain(const Value& value);
/// The cells of a row, apart by ` | `; a planning estimate ends in `*`, a struck value stands between `~`.
std::string plain(const Row& row);
/// The row whose first cell begins so; empty if there is none.
std::string row(const Table& table, std::string_view first);
/// Every word of the document.
std::string everything(const Document& document);

}  // namespace hamkari::reports::reading
