#include "model/store/columns.hpp"
#include "model/store/verify_parts.hpp"

#include <SQLiteCpp/Statement.h>

namespace hamkari::store {

std::int64_t verify_redactions(SQLite::Database& db, const Offices& offices, std::vector<Damage>& damages) {
    SQLite::Statement gone(db,
                           "SELECT DISTINCT entry FROM words WHERE text IS NULL AND NOT EXISTS "
                           "(SELECT 1 FROM entry AS redaction WHERE kind = 'redact' AND corrects = words.entry)");
    while (gone.executeStep() && damages.size() < most_damages)
        damages.push_back({Damage::What::words_missing, to_text(offices.name_of(gone.getColumn(0).getInt64())), {}});
    return db.execAndGet("SELECT count(*) FROM entry WHERE kind = 'redact'").getInt64();
}

}  // namespace hamkari::store
