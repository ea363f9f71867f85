#pragma once

#include "model/date.hpp"

#include <SQLiteCpp/Column.h>

#include <cstdint>
#include <optional>
#include <string_view>

/// What a column of a row means. Views hold until the next step.
namespace hamkari::store {

inline std::string_view text_of(const SQLite::Column& column) {
    const char* text = column.getText();
    return {text, static_cast<std::size_t>(column.getBytes())};
}

inline std::string_view bytes_of(const SQLite::Column& column) {
    const void* bytes = column.getBlob();
    return {static_cast<const char*>(bytes), static_cast<std::size_t>(column.getBytes())};
}

inline Date date_of(const SQLite::Column& column) { return Date{Days{static_cast<int>(column.getInt64())}}; }

inline std::optional<Date> maybe_date_of(const SQLite::Column& column) {
    return column.isNull() ? std::optional<Date>{} : date_of(column);
}

inline Instant instant_of(const SQLite::Column& column) {
    return Instant{std::chrono::milliseconds{column.getInt64()}};
}

inline std::int64_t days(Date date) { return date.time_since_epoch().count(); }
inline std::int64_t milliseconds(Instant instant) { return instant.time_since_epoch().count(); }

}  // namespace hamkari::store
