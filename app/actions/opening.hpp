#pragma once

#include "app/actions/context.hpp"
#include "model/snapshot.hpp"
#include "model/store/store.hpp"

/// What several use cases do first.
namespace hamkari::actions {

/// The last day that there is: for questions about everything that was ever said.
inline constexpr Date end_of_time = Date{date::year{9999} / 12 / 31};

/// The day that counts as today: given, or the day of the clock in the programme's time zone.
Date today_of(const Context& context, const store::Store& store);

/// A question about a day, as known at the context's time. A day as `--known-at` ends in the programme's time zone.
Known known_on(const Context& context, const store::Store& store, Date day);

/// The programme on another day than `history` was read for; none if no plan was in force then. It is read again only if
/// another plan was. `history` must be that of the audience.
std::optional<Snapshot> seen_on(const Context& context, const store::Store& store,
                                const std::shared_ptr<const History>& history, Date day,
                                Audience audience = Audience::internal);

/// An id of these kinds (none: of any) that was probably meant; empty if none is near.
std::string near_id(const store::Store& store, const Known& known, const std::string& typed, const std::vector<ItemKind>& kinds);

/// Throws Failure(nobody_said_who) unless somebody says it.
store::Author author_of(const Context& context);

}  // namespace hamkari::actions
