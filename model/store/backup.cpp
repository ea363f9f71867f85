#include "model/store/backup.hpp"

#include "model/store/connection.hpp"
#include "model/store/copy.hpp"
#include "model/store/file.hpp"
#include "model/store/verify.hpp"

#include <sqlite3.h>

namespace hamkari::store {

namespace {

void must_be_ledger(const std::string& path) {
    const auto seen = look_at(path);
    if (seen.is == FileIs::absent || seen.is == FileIs::empty) throw Failure(Code::no_ledger, {path});
    if (seen.is != FileIs::ledger) throw Failure(Code::not_a_ledger, {path});
}

void must_be_free(const std::string& to, Replace replace) {
    const auto there = look_at(to).is;
    if (there == FileIs::absent || (there == FileIs::empty && replace == Replace::yes)) return;
    if (replace == Replace::no) throw Failure(Code::file_in_place, {to});
}

void must_differ(const std::string& from, const std::string& to) {
    if (is_same_file(from, to)) throw Failure(Code::copy_onto_itself, {to});
}

/// A copy that shall stand at `to`. Throws Failure(copy_damaged) with what is wrong first.
Verified verified_copy(const std::string& from, const WorkingCopy& copy, const std::string& to) {
    guarded(to, [&] { copy_database(from, copy); });
    auto verified = verify(Store::open_as_it_is(copy.file));
    if (verified.damages.empty()) return verified;
    const auto& first = verified.damages.front();
    throw Failure(Code::copy_damaged, {from, std::string(word(first.what)), first.where.empty() ? first.more : first.where});
}

/// Throws Failure(ledger_busy) while somebody else has the ledger open; writes its log into it.
void close_for_all(const std::string& ledger) {
    try {
        SQLite::Database db(ledger, SQLite::OPEN_READWRITE, 2'000);
        db.exec("PRAGMA journal_mode = DELETE");
    } catch (const SQLite::Exception& error) {
        // A damaged ledger is what people restore a backup for.
        if ((error.getErrorCode() & 0xff) == SQLITE_BUSY) throw Failure(Code::ledger_busy, {ledger});
    }
}

}  // namespace

Verified back_up(const std::string& ledger, const std::string& to, Replace replace) {
    must_be_ledger(ledger);
    must_differ(ledger, to);
    must_be_free(to, replace);
    const WorkingCopy copy{working_name(to)};
    auto verified = verified_copy(ledger, copy, to);
    if (replace == Replace::no && !put_in_place(copy.file, to)) throw Failure(Code::file_in_place, {to});
    if (replace == Replace::yes) replace_file(copy.file, to);
    return verified;
}

Restored restore(const std::string& from, const std::string& to, Replace replace) {
    must_be_ledger(from);
    must_differ(from, to);
    must_be_free(to, replace);
    const WorkingCopy copy{working_name(to)};
    Restored restored{verified_copy(from, copy, to), std::nullopt};
    const auto there = look_at(to).is;
    if (there == FileIs::ledger) close_for_all(to);
    if (there == FileIs::absent || there == FileIs::empty) {
        if (!put_in_place(copy.file, to)) throw Failure(Code::file_in_place, {to});
    } else {
        restored.kept = put_in_place_of(copy.file, to);
    }
    return restored;
}

}  // namespace hamkari::store
