#pragma once

#include "model/results.hpp"
#include "reports/cells.hpp"

#include <span>

namespace hamkari::reports {

/// A breakdown, and what of it any return told: where none does, the figure is not known, which is not zero.
struct Told {
    BreakdownOfPeople sums;
    bool sex_age = false;
    bool disability = false;

    Told() = default;
    explicit Told(std::span<const Fact* const> returns);
    Told& operator+=(const Told& other);
};

/// 1 to 4 people: a number so small that it could point at somebody.
constexpr bool is_few(std::int64_t number) { return number > 0 && number < 5; }

/// Total, women, men, girls, boys, unknown, of whom with disabilities, behind a first column.
std::vector<Column> breakdown_columns(std::string first, const Locale& locale);

/// Under `breakdown_columns`. A breakdown that the indicator does not declare stays empty. `crossed`: the figures are
/// crossed with something else (a province), so that 1 to 4 people are not told apart.
Row breakdown_row(Cell first, const Told& told, const Indicator& indicator, bool estimate, bool crossed);

}  // namespace hamkari::reports
