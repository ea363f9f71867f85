#pragma once

#include "model/store/entry_writer.hpp"
#include "model/store/recording.hpp"

namespace hamkari::store {

/// Appends a plan revision: its entry, the files and items that are new, and what is worked out from them (renames and
/// due dates). Returns its row.
std::int64_t write_revision(SQLite::Database& db, EntryWriter& entries, const NewRevision& revision);

}  // namespace hamkari::store
