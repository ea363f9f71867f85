#pragma once

#include "tests/faults/program.hpp"

/// Ledgers that the built program made, and what it says of them.
namespace hamkari::tests {

/// What `verify` says of a ledger.
struct Standing {
    bool is_there = false;
    bool is_clean = false;  ///< exit code 0, no damage
    std::string head{};
    long entries = 0;
    friend bool operator==(const Standing&, const Standing&) = default;
};
Standing standing_of(const std::string& ledger);

/// The plan of the golden tests, and the same with another title.
std::string small_plan_file();
std::string write_revised_plan(const std::filesystem::path& folder);

/// Makes a ledger with the plan of the golden tests and a few facts, one of them (HQ-2) with a text.
void make_ledger(const std::string& path);

/// Writes the plan of `script/make-portfolio.py` into a folder; false if there is no Python here.
bool make_portfolio(int projects, const std::filesystem::path& folder);

}  // namespace hamkari::tests
