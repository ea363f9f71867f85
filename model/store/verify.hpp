#pragma once

#include "model/store/store.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace hamkari::store {

/// Where a ledger is not what was written.
struct ChainBreak {
    enum class What : std::uint8_t {
        entry_missing,     ///< a number is left out
        entry_changed,     ///< the hash of an entry is not that of what it says now
        revision_changed,  ///< a plan revision has other files than it had, or another day
        text_changed,      ///< the text of a plan file is not the one that was loaded
        items_changed      ///< the items of a plan file are not those that were loaded
    };
    What what{};
    std::string where;  ///< the name of the entry, or of the plan file
};

/// Computes every hash anew (model/store/chain.hpp) and tells the first that does not hold; none if all hold. Entries
/// that were cut off at the end leave no trace but another head: compare `Store::mark` with a head known from before.
std::optional<ChainBreak> verify_chain(const Store& store);

}  // namespace hamkari::store
