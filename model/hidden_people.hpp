#pragma once

#include "model/few.hpp"
#include "model/results.hpp"

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace hamkari {

struct Snapshot;

/// Whom of the people that returns tell of. Women to unknown add up to the total; with disabilities is "of whom".
enum class PeopleOf : std::uint8_t { total, women, men, girls, boys, unknown, disabled };
inline constexpr std::size_t kinds_of_people = 7;

/// The sum over these returns; of what is not told by sex and age, all is unknown.
std::int64_t people_of(std::span<const Fact* const> returns, PeopleOf what);

/// Whether the value of an indicator is a number of people: a sum or the latest number, no ratio and no yes or no.
bool is_count_of_people(const Indicator& indicator);

/// Which counts of people may be told outside the office, in all reports alike.
///
/// For each small number there is a swap: some people are put, on paper, from one cell of the returns into another (or
/// two of one kind change places with two of another), so that the small number is another one. A figure is told only
/// if no swap changes it. So what is told would be the same if the small number were another: no sum or difference of
/// told figures gives it away. Among the possible swaps the one is taken that hides the least.
class HiddenPeople {
public:
    /// Looks at every indicator of the snapshot that counts people, by months to years, provinces, sex, age and
    /// disability, and at the sums over projects.
    explicit HiddenPeople(const Snapshot& snapshot);

    /// How the sum over these returns may be told. Pre-condition: they are counts of people.
    Shown shown(std::span<const Fact* const> returns, PeopleOf what) const;

private:
    /// What one swap does to one cell: one more, or one less.
    struct Change {
        std::uint32_t swap = 0;
        PeopleOf cell{};
        int by = 0;
    };
    std::unordered_map<const Fact*, std::vector<Change>> changes_;

    friend class SwapSearch;
};

/// For whom the snapshot was taken decides: in the office all is exact.
Shown shown_people(const Snapshot& snapshot, std::span<const Fact* const> returns, PeopleOf what = PeopleOf::total);
/// Of an indicator's figure that these returns make up: exact if it counts no people. Its per cent is told only if the
/// figure is exact.
Shown shown_figure(const Snapshot& snapshot, const Indicator& indicator, std::span<const Fact* const> returns);
Shown shown_figure(const Snapshot& snapshot, const IndicatorState& indicator, const Period& period);

}  // namespace hamkari
