#pragma once

#include <string>

namespace hamkari::store {

/// Copies a database with SQLite's online backup, as it is at one moment while others may write; the copy is one file
/// and is on disk when this returns. `to` must not be there. Throws SQLite::Exception; then there is no copy.
void copy_database(const std::string& from, const std::string& to);

/// Copies a database to a name beside it, whole or not at all; if the name is taken, to that name with a number.
void keep_copy(const std::string& from, const std::string& to);

}  // namespace hamkari::store
