#include "tests/catch.hpp"
#include "tests/faults/deeds.hpp"
#include "tests/store/support.hpp"

#include <iostream>
#include <random>

// Each deed on a disk that fails at one of its calls (failing_disk.cpp). Afterwards the ledger has what the program said
// that it has, everything else is whole or as it was, and the same command done again on a good disk does it and leaves
// nothing behind.

using namespace hamkari::tests;
namespace fs = std::filesystem;

namespace {

/// How the disk fails.
struct Fault {
    const char* name;
    const char* calls;  ///< which ones it counts; empty: all that change something
    const char* with;
    bool lasts = false;  ///< from then on, not once
    bool nothing_works = false;  ///< what was begun cannot be taken back either: it is whole or not there, as after a kill
};

constexpr Fault faults[] = {
    {"one call fails", "", "EIO"},
    {"all calls fail from then on", "", "EIO", true, true},
    {"there is no room once", "write size make", "ENOSPC"},
    {"the disk is full from then on", "", "full", true},
    {"it cannot be flushed any more", "sync", "EIO", true},
    {"it cannot be read once", "read", "EIO"},
    {"the process is killed", "", "kill"},
};
constexpr Fault counted_only{"none", "", ""};
constexpr Fault short_writes{"each write writes half", "write", "half", true};

/// A plan file that cannot be read is a finding among others.
bool is_finding(const std::string& err) {
    return err.find(": error[file-unreadable]: ") != std::string::npos && err.find("\n1 error in the plan.\n") != std::string::npos;
}

Environment environment_of(const Fault& fault, long from, const Disk& disk) {
    Environment environment{{"LD_PRELOAD", HAMKARI_FAILING_DISK},
                            {"FAILING_DISK_UNDER", disk.folder.string()},
                            {"FAILING_DISK_CALLS", fault.calls},
                            {"FAILING_DISK_WITH", fault.with},
                            {"FAILING_DISK_FROM", std::to_string(from)}};
    if (fault.lasts) environment["FAILING_DISK_TO"] = "end";
    return environment;
}

/// What stands on the disk after a deed.
struct Seen {
    Standing ledger, copy;
    std::map<std::string, std::string> products;
};

Seen look_at(const Deed& deed, const Disk& disk) {
    Seen seen;
    seen.ledger = standing_of(disk.ledger());
    if (deed.copy) seen.copy = standing_of(disk.file(deed.copy));
    for (const auto& product : deed.products)
        if (fs::exists(disk.folder / product)) seen.products[product] = bytes_of((disk.folder / product).string());
    return seen;
}

/// One deed, with what stood there before and what stands there when nothing fails.
class Trial {
public:
    Trial(const Deed& deed, const fs::path& folder) : deed_(deed), made_{folder / "made"}, disk_{folder / "disk"} {
        anew();
        before_ = look_at(deed_, disk_);
        const auto outcome = run_hamkari(deed_.words(disk_));
        INFO(outcome.err);
        REQUIRE(outcome.code == 0);
        done_ = look_at(deed_, disk_);
        content_ = disk_.content();
    }

    /// How many calls of the kind the deed makes.
    long calls(const Fault& fault) {
        anew();
        auto environment = environment_of(fault, 0, disk_);
        const auto count = (disk_.folder.parent_path() / "count").string();
        environment["FAILING_DISK_COUNT"] = count;
        const auto outcome = run_hamkari(deed_.words(disk_), {environment});
        INFO(outcome.err);
        REQUIRE(outcome.code == 0);
        return std::stol(bytes_of(count));
    }

    void fail(const Fault& fault, long from) {
        INFO(deed_.name << ": " << fault.name << " at call " << from);
        anew();
        const auto outcome = run_hamkari(deed_.words(disk_), {environment_of(fault, from, disk_)});
        INFO("code " << outcome.code << ", out: " << outcome.out << "err: " << outcome.err);
        if (std::string_view(fault.with) == "kill") {
            CHECK((outcome.killed || outcome.code == 0));
        } else {
            CHECK_FALSE(outcome.killed);
            CHECK((outcome.code == 0 || (outcome.code == 1 && (is_one_clear_message(outcome.err) || is_finding(outcome.err)))));
            if (outcome.code == 0) CHECK(outcome.err.empty());
        }
        const bool unsure = outcome.killed || (fault.nothing_works && outcome.code != 0);
        check_ledger(outcome, unsure);
        check_products(outcome, unsure);
        clear_up(outcome, unsure);
    }

private:
    void anew() {
        fs::remove_all(disk_.folder);
        fs::create_directory(disk_.folder);
        deed_.prepare(disk_, made_);
    }

    bool is_done(const Standing& ledger) const {
        if (!ledger.is_clean || ledger.entries != before_.ledger.entries + deed_.adds) return false;
        return deed_.adds <= 0 || ledger.head != before_.ledger.head;
    }

    /// What was acknowledged is there; what failed left the ledger as it was; who was killed did one or the other.
    void check_ledger(const Outcome& outcome, bool unsure) {
        const auto ledger = standing_of(disk_.ledger());
        INFO("before: " << before_.ledger.entries << " entries, now " << ledger.entries << ", clean " << ledger.is_clean);
        if (outcome.code == 0)
            CHECK(is_done(ledger));
        else if (unsure)
            CHECK((ledger == before_.ledger || is_done(ledger)));
        else
            CHECK(ledger == before_.ledger);
    }

    void check_products(const Outcome& outcome, bool unsure) {
        const auto now = look_at(deed_, disk_);
        for (const auto& [name, bytes] : now.products) {
            INFO(name);
            const auto before = before_.products.find(name);
            CHECK((bytes == done_.products.at(name) || (before != before_.products.end() && bytes == before->second)));
        }
        if (outcome.code == 0) CHECK(now.products.size() == done_.products.size());
        if (deed_.copy) CHECK((now.copy == done_.copy || (outcome.code != 0 && now.copy == before_.copy)));
        if (deed_.copy && outcome.code != 0 && !unsure) CHECK(now.copy == before_.copy);
    }

    /// The same again on a good disk.
    void clear_up(const Outcome& outcome, bool unsure) {
        auto left = disk_.content();
        if (outcome.code == 0) {
            // What SQLite could not remove beside a ledger that was replaced is kept with it.
            std::erase_if(left, [](const std::string& name) { return name.starts_with("ledger.db.replaced-"); });
            CHECK(left == content_);
            return;
        }
        const auto again = run_hamkari(deed_.words(disk_));
        INFO("again: code " << again.code << ", err: " << again.err);
        if (!unsure) CHECK(again.code == 0);
        left = disk_.content();
        // Each restoration and each upgrade keeps what stood there before; a second one does so too.
        std::erase_if(left, [&](const std::string& name) {
            return std::find(content_.begin(), content_.end(), name) != content_.end() || name.ends_with(".version-1-2") ||
                   (unsure && name.ends_with(".replaced-2"));
        });
        CHECK(left == Words{});
    }

    const Deed& deed_;
    Disk made_, disk_;
    Seen before_, done_;
    Words content_;
};

class Workshop {
public:
    Workshop() {
        fs::create_directory(folder_.file("made"));
        make_what_deeds_need({folder_.file("made")});
    }
    Trial trial(const Deed& deed) const { return Trial(deed, folder_.file("")); }

private:
    Folder folder_;
};

}  // namespace

TEST_CASE("whichever call to the disk fails, a deed is done whole or not at all: a sample") {
    const Workshop workshop;
    std::mt19937 random(20260115);
    for (const auto& deed : deeds()) {
        auto trial = workshop.trial(deed);
        const auto all = trial.calls(counted_only);
        constexpr int tries = 4;
        for (int i = 0; i < tries; ++i) {
            const auto& fault = faults[random() % std::size(faults)];
            if (*fault.calls == '\0')
                trial.fail(fault, 1 + static_cast<long>(random()) % std::max(all, 1L));
            else
                trial.fail(fault, 1 + static_cast<long>(random()) % std::max(trial.calls(fault), 1L));
        }
    }
}

TEST_CASE("whichever call to the disk fails, a deed is done whole or not at all: every call", "[faults]") {
    const Workshop workshop;
    long tried = 0;
    const Stopwatch stopwatch;
    for (const auto& deed : deeds()) {
        auto trial = workshop.trial(deed);
        for (const auto& fault : faults) {
            const auto calls = trial.calls(fault);
            for (long from = 1; from <= calls; ++from, ++tried) trial.fail(fault, from);
        }
    }
    std::cout << "failing disk: " << tried << " faults of " << std::size(faults) << " kinds in " << deeds().size() << " deeds, "
              << stopwatch.seconds() << " s\n";
}

TEST_CASE("a disk that writes only half of what it is given at a time loses nothing") {
    const Workshop workshop;
    for (const auto& deed : deeds()) workshop.trial(deed).fail(short_writes, 1);
}
