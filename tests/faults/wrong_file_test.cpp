#include "tests/catch.hpp"
#include "tests/faults/ledgers.hpp"
#include "tests/store/support.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <iostream>
#include <random>

// A file as --db that is no ledger, or is one no more, or not yet.

using namespace hamkari::tests;
namespace fs = std::filesystem;

namespace {

/// What people do with a ledger, in a folder for what is written.
std::vector<Words> all_that_is_done(const Folder& folder) {
    return {{"status"},
            {"verify"},
            {"note", "FA-01", "Late.", "--kind", "lesson"},
            {"load", small_plan_file()},
            {"report", "annual", "--period", "2025", "-o", folder.file("out")},
            {"backup", folder.file("copy.db")},
            {"export", "ledger", "-o", folder.file("lines.jsonl")}};
}

/// `verify` tells of damages in its own words.
bool says_it_is_damaged(const std::string& err, const std::string& path) {
    return err.starts_with(path + " is damaged: ") && std::count(err.begin(), err.end(), '\n') == 1;
}

/// Each command says in one line that it cannot, and the file stays as it is.
void check_refused(const Folder& folder, const std::string& path, const std::string& code = "") {
    const auto content = [&] { return fs::is_directory(path) ? std::string() : bytes_of(path); };
    const auto before = content();
    const auto beside = folder.content();
    for (auto words : all_that_is_done(folder)) {
        words.insert(words.end(), {"--db", path});
        const auto outcome = run_hamkari(words);
        INFO(words[0] << ": code " << outcome.code << ", out: " << outcome.out << "err: " << outcome.err);
        CHECK(outcome.code == 1);
        CHECK((is_one_clear_message(outcome.err) || (words[0] == "verify" && says_it_is_damaged(outcome.err, path))));
        if (!code.empty()) CHECK(outcome.err.find("error[" + code + "]") != std::string::npos);
        CHECK((content() == before));
        CHECK(folder.content() == beside);
    }
}

std::string random_bytes(std::size_t size, unsigned seed) {
    std::mt19937 random(seed);
    std::string bytes(size, '\0');
    for (auto& byte : bytes) byte = static_cast<char>(random());
    return bytes;
}

/// At each of these lengths the rest of the ledger is gone.
void cut_at(const std::vector<std::size_t>& lengths) {
    Folder whole;
    make_ledger(whole.file("ledger.db"));
    const auto bytes = bytes_of(whole.file("ledger.db"));
    for (const auto length : lengths) {
        if (length >= bytes.size()) break;
        INFO("cut at " << length << " of " << bytes.size());
        Folder folder;
        const auto path = folder.file("ledger.db");
        write_bytes(path, bytes.substr(0, length));
        check_refused(folder, path, length < 100 ? "not-a-ledger" : "ledger-damaged");
    }
}

}  // namespace

TEST_CASE("a ledger that was cut short is refused and not touched: a few lengths") {
    cut_at({1, 99, 100, 4096, 40'000, 65'537, 98'303});
}

TEST_CASE("a ledger that was cut short is refused and not touched: many lengths", "[faults]") {
    std::vector<std::size_t> lengths;
    for (std::size_t length = 1; length < 200'000; length += 97 + length / 7) lengths.push_back(length);
    for (std::size_t page = 1; page < 50; ++page)
        for (const std::size_t more : {0, 1, 2048, 4095}) lengths.push_back(4096 * page + more);
    std::sort(lengths.begin(), lengths.end());
    cut_at(lengths);
}

TEST_CASE("a file of random bytes is refused and not touched") {
    Folder folder;
    const auto path = folder.file("ledger.db");
    const auto size = GENERATE(std::size_t{1}, std::size_t{4096}, std::size_t{100'001});
    write_bytes(path, random_bytes(size, 7));
    check_refused(folder, path, "not-a-ledger");
}

TEST_CASE("a ledger whose pages were overwritten with random bytes is refused by verify and backup, and none of it is a defect") {
    Folder folder;
    const auto path = folder.file("ledger.db");
    make_ledger(path);
    const auto whole = bytes_of(path);
    for (std::size_t page = 1; page < whole.size() / 4096; page += 3) {
        auto bytes = whole;
        bytes.replace(page * 4096, 4096, random_bytes(4096, static_cast<unsigned>(page)));
        write_bytes(path, bytes);
        for (auto words : all_that_is_done(folder)) {
            fs::remove(folder.file("copy.db"));
            words.insert(words.end(), {"--db", path});
            const auto outcome = run_hamkari(words);
            INFO("page " << page << ", " << words[0] << ": code " << outcome.code << ", err: " << outcome.err);
            const bool must_see = words[0] == "verify" || words[0] == "backup";
            CHECK((outcome.code == 1 || (outcome.code == 0 && !must_see)));
            if (outcome.code == 1) CHECK((is_one_clear_message(outcome.err) || says_it_is_damaged(outcome.err, path)));
            if (words[0] == "note" || words[0] == "load") write_bytes(path, bytes);  // it may not need that page
        }
    }
}

TEST_CASE("a database of another program is refused and not touched") {
    Folder folder;
    const auto path = folder.file("other.db");
    SQLite::Database(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("PRAGMA journal_mode = WAL; CREATE TABLE entry (entry INTEGER PRIMARY KEY); INSERT INTO entry VALUES (1)");
    check_refused(folder, path, "not-a-ledger");
}

TEST_CASE("a folder as a ledger is refused") {
    Folder folder;
    const auto path = folder.file("ledger.db");
    fs::create_directory(path);
    check_refused(folder, path, "not-a-ledger");
}

TEST_CASE("an empty file is no ledger yet: only loading makes it one") {
    Folder folder;
    const auto path = folder.file("ledger.db");
    write_bytes(path, "");
    for (auto words : all_that_is_done(folder)) {
        if (words[0] == "load") continue;
        words.insert(words.end(), {"--db", path});
        const auto outcome = run_hamkari(words);
        INFO(words[0] << ": " << outcome.err);
        CHECK(outcome.code == 1);
        CHECK(outcome.err.starts_with("hamkari: error[no-ledger]"));
        CHECK(fs::is_empty(path));
    }
    CHECK(run_hamkari({"load", small_plan_file(), "--db", path}).code == 0);
    CHECK(standing_of(path).is_clean);
}

TEST_CASE("random bytes in the log beside a ledger are not taken for facts") {
    Folder folder;
    const auto path = folder.file("ledger.db");
    make_ledger(path);
    const auto before = standing_of(path);
    write_bytes(path + "-wal", random_bytes(50'000, 11));
    CHECK(standing_of(path) == before);
    CHECK(run_hamkari({"note", "FA-01", "Late.", "--kind", "lesson", "--db", path}).code == 0);
    CHECK(standing_of(path).entries == before.entries + 1);
}

TEST_CASE("a log that was left over without its ledger is not mixed into a new one") {
    Folder folder;
    const auto path = folder.file("ledger.db");
    const auto backup = folder.file("backup.db");
    make_ledger(path);
    REQUIRE(run_hamkari({"backup", backup, "--db", path}).code == 0);
    REQUIRE(run_hamkari({"export", "ledger", "-o", folder.file("lines.jsonl"), "--db", path}).code == 0);
    std::string log;
    {
        // As it is while somebody has it open.
        SQLite::Database db(path, SQLite::OPEN_READWRITE);
        db.execAndGet("SELECT count(*) FROM entry");
        REQUIRE(run_hamkari({"note", "FA-01", "Late.", "--kind", "lesson", "--db", path}).code == 0);
        log = bytes_of(path + "-wal");
    }
    REQUIRE_FALSE(log.empty());
    const std::vector<Words> makers{{"load", small_plan_file()}, {"restore", backup}, {"import", "ledger", folder.file("lines.jsonl")}};
    for (auto words : makers) {
        fs::remove(path);
        write_bytes(path + "-wal", log);
        words.insert(words.end(), {"--db", path});
        const auto outcome = run_hamkari(words);
        INFO(words[0] << ": code " << outcome.code << ", err: " << outcome.err);
        CHECK(outcome.code == 1);
        CHECK(outcome.err.starts_with("hamkari: error[log-left-over]"));
        CHECK(is_one_clear_message(outcome.err));
        CHECK_FALSE(fs::exists(path));
        CHECK((bytes_of(path + "-wal") == log));
    }
}
