#include "model/store/rows.hpp"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace hamkari::store {

Rows::Rows(SQLite::Database& db, const char* sql) : db_(db) {
    db_.check(sqlite3_prepare_v2(db_.getHandle(), sql, -1, &rows_, nullptr));
}

Rows::~Rows() { sqlite3_finalize(rows_); }

void Rows::begin() { sqlite3_reset(rows_); }

void Rows::begin(std::int64_t value) {
    begin();
    db_.check(sqlite3_bind_int64(rows_, 1, value));
}

void Rows::begin(std::int64_t first, std::int64_t last) {
    begin(first);
    db_.check(sqlite3_bind_int64(rows_, 2, last));
}

void Rows::begin(std::string_view text) {
    begin();
    db_.check(sqlite3_bind_text(rows_, 1, text.data(), static_cast<int>(text.size()), SQLITE_STATIC));
}

bool Rows::next() {
    const int result = sqlite3_step(rows_);
    if (result == SQLITE_ROW) return true;
    if (result != SQLITE_DONE) throw SQLite::Exception(db_.getHandle(), result);
    return false;
}

bool Rows::is_null(int column) const { return sqlite3_column_type(rows_, column) == SQLITE_NULL; }

std::int64_t Rows::integer(int column) const { return sqlite3_column_int64(rows_, column); }

std::string_view Rows::text(int column) const {
    // The value is asked for once: sqlite3_column_text and sqlite3_column_bytes would each look it up. Only this thread
    // uses the connection, which an unprotected value asks for.
    auto* value = sqlite3_column_value(rows_, column);
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
    if (!text) return {};
    return {text, static_cast<std::size_t>(sqlite3_value_bytes(value))};
}

}  // namespace hamkari::store
