#pragma once

#include "model/store/offices.hpp"
#include "model/store/verify.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

/// What `verify` looks at, one function each. All add what they find.
namespace hamkari::store {

/// The chain: a share of the entries of every office.
void verify_entries(SQLite::Database& db, const Offices& offices, std::size_t share, std::size_t shares,
                    std::vector<Damage>& damages);
/// Revisions, the files of plans and their items.
void verify_plans(SQLite::Database& db, const Offices& offices, std::vector<Damage>& damages);
/// Texts that are gone and the redactions that say why. Gives the number of redactions.
std::int64_t verify_redactions(SQLite::Database& db, const Offices& offices, std::vector<Damage>& damages);
/// What SQLite itself can check.
void verify_file(SQLite::Database& db, std::vector<Damage>& damages);

}  // namespace hamkari::store
