#pragma once

#include "model/store/recording.hpp"

#include <SQLiteCpp/Database.h>

#include <cstdint>

/// What is worked out from the items of a revision when it is written.
namespace hamkari::store {

/// `row`: the revision, which is written already.
void write_renames(SQLite::Database& db, std::int64_t row, const NewRevision& revision);

/// A row for each milestone whose due date the revision sets, changes or takes away, against the revisions before it in
/// the order of coming into force; and against this one, for the revisions after it that were written before. A later
/// reader who knows fewer revisions finds rows that repeat a date: they change nothing.
void write_dues(SQLite::Database& db, std::int64_t row, const NewRevision& revision);

/// Both, from the items that the ledger has of a revision.
void write_caches(SQLite::Database& db, std::int64_t row);

}  // namespace hamkari::store
