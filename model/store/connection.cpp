#include "model/store/connection.hpp"

#include "model/store/caches.hpp"
#include "model/store/copy.hpp"
#include "model/store/file.hpp"
#include "model/store/schema.hpp"

#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <filesystem>
#include <random>
#include <thread>

namespace hamkari::store {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::seconds patience{30};

/// SQLite's own waits grow to 100 ms; with many writers short uneven ones let each have its turn sooner.
int wait_for_turn(void*, int times) {
    thread_local Clock::time_point began;
    if (times == 0) began = Clock::now();
    if (Clock::now() - began > patience) return 0;
    // The longer one waits, the more often one asks: who came first is mostly served first.
    thread_local std::minstd_rand random(static_cast<unsigned>(::getpid()));
    const int most = std::max(2'000, 10'000 - 200 * times);
    std::this_thread::sleep_for(std::chrono::microseconds(std::uniform_int_distribution(500, most)(random)));
    return 1;
}

/// `file:` and `:memory:` mean something to SQLite: a file of such a name is named by its folder too.
std::string file_name(const std::string& path) {
    return path.starts_with("file:") || path.starts_with(":") ? "./" + path : path;
}

/// The code without what extends it.
int code_of(const SQLite::Exception& error) { return error.getErrorCode() & 0xff; }

/// SQLite keeps two files beside a ledger while it is open.
bool cannot_write_beside(const SQLite::Exception& error) {
    const int code = code_of(error);
    return code == SQLITE_CANTOPEN || code == SQLITE_READONLY || code == SQLITE_IOERR || code == SQLITE_FULL;
}

}  // namespace

void fail(const SQLite::Exception& error, const std::string& path) {
    switch (code_of(error)) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
        case SQLITE_PROTOCOL:
            throw Failure(Code::ledger_busy, {path});
        case SQLITE_READONLY:
        case SQLITE_PERM:
            throw Failure(Code::ledger_read_only, {path});
        case SQLITE_FULL:
            throw Failure(Code::disk_full, {path});
        case SQLITE_IOERR:
        case SQLITE_CANTOPEN:
            if (disk_is_full(path)) throw Failure(Code::disk_full, {path});
            break;
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
        case SQLITE_MISMATCH:
            throw Failure(Code::ledger_damaged, {path, error.what()});
        default:
            break;
    }
    throw Failure(Code::ledger_trouble, {path, error.what()});
}

std::unique_ptr<Connection> Connection::open(const std::string& path, bool writing) {
    const auto seen = look_at(path);
    if (seen.is == FileIs::absent || seen.is == FileIs::empty) throw Failure(Code::no_ledger, {path});
    if (seen.is == FileIs::something_else) throw Failure(Code::not_a_ledger, {path});
    if (seen.version > newest_version)
        throw Failure(Code::ledger_newer, {path, std::to_string(seen.version), std::to_string(newest_version)});
    std::unique_ptr<Connection> connection(new Connection(path, file_name(path)));
    guarded(path, [&] {
        // Who may only read must not leave files beside it in which the others cannot write. If nobody has it open, it
        // does not change while it is read; who opens it meanwhile writes into a log first.
        if (is_read_only(path) && !std::filesystem::exists(connection->file_ + "-wal")) {
            if (writing) throw Failure(Code::ledger_read_only, {path});
            return connection->open_to_read();
        }
        try {
            connection->connect(SQLite::OPEN_READWRITE, false);
            connection->must_be_whole();
            connection->upgrade_if_older();
            connection->set_up(writing);
        } catch (const SQLite::Exception& error) {
            if (writing || !cannot_write_beside(error) || has_log(connection->file_)) throw;
            connection->open_to_read();
        }
    });
    return connection;
}

std::unique_ptr<Connection> Connection::open_as_it_is(const std::string& path) {
    std::unique_ptr<Connection> connection(new Connection(path, file_name(path)));
    guarded(path, [&] {
        connection->open_to_read();
    });
    return connection;
}

std::unique_ptr<Connection> Connection::begin(const std::string& path) {
    const bool in_memory = path == ":memory:";
    if (!in_memory) {
        must_be_without_log(path);
        if (!folder_is_writable(path)) {
            if (errno == EACCES || errno == EROFS || errno == EPERM) throw Failure(Code::ledger_read_only, {path});
            throw Failure(Code::ledger_trouble, {path, std::generic_category().message(errno)});
        }
    }
    std::unique_ptr<Connection> connection(new Connection(path, in_memory ? path : working_name(file_name(path))));
    connection->is_new_ = true;
    guarded(path, [&] {
        connection->connect(SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, false);
        auto& db = connection->db();
        // Until it is published nobody needs this file after a crash: only its commits go to disk.
        db.exec("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA recursive_triggers = ON");
        make_tables(db);
        db.exec("PRAGMA synchronous = FULL");
    });
    return connection;
}

Connection::~Connection() {
    db_.reset();
    if (is_new_ && path_ != ":memory:") remove_database(file_);
}

void Connection::connect(int flags, bool as_it_is) {
    db_.reset();
    db_ = std::make_unique<SQLite::Database>(as_it_is ? immutable_uri(file_) : file_, flags | SQLite::OPEN_NOMUTEX);
    sqlite3* handle = db_->getHandle();
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_handler(handle, wait_for_turn, nullptr);
    for (const auto& [option, value] : {std::pair{SQLITE_DBCONFIG_ENABLE_FKEY, 1},
                                        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 1},
                                        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                        {SQLITE_DBCONFIG_DQS_DML, 0},
                                        {SQLITE_DBCONFIG_DQS_DDL, 0},
                                        {SQLITE_DBCONFIG_DEFENSIVE, 1}})
        db_->check(sqlite3_db_config(handle, option, value, nullptr));
}

std::unique_ptr<Connection> Connection::another() const {
    std::unique_ptr<Connection> connection(new Connection(path_, file_));
    guarded(path_, [&] {
        if (immutable_) return connection->open_to_read();
        connection->connect(SQLite::OPEN_READWRITE, false);
        connection->set_up(false);
    });
    return connection;
}

void Connection::open_to_read() {
    immutable_ = true;
    connect(SQLite::OPEN_READONLY | SQLite::OPEN_URI, true);
    must_be_whole();
    set_up(false);
}

void Connection::must_be_whole() {
    if (is_cut_short(file_, whole_size(*db_))) throw Failure(Code::ledger_damaged, {path_, "the file is cut short"});
}

void Connection::upgrade_if_older() {
    const auto version = [&] { return static_cast<std::uint32_t>(db_->execAndGet("PRAGMA user_version").getInt()); };
    const auto found = version();
    if (found == 0 || found >= newest_version || sqlite3_db_readonly(db_->getHandle(), "main") == 1) return;
    db_->exec("BEGIN IMMEDIATE");
    try {
        // Somebody else may have done it while we waited for our turn.
        if (version() == found) {
            keep_copy(file_, file_ + ".version-" + std::to_string(found));
            upgrade(*db_, found);
            rebuild_caches(*db_, Offices(*db_, {}));
        }
        db_->exec("COMMIT");
    } catch (...) {
        give_up_transaction();
        throw;
    }
}

void Connection::commit() {
    try {
        db_->exec("COMMIT");
    } catch (...) {
        give_up_transaction();
        throw;
    }
}

void Connection::give_up_transaction() {
    db_->tryExec("ROLLBACK");
    // If the log could not be flushed, all of the transaction may stand in it; who reads the log anew would take it for
    // committed. A page that is written as it was takes its place.
    if (is_new_) return;
    try {
        db_->exec("PRAGMA user_version = " + std::to_string(db_->execAndGet("PRAGMA user_version").getInt()));
    } catch (const SQLite::Exception&) {
        // The disk takes nothing any more, or has forgotten the transaction by itself.
    }
}

void Connection::set_up(bool writing) {
    // REPLACE must meet the triggers too.
    db_->exec("PRAGMA recursive_triggers = ON; PRAGMA temp_store = MEMORY");
    const auto id = static_cast<std::uint32_t>(db_->execAndGet("PRAGMA application_id").getInt());
    const auto version = static_cast<std::uint32_t>(db_->execAndGet("PRAGMA user_version").getInt());
    if (id != application_id || version < 1) throw Failure(Code::not_a_ledger, {path_});
    if (version > newest_version)
        throw Failure(Code::ledger_newer, {path_, std::to_string(version), std::to_string(newest_version)});
    if (!writing) {
        db_->exec("PRAGMA query_only = ON");
        return;
    }
    if (sqlite3_db_readonly(db_->getHandle(), "main") == 1) throw Failure(Code::ledger_read_only, {path_});
    db_->exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
}

void Connection::make_indexes() { store::make_indexes(*db_); }

void Connection::publish() {
    if (!is_new_) return;
    if (path_ == ":memory:") {
        is_new_ = false;
        return;
    }
    guarded(path_, [&] {
        db_->exec("PRAGMA journal_mode = WAL");
        db_.reset();
        if (!put_in_place(file_, path_)) throw Failure(Code::ledger_busy, {path_});
        is_new_ = false;
        file_ = file_name(path_);
    });
}

void Connection::open_published() {
    guarded(path_, [&] {
        connect(SQLite::OPEN_READWRITE, false);
        set_up(true);
    });
}

}  // namespace hamkari::store
