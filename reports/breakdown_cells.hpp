#pragma once

#include "model/few.hpp"
#include "model/results.hpp"
#include "model/snapshot.hpp"
#include "reports/cells.hpp"

#include <map>
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

/// Women, men, girls, boys and unknown, which add up to the total, and of whom with disabilities: what of them is told.
PeopleRow people_row(const Told& told, const Indicator& indicator);
inline constexpr std::size_t people_adding_up = 5;

/// A count as it may be told. 1 to 4 people print as "fewer than 5".
Cell shown_cell(std::int64_t number, Shown shown, bool estimate, const Locale& locale);

/// What the hidden cells of a table mean.
void explain_hidden(Table& table, const Locale& locale);

/// Total, women, men, girls, boys, unknown, of whom with disabilities, behind a first column.
std::vector<Column> breakdown_columns(std::string first, const Locale& locale);

/// Under `breakdown_columns`. A breakdown that the indicator does not declare stays empty. `shown`: for each figure of
/// `people_row`; empty: all are exact.
Row breakdown_row(Cell first, const Told& told, const Indicator& indicator, bool estimate, std::span<const Shown> shown,
                  const Locale& locale);

/// What of an indicator's figures as a whole may be told, and of those of each province: none where all is exact, since
/// it is for the office or counts no people.
struct ShownOf {
    std::vector<Shown> whole;
    std::map<ProvinceCode, std::vector<Shown>> provinces;
    std::vector<Shown> unknown;  ///< of returns that name no province

    ShownOf(const Snapshot& snapshot, const Indicator& indicator, std::span<const Fact* const> returns);
    std::span<const Shown> of(ProvinceCode code) const;
};

}  // namespace hamkari::reports
