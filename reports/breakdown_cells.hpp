#pragma once

#include "model/few.hpp"
#include "model/results.hpp"
#include "model/snapshot.hpp"
#include "reports/cells.hpp"
#include "reports/people_cells.hpp"

#include <span>
#include <vector>

namespace hamkari::reports {

/// A breakdown, and what of it any return told: where none does, the figure is not known, which is not zero.
struct Told {
    BreakdownOfPeople sums;
    bool sex_age = false;
    bool disability = false;
    std::vector<const Fact*> returns;

    Told() = default;
    explicit Told(std::span<const Fact* const> of);
    Told& operator+=(const Told& other);
};

/// Women, men, girls, boys and unknown, which add up to the total, and of whom with disabilities: what of them is told.
PeopleRow people_row(const Told& told, const Indicator& indicator);

/// Total, women, men, girls, boys, unknown, of whom with disabilities, behind a first column.
std::vector<Column> breakdown_columns(std::string first, const Locale& locale);

/// Under `breakdown_columns`. A breakdown that the indicator does not declare stays empty; what the audience of the
/// snapshot is not told is hidden.
Row breakdown_row(Cell first, const Told& told, const Indicator& indicator, bool estimate, const Snapshot& snapshot,
                  const Locale& locale);

}  // namespace hamkari::reports
