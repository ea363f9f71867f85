#pragma once

#include "model/sources.hpp"
#include "reports/document.hpp"

#include <cstdint>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

namespace hamkari::reports {

/// The note of a sum: the numbers of the notes of what was added, in order.
struct SumNote {
    std::uint32_t number = 0;
    std::vector<std::uint32_t> parts;
};

/// Old numbers of notes to those that are printed, without holes; 0 for what nothing leads to.
using NoteNumbers = std::vector<std::uint32_t>;

/// Which notes the figures of a report lead to. A short report prints only these and what they are the sum of.
class CitedNotes {
public:
    /// The notes must outlive this.
    explicit CitedNotes(const SourceNotes& notes) : notes_(&notes), used_(notes.all().size() + 1) {}

    /// 0 if the item has no note.
    std::uint32_t number_of(std::string_view id);
    /// A note of its own for the sum of these; that of the one thing where there is but one; 0 for nothing. Zeros and
    /// what is told twice do not count.
    std::uint32_t sum_of(std::vector<std::uint32_t> numbers);

    const SourceNotes& notes() const { return *notes_; }
    const std::vector<SumNote>& sums() const { return sums_; }
    /// The numbers to print: what is cited and what that is the sum of, in the order of the notes.
    NoteNumbers numbers() const;

private:
    const SourceNotes* notes_;
    std::vector<bool> used_;
    std::vector<SumNote> sums_;
    std::map<std::vector<std::uint32_t>, std::uint32_t> sum_numbers_;
};

/// The notes of the rows that the total in row `at` sums: those since the total or the group's heading before it; the
/// last total of a table that has several parts sums them all. Of money, rows in the total's currency.
std::vector<std::uint32_t> summed_by_total(const Table& table, std::size_t at);

/// Gives the figures of a block the numbers that are printed.
void number_anew(Block& block, const NoteNumbers& numbers);
/// Takes them away.
void drop_numbers(Block& block);

}  // namespace hamkari::reports
