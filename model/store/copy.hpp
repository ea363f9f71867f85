#pragma once

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <string>

namespace hamkari::store {

/// How many bytes the file of a database has, by its own count of pages. SQLite sees by itself that pages are missing,
/// not that the last one is cut.
std::uintmax_t whole_size(SQLite::Database& db);

/// A copy that is removed unless it was put in place.
struct WorkingCopy {
    explicit WorkingCopy(std::string name) : file(std::move(name)) {}
    ~WorkingCopy();
    WorkingCopy(const WorkingCopy&) = delete;
    WorkingCopy& operator=(const WorkingCopy&) = delete;
    std::string file;
};

/// Copies a database with SQLite's online backup, as it is at one moment while others may write; the copy is one file
/// and is on disk when this returns. `to` must not be there. Throws Failure about `from`, or SQLite::Exception about `to`.
void copy_database(const std::string& from, const WorkingCopy& to);

/// Copies a database to a name beside it, whole or not at all; if the name is taken, to that name with a number.
void keep_copy(const std::string& from, const std::string& to);

}  // namespace hamkari::store
