#pragma once

#include "app/actions/context.hpp"
#include "model/snapshot.hpp"


namespace hamkari::actions {

/// The programme as it was on the context's day, as known at its time.
/// Throws Failure: no_ledger, no_plan_yet, and what the ledger throws.
Snapshot see(const Context& context);

/// The same on another day.
Snapshot see(const Context& context, Date as_of);

/// The day that counts as today: given, or the day of the clock in the programme's time zone.
Date today(const Context& context);

}  // namespace hamkari::actions
