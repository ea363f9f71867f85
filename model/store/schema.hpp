#pragma once

#include <SQLiteCpp/Database.h>

#include <cstdint>

namespace hamkari::store {

/// The version of the tables that this program knows: `user_version` of the file. A new version is a new file
/// schema_N.sql.hpp beside the old ones and a row of the list in schema.cpp.
inline constexpr std::uint32_t newest_version = 3;

/// The tables and triggers of a new ledger, without indexes.
void make_tables(SQLite::Database& db);
/// The indexes of a ledger that has none yet.
void make_indexes(SQLite::Database& db);

/// Makes a ledger of an older version one of the newest; inside a transaction.
void upgrade(SQLite::Database& db, std::uint32_t from);

}  // namespace hamkari::store
