#include "model/store/copy.hpp"

#include "model/store/connection.hpp"
#include "model/store/file.hpp"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace hamkari::store {

namespace {

/// Who only reads cannot clear away the log when it is the last to close: where one can write, it is opened so.
SQLite::Database open_source(const std::string& from) {
    constexpr int wait_ms = 10'000;
    if (!is_read_only(from)) return SQLite::Database(from, SQLite::OPEN_READWRITE, wait_ms);
    if (has_log(from)) return SQLite::Database(from, SQLite::OPEN_READONLY, wait_ms);
    return SQLite::Database(immutable_uri(from), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
}

/// What went wrong while one file is copied to another is mostly about the other one.
bool is_about_source(int code) {
    const int kind = code & 0xff;
    return kind == SQLITE_CORRUPT || kind == SQLITE_NOTADB || kind == SQLITE_BUSY || kind == SQLITE_LOCKED;
}

}  // namespace

std::uintmax_t whole_size(SQLite::Database& db) {
    const auto number = [&](const char* question) { return static_cast<std::uintmax_t>(db.execAndGet(question).getInt64()); };
    return number("PRAGMA page_count") * number("PRAGMA page_size");
}

void copy_database(const std::string& from, const WorkingCopy& to) {
    SQLite::Database source = guarded(from, [&] {
        auto opened = open_source(from);
        if (is_cut_short(from, whole_size(opened))) throw Failure(Code::ledger_damaged, {from, "the file is cut short"});
        return opened;
    });
    SQLite::Database copy(to.file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    SQLite::Backup backup(copy, source);
    // All in one step, so that nobody who writes meanwhile makes it begin again.
    if (const int result = backup.executeStep(-1); result != SQLITE_DONE) {
        if (is_about_source(result)) fail(SQLite::Exception("it cannot be copied", result), from);
        throw SQLite::Exception("the copy was not finished", result);
    }
    // Without this the copy would begin a log beside itself when it is opened.
    copy.exec("PRAGMA journal_mode = DELETE");
}

WorkingCopy::~WorkingCopy() { remove_database(file); }

void keep_copy(const std::string& from, const std::string& to) {
    const WorkingCopy copy{working_name(to)};
    // While the copy is there one sees that the disk is full.
    guarded(to, [&] { copy_database(from, copy); });
    std::string name = to;
    for (int number = 2; !put_in_place(copy.file, name); ++number) name = to + "-" + std::to_string(number);
}

}  // namespace hamkari::store
