#pragma once

#include "model/date.hpp"

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <optional>
#include <string_view>

struct sqlite3_stmt;

namespace hamkari::store {

/// A query whose rows are read by the hundred thousand. SQLiteCpp counts the references of each column that it gives,
/// which takes as long as reading it. Views hold until the next row. Throws SQLite::Exception.
class Rows {
public:
    Rows(SQLite::Database& db, const char* sql);
    ~Rows();
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;

    /// Begins the query with these values. A text must live until the next beginning.
    void begin();
    void begin(std::int64_t value);
    void begin(std::int64_t first, std::int64_t last);
    void begin(std::string_view text);
    bool next();

    bool is_null(int column) const;
    std::int64_t integer(int column) const;
    std::string_view text(int column) const;  ///< or the bytes of a blob
    Date date(int column) const { return Date{Days{static_cast<int>(integer(column))}}; }
    Instant instant(int column) const { return Instant{std::chrono::milliseconds{integer(column)}}; }

private:
    SQLite::Database& db_;
    sqlite3_stmt* rows_ = nullptr;
};

}  // namespace hamkari::store
