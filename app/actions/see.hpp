#pragma once

#include "app/actions/context.hpp"
#include "model/snapshot.hpp"

#include <optional>
#include <string>

namespace hamkari::actions {

/// The programme as it was on the context's day, as known at its time.
/// Throws Failure: no_ledger, no_plan_yet, and what the ledger throws.
Snapshot see(const Context& context);

/// The same on another day.
Snapshot see(const Context& context, Date as_of);

/// The programme on two days, as known at the context's time.
struct TwoDays {
    std::optional<Snapshot> before;  ///< none: no plan was in force then
    Snapshot now;
};
/// Throws as `see` does.
TwoDays see_both(const Context& context, Date before, Date now);

/// What is needed to explain the figures of one item, and no more where that is simple (model/explain.hpp).
struct Around {
    Snapshot snapshot;
    std::string id;  ///< as the plan in force calls it, should it have had another id
};
/// Throws Failure: unknown_item, and as `see` does.
Around see_around(const Context& context, const std::string& id);

/// The day that counts as today: given, or the day of the clock in the programme's time zone.
Date today(const Context& context);

}  // namespace hamkari::actions
