#include "model/store/connection.hpp"
#include "tests/catch.hpp"
#include "tests/faults/ledgers.hpp"
#include "tests/store/support.hpp"

#include <nlohmann/json.hpp>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <set>

// Many people record in one ledger at once, each update a run of the program.

using namespace hamkari::tests;

namespace {

/// One writer's updates; half are about milestones that all write about. Each line of the file it keeps is how long one
/// took, or what went wrong.
void write_updates(int writer, int updates, const std::string& ledger, const std::string& log) {
    std::ofstream file(log);
    for (int update = 0; update < updates; ++update) {
        const bool shared = update % 2 == 0;
        const std::string milestone = shared ? (update % 4 == 0 ? "FA-01" : "FA-02") : (writer % 2 == 0 ? "RH-01" : "RH-02");
        const Stopwatch stopwatch;
        const auto outcome = run_hamkari({"note", milestone, "writer " + std::to_string(writer) + " update " + std::to_string(update),
                                          "--kind", "lesson", "--by", "writer " + std::to_string(writer), "--db", ledger});
        if (outcome.code == 0)
            file << stopwatch.seconds() << "\n";
        else
            file << "failed: " << outcome.err << "\n";
    }
}

void record_at_once(int writers, int updates) {
    Folder folder;
    const auto ledger = folder.file("ledger.db");
    make_ledger(ledger);
    const auto before = standing_of(ledger);
    const auto log_of = [&](int writer) { return folder.file(("log-" + std::to_string(writer)).c_str()); };
    const Stopwatch stopwatch;
    std::vector<pid_t> processes;
    for (int writer = 0; writer < writers; ++writer) {
        const auto process = ::fork();
        REQUIRE(process >= 0);
        if (process == 0) {
            write_updates(writer, updates, ledger, log_of(writer));
            ::_exit(0);
        }
        processes.push_back(process);
    }
    for (const auto process : processes) {
        int status = 0;
        ::waitpid(process, &status, 0);
        CHECK(status == 0);
    }
    const auto seconds = stopwatch.seconds();

    std::vector<double> took;
    for (int writer = 0; writer < writers; ++writer) {
        std::ifstream log(log_of(writer));
        for (std::string line; std::getline(log, line);) {
            INFO(line);
            CHECK_FALSE(line.starts_with("failed"));
            took.push_back(std::atof(line.c_str()));
        }
    }
    const auto total = static_cast<std::size_t>(writers * updates);
    REQUIRE(took.size() == total);
    std::sort(took.begin(), took.end());

    const auto after = standing_of(ledger);
    CHECK(after.is_clean);
    CHECK(after.entries == before.entries + static_cast<long>(total));
    std::multiset<std::string> there;
    for (const char* milestone : {"FA-01", "FA-02", "RH-01", "RH-02"}) {
        const auto history = run_hamkari({"history", milestone, "--json", "--db", ledger});
        REQUIRE(history.code == 0);
        for (const auto& fact : nlohmann::json::parse(history.out))
            if (const auto& note = fact["note"]; note.is_string()) there.insert(note.get<std::string>());
    }
    for (int writer = 0; writer < writers; ++writer)
        for (int update = 0; update < updates; ++update)
            if (there.count("writer " + std::to_string(writer) + " update " + std::to_string(update)) != 1)
                FAIL_CHECK("update " << update << " of writer " << writer << " is not there once");
    const auto at = [&](double share) { return took[static_cast<std::size_t>(static_cast<double>(total - 1) * share)]; };
    std::cout << "many writers: " << writers << " x " << updates << " updates in " << seconds << " s; one took " << at(0.5)
              << " s (median), " << at(0.99) << " s (p99), " << took.back() << " s at most\n";
}

}  // namespace

TEST_CASE("who reads on several threads keeps hold of the ledger: another one who is done does not clear its log away") {
    Folder folder;
    const auto ledger = folder.file("ledger.db");
    make_ledger(ledger);
    const auto reader = hamkari::store::Connection::open(ledger, false);
    reader->db().execAndGet("SELECT count(*) FROM entry");
    reader->another()->db().execAndGet("SELECT count(*) FROM entry");
    CHECK(run_hamkari({"note", "FA-01", "Late.", "--kind", "lesson", "--db", ledger}).code == 0);
    CHECK(std::filesystem::exists(ledger + "-wal"));
}

TEST_CASE("16 people record at once and lose nothing: a few updates each") { record_at_once(16, 5); }
TEST_CASE("16 people record at once and lose nothing: 200 updates each", "[faults]") { record_at_once(16, 200); }
