#include "model/store/copy.hpp"

#include "model/store/file.hpp"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace hamkari::store {

namespace {

/// Who only reads cannot clear away the log when it is the last to close.
SQLite::Database open_source(const std::string& from) {
    constexpr int wait_ms = 10'000;
    try {
        SQLite::Database source(from, SQLite::OPEN_READWRITE, wait_ms);
        source.execAndGet("PRAGMA user_version");
        return source;
    } catch (const SQLite::Exception&) {
        return SQLite::Database(from, SQLite::OPEN_READONLY, wait_ms);
    }
}

}  // namespace

void copy_database(const std::string& from, const std::string& to) {
    try {
        SQLite::Database source = open_source(from);
        SQLite::Database copy(to, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        SQLite::Backup backup(copy, source);
        // All in one step, so that nobody who writes meanwhile makes it begin again.
        if (const int result = backup.executeStep(-1); result != SQLITE_DONE)
            throw SQLite::Exception("the copy was not finished", result);
        // Without this the copy would begin a log beside itself when it is opened.
        copy.exec("PRAGMA journal_mode = DELETE");
    } catch (...) {
        remove_database(to);
        throw;
    }
}

void keep_copy(const std::string& from, const std::string& to) {
    const auto working = working_name(to);
    copy_database(from, working);
    std::string name = to;
    for (int number = 2; !put_in_place(working, name); ++number) name = to + "-" + std::to_string(number);
}

}  // namespace hamkari::store
