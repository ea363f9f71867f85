#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

/// What must hold of each reader, whatever it is given. The fuzzers call these functions with texts that they make up,
/// and replay_test.cpp with those that are kept.
namespace hamkari::fuzz {

/// Thrown where a property does not hold. A fuzzer lets it through, so that it ends like a crash.
struct Broken : std::runtime_error {
    using std::runtime_error::runtime_error;
};

inline void must(bool holds, std::string_view what, std::string_view shown) {
    if (!holds) throw Broken(std::string(what) + ": " + std::string(shown));
}

/// A plan file: each finding has a place in the file and can be told; a plan without errors can be stored, and what is
/// read back is the same plan.
void plan(std::string_view text);
/// Dates, periods and times: what is read prints as text that reads as the same.
void dates(std::string_view text);
/// Amounts, numbers, percents, rates: what is read prints as text that reads as the same. Of two lines, the first is
/// converted at the rate in the second.
void money(std::string_view text);
/// A line of an exported ledger: what is read prints as a line that reads as the same.
void ledger_lines(std::string_view text);
/// The stored fields of an item or a fact, whose kind stands in the first line: they are damaged, or they are written
/// again as text that reads as the same.
void stored_fields(std::string_view text);

}  // namespace hamkari::fuzz
