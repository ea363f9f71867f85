#include "tests/catch.hpp"
#include "tests/faults/ledgers.hpp"
#include "tests/store/support.hpp"

#include <nlohmann/json.hpp>

#include <chrono>
#include <iostream>
#include <random>
#include <set>
#include <sstream>
#include <thread>

// kill -9 at moments that nobody chose.

using namespace hamkari::tests;
namespace fs = std::filesystem;

namespace {

constexpr int few_rounds = 6, many_rounds = 200;

/// Moments spread over so many seconds and a little more; the same ones each time.
class Moments {
public:
    explicit Moments(double seconds) : spread_(0, seconds * 1.1) {}
    void wait() { std::this_thread::sleep_for(std::chrono::duration<double>(spread_(random_))); }

private:
    std::mt19937 random_{20260115};
    std::uniform_real_distribution<double> spread_;
};

/// Nothing but the ledger and what SQLite keeps beside it.
void check_nothing_left(const Folder& folder, const std::set<std::string>& own) {
    for (const auto& name : folder.content()) {
        INFO(name);
        CHECK(own.contains(name));
    }
}

void load_and_kill(int rounds, int projects, bool first) {
    Folder folder;
    const auto plan = folder.file("plan"), ledger = folder.file("ledger.db"), start = folder.file("start.db");
    if (!make_portfolio(projects, plan)) return tell_skipped("loading a large plan: there is no Python here");
    if (!first) {
        REQUIRE(run_hamkari({"load", plan, "--db", start}).code == 0);
        // All projects are another revision of themselves.
        for (const auto& entry : fs::directory_iterator(plan)) write_bytes(entry.path().string(), bytes_of(entry.path().string()) + "# reviewed\n");
    }
    const auto begin_anew = [&] {
        for (const char* suffix : {"", "-wal", "-shm"}) fs::remove(ledger + suffix);
        if (!first) fs::copy_file(start, ledger);
    };
    begin_anew();
    const auto before = standing_of(ledger);
    const Stopwatch stopwatch;
    REQUIRE(run_hamkari({"load", plan, "--db", ledger}).code == 0);
    Moments moments(stopwatch.seconds());
    const auto done = standing_of(ledger);
    REQUIRE(done.is_clean);
    REQUIRE(done.entries == before.entries + 1);

    int whole = 0, nothing = 0;
    for (int round = 0; round < rounds; ++round) {
        INFO("round " << round);
        begin_anew();
        Running load(HAMKARI_PROGRAM, {"load", plan, "--db", ledger}, {});
        moments.wait();
        load.kill();
        const auto outcome = load.wait();
        const auto ledger_now = standing_of(ledger);
        const bool is_done = ledger_now.is_clean && ledger_now.entries == done.entries;
        CHECK((ledger_now == before || is_done));
        if (!outcome.killed) CHECK((outcome.code == 0 && is_done));
        ++(is_done ? whole : nothing);
    }
    begin_anew();
    CHECK(run_hamkari({"load", plan, "--db", ledger}).code == 0);
    check_nothing_left(folder, {"plan", "start.db", "ledger.db"});
    std::cout << "killed while " << (first ? "a plan" : "a revision") << " of " << projects << " projects is loaded: " << rounds
              << " rounds, " << nothing << " not at all, " << whole << " whole\n";
}

std::string quoted(const std::string& text) { return "'" + text + "'"; }

/// The names of the facts that were acknowledged: one JSON object each.
std::vector<std::string> acknowledged_in(const std::string& answers) {
    std::vector<std::string> names;
    std::istringstream lines(answers);
    const std::string key = "  \"fact\": \"";
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with(key) && line.ends_with("\",")) names.push_back(line.substr(key.size(), line.size() - key.size() - 2));
    return names;
}

void record_and_kill(int rounds) {
    Folder folder;
    const auto ledger = folder.file("ledger.db"), answers = folder.file("answers"), script = folder.file("script");
    make_ledger(ledger);
    const auto before = standing_of(ledger);
    write_bytes(script, "for ((i = 1; ; i++)); do " + quoted(HAMKARI_PROGRAM) + " note FA-02 \"round $1, update $i\" --kind lesson --json --db " +
                            quoted(ledger) + " >>" + quoted(answers) + "; done\n");
    write_bytes(answers, "");
    constexpr double as_long_as = 0.25;
    Moments moments(as_long_as);
    for (int round = 0; round < rounds; ++round) {
        INFO("round " << round);
        Running loop("/bin/bash", {script, std::to_string(round)}, {});
        moments.wait();
        loop.kill();
        CHECK(loop.wait().killed);
        const auto now = standing_of(ledger);
        CHECK(now.is_clean);
        // Of each round at most one fact is there that nobody heard of.
        const auto heard = static_cast<long>(acknowledged_in(bytes_of(answers)).size());
        CHECK(now.entries >= before.entries + heard);
        CHECK(now.entries <= before.entries + heard + round + 1);
    }
    const auto history = run_hamkari({"history", "FA-02", "--json", "--db", ledger});
    INFO(history.err);
    REQUIRE(history.code == 0);
    std::set<std::string> there;
    for (const auto& fact : nlohmann::json::parse(history.out)) there.insert(fact["fact"].get<std::string>());
    const auto acknowledged = acknowledged_in(bytes_of(answers));
    for (const auto& name : acknowledged) {
        INFO(name);
        CHECK(there.contains(name));
    }
    CHECK(run_hamkari({"note", "FA-02", "At last.", "--kind", "lesson", "--db", ledger}).code == 0);
    check_nothing_left(folder, {"answers", "script", "ledger.db"});
    std::cout << "killed while recording: " << rounds << " rounds, " << acknowledged.size() << " facts acknowledged, " << there.size()
              << " there\n";
}

}  // namespace

TEST_CASE("who is killed while a large plan is loaded leaves a ledger whole or none") { load_and_kill(few_rounds, 150, true); }
TEST_CASE("who is killed while a revision is loaded leaves the ledger with it or as it was") { load_and_kill(few_rounds, 40, false); }
TEST_CASE("who is killed while recording has recorded what was acknowledged") { record_and_kill(15); }

TEST_CASE("200 are killed while a large plan is loaded", "[faults]") { load_and_kill(many_rounds, 150, true); }
TEST_CASE("200 are killed while a revision is loaded", "[faults]") { load_and_kill(many_rounds, 60, false); }
TEST_CASE("200 are killed while recording", "[faults]") { record_and_kill(many_rounds); }
