#pragma once

#include "model/store/entry_writer.hpp"
#include "model/store/recording.hpp"

namespace hamkari::store {

/// Appends a plan revision: its entry, the files and items that are new, and what is worked out from them (renames and
/// due dates). Returns its row.
std::int64_t write_revision(SQLite::Database& db, EntryWriter& entries, const NewRevision& revision);

/// What belongs to the entry of a revision.
struct RevisionTexts {
    std::optional<Date> in_force_from;
    std::string programme;
    std::int64_t programme_item = 0;
    std::vector<std::int64_t> texts;
};
void write_revision_row(SQLite::Database& db, std::int64_t row, const RevisionTexts& revision);

}  // namespace hamkari::store
