#pragma once

#include "model/choice.hpp"
#include "model/ledger.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// What a look at a whole ledger finds.
namespace hamkari {

/// Where a ledger is not what was written.
struct Damage {
    enum class What : std::uint8_t {
        entry_missing,     ///< a number is left out
        entry_changed,     ///< the hash of an entry is not that of what it says now
        revision_changed,  ///< a plan revision has other files than it had, or another day
        text_changed,      ///< the text of a plan file is not the one that was loaded
        items_changed,     ///< the items of a plan file are not those that were loaded
        words_missing,     ///< a free text is gone though nobody redacted it
        cache_wrong,       ///< what was worked out from the plans is not what they say
        file_damaged,      ///< SQLite itself finds the file damaged
        reference_broken   ///< a row points to one that is not there
    };
    What what{};
    std::string where;  ///< the name of the entry, of the plan file or of the table
    std::string more;   ///< what SQLite says
};
HAMKARI_CHOICES(Damage::What, "entry-missing", "entry-changed", "revision-changed", "text-changed", "items-changed",
                "words-missing", "cache-wrong", "file-damaged", "reference-broken");

/// What was looked at, and what is wrong with it.
struct Verified {
    std::vector<Damage> damages;  ///< not more than `most_damages` of each kind of check
    std::int64_t entries = 0;
    std::int64_t offices = 0;
    std::int64_t redactions = 0;
    LedgerMark mark;
};
inline constexpr std::size_t most_damages = 20;

/// When a ledger had a head: after that entry of each office. None if it never had it: entries are gone, or it is the
/// head of another ledger.
struct HeadFound {
    EntryName last;           ///< the last entry recorded under it
    std::int64_t later = 0;   ///< entries that were recorded since
};

}  // namespace hamkari
