#include "model/store/verify.hpp"
#include "tests/catch.hpp"
#include "tests/store/support.hpp"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace hamkari;
using namespace hamkari::tests;
using store::Store;

namespace {

/// Runs the work in a process of its own; what it returns is the exit code.
template <class Work>
pid_t in_another_process(Work work) {
    const auto child = ::fork();
    if (child != 0) return child;
    int code = 99;
    try {
        code = work();
    } catch (const std::exception&) {
    }
    ::_exit(code);
}

int exit_code(pid_t child) {
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

std::string make_ledger(const Folder& folder) {
    const auto path = folder.file("ledger.db");
    auto store = Store::create(path, "HQ", author("2025-01-01T08:00:00Z"));
    load(store, small_plan(), "2025-01-01T08:00:00Z");
    return path;
}

}  // namespace

TEST_CASE("processes that write at the same time lose nothing") {
    Folder folder;
    const auto path = make_ledger(folder);
    constexpr int processes = 4;
    constexpr int updates = 25;
    std::vector<pid_t> children;
    for (int process = 0; process < processes; ++process)
        children.push_back(in_another_process([&] {
            const auto by = "writer " + std::to_string(process);
            for (int i = 0; i < updates; ++i) {
                // Each opens the ledger anew, as the command line does.
                auto store = Store::open(path, Store::Mode::write);
                store::Recording recording(store, author("2025-04-02T08:00:00Z", by.c_str()));
                const auto known = store.facts_of("REHAB-01", on("2025-12-31")).size();
                const auto said = statement(FactKind::note, "REHAB-01", "2025-04-01", std::to_string(known).c_str());
                recording.add(said);
                recording.commit();
            }
            return 0;
        }));
    for (const auto child : children) CHECK(exit_code(child) == 0);

    const auto store = Store::open(path, Store::Mode::read);
    const auto facts = store.facts_of("REHAB-01", on("2025-12-31"));
    REQUIRE(facts.size() == processes * updates);
    // Each saw all that was there before it wrote.
    for (std::size_t i = 0; i < facts.size(); ++i) CHECK(facts[i].note.en == std::to_string(i));
    CHECK(store::verify(store).damages.empty());
}

TEST_CASE("who reads while another writes sees what was committed, whole") {
    Folder folder;
    const auto path = make_ledger(folder);
    auto writer = Store::open(path, Store::Mode::write);
    store::Recording recording(writer, author("2025-04-02T08:00:00Z"));
    recording.add(statement(FactKind::milestone_start, "REHAB-01", "2025-04-01"));
    const auto reader = Store::open(path, Store::Mode::read);
    CHECK(reader.history(on("2025-12-31")).facts.empty());
    recording.commit();
    CHECK(reader.history(on("2025-12-31")).facts.size() == 1);
}

TEST_CASE("a process that is killed before it commits leaves the ledger as it was") {
    Folder folder;
    const auto path = make_ledger(folder);
    const auto head = Store::open(path, Store::Mode::read).mark().head;
    const auto child = in_another_process([&] {
        auto store = Store::open(path, Store::Mode::write);
        store::Recording recording(store, author("2025-04-02T08:00:00Z"));
        recording.add(statement(FactKind::milestone_start, "REHAB-01", "2025-04-01"));
        ::kill(::getpid(), SIGKILL);
        return 0;
    });
    CHECK(exit_code(child) == -1);
    auto store = Store::open(path, Store::Mode::write);
    CHECK(store.mark().head == head);
    record(store, statement(FactKind::milestone_start, "REHAB-01", "2025-04-01"), "2025-04-02T08:00:00Z");
    CHECK(store::verify(store).damages.empty());
}

TEST_CASE("a process that is killed after it committed has said what it said") {
    Folder folder;
    const auto path = make_ledger(folder);
    const auto child = in_another_process([&] {
        auto store = Store::open(path, Store::Mode::write);
        record(store, statement(FactKind::milestone_start, "REHAB-01", "2025-04-01"), "2025-04-02T08:00:00Z");
        ::kill(::getpid(), SIGKILL);
        return 0;
    });
    CHECK(exit_code(child) == -1);
    CHECK(Store::open(path, Store::Mode::read).facts_of("REHAB-01", on("2025-12-31")).size() == 1);
}

TEST_CASE("a process that is killed while it makes a ledger leaves none, and what it left is cleared by the next one") {
    Folder folder;
    const auto path = folder.file("ledger.db");
    const auto child = in_another_process([&] {
        auto store = Store::create(path, "HQ", author("2025-01-01T08:00:00Z"));
        store::Recording recording(store, author("2025-01-01T08:00:00Z"));
        ::kill(::getpid(), SIGKILL);
        return 0;
    });
    CHECK(exit_code(child) == -1);
    CHECK_FALSE(std::filesystem::exists(path));
    CHECK(folder.content().size() == 1);
    make_ledger(folder);
    CHECK(folder.content() == std::vector<std::string>{"ledger.db"});
}
