#pragma once

#include "reports/render/renderers.hpp"

#include <string>
#include <utility>
#include <vector>

/// What the tests of the formats share: languages, values and small documents.
namespace hamkari::tests {

inline const reports::Locale in_english{reports::english()};
inline const reports::Locale in_persian{reports::persian()};

inline Date day(int year, int month, int number) { return to_date(Calendar::gregorian, {year, month, number}); }
inline Money chf(std::int64_t francs) { return {francs * 100, Currency("CHF")}; }

/// A review of these blocks, without cover lines.
inline reports::Document review_of(std::vector<reports::Block> blocks) {
    return {{"Review", "", {}, {}}, std::move(blocks), "As of today"};
}

/// A review with a table of one row that rests on note 7, and note 7; note 8 is named by no table.
inline reports::Document review_with_sources() {
    using namespace reports;
    Table table;
    table.columns = {{"Code"}, {"Due"}, {"Spent", Column::Align::end}};
    Row row{{Value(CodeText{"REHAB-01"}), Value(day(2025, 5, 6)), Value(chf(120'000))}, Row::Kind::normal};
    for (auto& cell : row.cells) cell.source = 7;
    table.rows = {row};
    auto document = review_of({Heading{1, "1", "Money", "money", true, std::nullopt}, table});
    document.sources = {Heading{2, "9.6", "Sources of the figures", "figure-sources", false, {}}, "What the numbers are.",
                        {{"Centres", {{7, "REHAB-01", "plan.yaml:12; Money spent: HQ-6"}, {8, "REHAB-02", "plan.yaml:13"}}}}};
    return document;
}

}  // namespace hamkari::tests
