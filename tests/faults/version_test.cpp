#include "tests/catch.hpp"
#include "tests/faults/ledgers.hpp"
#include "tests/store/support.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

// Ledgers of other versions of the program.

using namespace hamkari::tests;
namespace fs = std::filesystem;

namespace {

int version_of(const std::string& path) { return SQLite::Database(path).execAndGet("PRAGMA user_version").getInt(); }

/// What each step forward added, taken away again: the ledger as an earlier version had it.
const std::vector<const char*> steps_back{
    "DROP INDEX entry_decision; DROP INDEX entry_agreed; DROP INDEX entry_redaction; PRAGMA user_version = 1",
    "DROP INDEX entry_translation; PRAGMA user_version = 2"};

}  // namespace

TEST_CASE("a ledger of a newer version is refused by each command and not touched") {
    Folder folder;
    const auto path = folder.file("ledger.db");
    make_ledger(path);
    SQLite::Database(path, SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 99");
    const auto before = bytes_of(path);
    const std::vector<Words> all{{"status"}, {"verify"}, {"note", "FA-01", "Late.", "--kind", "lesson"}, {"load", small_plan_file()},
                                 {"report", "annual", "--period", "2025", "-o", folder.file("out")},
                                 {"export", "ledger", "-o", folder.file("lines.jsonl")}, {"redact", "HQ-2", "--reason", "a name"},
                                 {"backup", folder.file("copy.db")}};
    for (auto words : all) {
        words.insert(words.end(), {"--db", path});
        const auto outcome = run_hamkari(words);
        INFO(words[0] << ": code " << outcome.code << ", err: " << outcome.err);
        CHECK(outcome.code == 1);
        CHECK(outcome.err.starts_with("hamkari: error[ledger-newer]"));
        CHECK(is_one_clear_message(outcome.err));
        CHECK(bytes_of(path) == before);
        CHECK(folder.content() == Words{"ledger.db"});
    }
}

TEST_CASE("a ledger of every older version is kept beside itself and brought up to date by the first command, which does its work") {
    Folder folder;
    const auto path = folder.file("ledger.db");
    make_ledger(path);
    const auto before = standing_of(path);
    const int newest = version_of(path);
    REQUIRE(static_cast<int>(steps_back.size()) == newest - 1);
    for (int version = newest - 1; version >= 1; --version) {
        INFO("version " << version);
        SQLite::Database(path, SQLite::OPEN_READWRITE).exec(steps_back[static_cast<std::size_t>(version - 1)]);
        const auto old = (fs::path(path).parent_path() / "old.db").string();
        const std::vector<Words> firsts{{"status"}, {"verify"}, {"note", "FA-01", "Late.", "--kind", "lesson"},
                                        {"load", small_plan_file()}, {"backup", folder.file("copy.db")}};
        for (auto words : firsts) {
            INFO(words[0]);
            Folder elsewhere;
            const auto moved = elsewhere.file("ledger.db");
            fs::copy_file(path, moved);
            words.insert(words.end(), {"--db", moved});
            const auto outcome = run_hamkari(words);
            INFO(outcome.err);
            CHECK(outcome.code == 0);
            if (words[0] == "backup") {
                // A copy is a copy: as old as what it was taken from.
                CHECK(standing_of(folder.file("copy.db")).head == before.head);
                fs::remove(folder.file("copy.db"));
                continue;
            }
            CHECK(version_of(moved) == newest);
            const auto kept = moved + ".version-" + std::to_string(version);
            REQUIRE(fs::exists(kept));
            CHECK(version_of(kept) == version);
            const auto now = standing_of(moved);
            CHECK(now.is_clean);
            CHECK(now.entries == before.entries + (words[0] == "note" ? 1 : 0));
            CHECK(standing_of(kept).head == before.head);
        }
    }
}
