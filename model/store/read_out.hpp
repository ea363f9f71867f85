#pragma once

#include "model/ledger_lines.hpp"
#include "model/store/store.hpp"

#include <functional>

namespace hamkari::store {

/// Gives every line of a ledger, one after another, as it is at one moment.
void read_out(const Store& store, const std::function<void(const AnyLedgerLine&)>& take);

}  // namespace hamkari::store
