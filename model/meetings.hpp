#pragma once

#include "model/snapshot.hpp"

#include <vector>

/// The meetings of the partners, and what became of what was decided there.
namespace hamkari {

/// The latest meeting on or before a day; null if there is none. Of several on one day the last in the plan.
const Meeting* last_meeting(const Plan& plan, Date day);
/// The first meeting after a day; null if none is planned. Of several on one day the first in the plan.
const Meeting* next_meeting(const Plan& plan, Date day);

/// With which meeting the next one compares itself: the latest by a day that was of its kind, else the latest at all;
/// null if none was held. `next` may be null.
const Meeting* meeting_before(const Plan& plan, const Meeting* next, Date day);

/// What became of decisions and action points; what is only proposed or asked for is counted apart.
struct DecisionCounts {
    int done = 0, late = 0, open = 0;  ///< of decisions and action points; open: neither done nor late
    int proposals = 0, requests = 0;   ///< that nobody has answered
};
/// Over all that were there on the snapshot's day.
DecisionCounts count_decisions(const Snapshot& snapshot);

}  // namespace hamkari
