#include "tests/catch.hpp"
#include "tests/faults/ledgers.hpp"
#include "tests/store/support.hpp"

#include <unistd.h>

// A ledger, or its folder, in which the person may not write.

using namespace hamkari::tests;
namespace fs = std::filesystem;

namespace {

using fs::perms;

/// Permissions do not hold for root: as root the program runs as a user who owns nothing here.
class ReadOnly {
public:
    ReadOnly() {
        who_.as_nobody = ::geteuid() == 0;
        make_ledger(ledger());
        open_to_all(folder_.file(""), perms::owner_all | perms::group_all | perms::others_all);
        fs::create_directory(folder_.file("mine"));
        open_to_all(folder_.file("mine"), perms::owner_all | perms::group_all | perms::others_all);
    }
    ~ReadOnly() { open_to_all(folder_.file(""), perms::owner_all); }
    ReadOnly(const ReadOnly&) = delete;
    ReadOnly& operator=(const ReadOnly&) = delete;

    std::string ledger() const { return folder_.file("ledger.db"); }
    std::string mine(const char* name) const { return folder_.file("mine") + "/" + name; }
    const Folder& folder() const { return folder_; }
    void file_is(perms what) const { open_to_all(ledger(), what); }
    void folder_is(perms what) const { open_to_all(folder_.file(""), what); }

    Outcome run(Words words) const {
        words.insert(words.end(), {"--db", ledger()});
        return run_hamkari(words, who_);
    }
    /// Whether that user can start the program at all.
    bool can_run() const { return run_hamkari({"--version"}, who_).code == 0; }

private:
    static void open_to_all(const std::string& path, perms what) { fs::permissions(path, what); }

    Folder folder_;
    Circumstances who_;
};

constexpr auto read_all = perms::owner_read | perms::group_read | perms::others_read;
constexpr auto enter_all = read_all | perms::owner_exec | perms::group_exec | perms::others_exec;

void check_it_can_be_read_only(const ReadOnly& place) {
    const auto before = bytes_of(place.ledger());
    const auto beside = place.folder().content();
    for (const Words& words : std::vector<Words>{{"status"}, {"verify"}, {"history", "FA-01"},
                                                 {"report", "annual", "--period", "2025", "-o", place.mine("out")},
                                                 {"export", "ledger", "-o", place.mine("lines.jsonl")},
                                                 {"backup", place.mine("copy.db")}}) {
        const auto outcome = place.run(words);
        INFO(words[0] << ": code " << outcome.code << ", err: " << outcome.err);
        CHECK(outcome.code == 0);
        CHECK(outcome.err.empty());
    }
    for (const Words& words : std::vector<Words>{{"note", "FA-01", "Late.", "--kind", "lesson"}, {"redact", "HQ-2", "--reason", "a name"},
                                                 {"undo"}, {"load", small_plan_file()}}) {
        const auto outcome = place.run(words);
        INFO(words[0] << ": code " << outcome.code << ", err: " << outcome.err);
        CHECK(outcome.code == 1);
        CHECK(is_one_clear_message(outcome.err));
        CHECK(outcome.err.starts_with("hamkari: error[ledger-read-only]"));
    }
    CHECK(bytes_of(place.ledger()) == before);
    CHECK(place.folder().content() == beside);
}

}  // namespace

TEST_CASE("a ledger in a file that may only be read is read, and recording in it is refused") {
    const ReadOnly place;
    if (!place.can_run()) return tell_skipped("the program cannot be run as another user here");
    place.file_is(read_all);
    check_it_can_be_read_only(place);
}

TEST_CASE("a ledger in a folder that may only be read is read, and recording in it is refused") {
    const ReadOnly place;
    if (!place.can_run()) return tell_skipped("the program cannot be run as another user here");
    place.file_is(read_all | perms::owner_write | perms::group_write | perms::others_write);
    place.folder_is(enter_all);
    check_it_can_be_read_only(place);
    const auto there = place.folder().content();
    for (const Words& words :
         std::vector<Words>{{"report", "annual", "--period", "2025", "-o", place.folder().file("")},
                            {"export", "ledger", "-o", place.folder().file("lines.jsonl")},
                            {"backup", place.folder().file("copy.db")},
                            {"restore", place.ledger(), "--db", place.folder().file("other.db")}}) {
        auto all = words;
        const bool names_ledger = words.back().ends_with("other.db");
        Circumstances who;
        who.as_nobody = ::geteuid() == 0;
        if (!names_ledger) all.insert(all.end(), {"--db", place.ledger()});
        const auto outcome = run_hamkari(all, who);
        INFO(words[0] << ": code " << outcome.code << ", err: " << outcome.err);
        CHECK(outcome.code == 1);
        CHECK(is_one_clear_message(outcome.err));
        CHECK(place.folder().content() == there);
    }
}

TEST_CASE("a ledger that may not even be read is refused") {
    const ReadOnly place;
    if (!place.can_run()) return tell_skipped("the program cannot be run as another user here");
    place.file_is(perms::none);
    for (const Words& words : std::vector<Words>{{"status"}, {"verify"}, {"note", "FA-01", "Late.", "--kind", "lesson"}}) {
        const auto outcome = place.run(words);
        INFO(words[0] << ": code " << outcome.code << ", err: " << outcome.err);
        CHECK(outcome.code == 1);
        CHECK(is_one_clear_message(outcome.err));
    }
}
