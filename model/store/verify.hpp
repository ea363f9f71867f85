#pragma once

#include "model/store/store.hpp"
#include "model/verified.hpp"

#include <optional>
#include <string_view>

namespace hamkari::store {

/// Computes every hash anew (model/store/chain.hpp), works out anew what the ledger keeps worked out, and lets SQLite
/// check the file. Entries that were cut off at the end leave no trace but another head: see `find_head`.
Verified verify(const Store& store);
Verified verify(Connection& connection);

/// When the ledger had a head, or one that begins so: reports print the first digits.
std::optional<HeadFound> find_head(const Store& store, std::string_view head);

}  // namespace hamkari::store
