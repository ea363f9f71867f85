#pragma once

#include "tests/faults/ledgers.hpp"

#include <functional>

/// What people do with the program, and how one sees that it was done whole or not at all.
namespace hamkari::tests {

/// A folder on the disk that fails, before and after.
struct Disk {
    std::filesystem::path folder;
    std::string file(const char* name) const { return (folder / name).string(); }
    std::string ledger() const { return file("ledger.db"); }
    /// All files in it, and in the folders in it, by name; sorted.
    Words content() const;
};

struct Deed {
    const char* name;
    /// Makes what stands there before. `made` has a ledger, a backup of it and an export.
    std::function<void(const Disk& disk, const Disk& made)> prepare;
    std::function<Words(const Disk& disk)> words;
    /// Files that it makes and that are alike each time: afterwards whole, or as before.
    Words products{};
    /// A copy of the ledger that it makes: afterwards whole, or as before.
    const char* copy = nullptr;
    /// How many entries the ledger has more when it is done.
    long adds = 0;
};

const std::vector<Deed>& deeds();

/// Fills a folder with what the deeds need.
void make_what_deeds_need(const Disk& made);

}  // namespace hamkari::tests
