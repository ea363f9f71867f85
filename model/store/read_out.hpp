#pragma once

#include "model/ledger_lines.hpp"
#include "model/store/store.hpp"

#include <functional>

namespace hamkari::store {

/// Gives every line of a ledger, one after another, as it is at one moment; with `known_at` what was recorded up to then,
/// under the head that the ledger had then.
void read_out(const Store& store, std::optional<Instant> known_at, const std::function<void(const AnyLedgerLine&)>& take);

}  // namespace hamkari::store
