#pragma once

#include "model/problem.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>
#include <string>

namespace hamkari::store {

/// The file of a ledger, open. Nothing but a ledger of this version is ever opened; one that is not a ledger is not
/// touched.
class Connection {
public:
    /// Opens a ledger. One of an older version is kept beside itself (`ledger.db.version-1`) and then brought up to date;
    /// where nothing can be written it is read as it is. Throws Failure: no_ledger, not_a_ledger, ledger_newer, ledger_damaged, ledger_busy,
    /// ledger_read_only, ledger_trouble.
    static std::unique_ptr<Connection> open(const std::string& path, bool writing);

    /// Opens a file that nobody else has open, as it is. Throws as `open` does.
    static std::unique_ptr<Connection> open_as_it_is(const std::string& path);

    /// Begins a ledger in a file beside `path`, which takes its place when it is published: at the path there is never
    /// half a ledger. `:memory:` stays in memory. Throws Failure: ledger_read_only, ledger_trouble, disk_full.
    static std::unique_ptr<Connection> begin(const std::string& path);

    /// A file that was never published is removed.
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    SQLite::Database& db() {
        if (!db_) open_published();
        return *db_;
    }
    const std::string& path() const { return path_; }
    /// Another connection to the same file, for reading.
    std::unique_ptr<Connection> another() const;

    /// Whether the ledger was begun and not published yet.
    bool is_new() const { return is_new_; }
    /// A new ledger does without indexes until then: what is filled first is filled faster.
    void make_indexes();
    /// The ledger's content is written to disk and its file put in its place. Throws Failure(ledger_busy) if another
    /// process made a ledger there meanwhile.
    void publish();

    /// Ends the transaction: it is on disk, or it is as if it had never begun.
    void commit();
    /// Ends it without anything being done.
    void give_up_transaction();

private:
    Connection(std::string path, std::string file) : path_(std::move(path)), file_(std::move(file)) {}
    void connect(int flags, bool as_it_is);
    void set_up(bool writing);
    void open_to_read();
    /// Throws Failure(ledger_damaged) if the file was cut short.
    void must_be_whole();
    /// Only when it is needed: what goes wrong then is not taken for a failure to publish.
    void open_published();
    void upgrade_if_older();

    std::string path_;  ///< as the person named it
    std::string file_;  ///< where it is now
    bool is_new_ = false;
    bool immutable_ = false;  ///< SQLite trusts that nobody changes it
    std::unique_ptr<SQLite::Database> db_;
};

/// Throws the Failure that an error of SQLite stands for.
[[noreturn]] void fail(const SQLite::Exception& error, const std::string& path);

/// Runs what asks SQLite something; its errors become Failures that name the path.
template <class Work>
auto guarded(const std::string& path, Work&& work) {
    try {
        return work();
    } catch (const SQLite::Exception& error) {
        fail(error, path);
    } catch (const Failure& failure) {
        // What cannot be decoded does not know where it stood.
        auto problem = failure.problem();
        if (problem.code != Code::ledger_damaged || !problem.arguments.front().empty()) throw;
        problem.arguments.front() = path;
        throw Failure(std::move(problem));
    }
}

}  // namespace hamkari::store
