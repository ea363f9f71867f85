#pragma once

#include "model/ledger.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// What people said, kept by the test itself: the program never sees these lists.
namespace hamkari::naive {

/// What an item is, whatever a plan calls it: it stays the same through every rename.
using Thing = std::string;

/// A plan as it was loaded.
struct PlanTold {
    EntryName name;
    Instant at{};
    std::optional<Date> from;  ///< none: always
    Plan plan;
    std::map<std::string, Thing> things;  ///< what each id of it means
};

/// A fact as it was recorded. Its subject is the id that its speaker used.
struct FactTold {
    Fact fact;
    Thing about;
    std::map<std::string, Thing> named = {};  ///< what the ids in its data mean: the milestones of a baseline
    bool from_elsewhere = false;  ///< came in from another office, without being checked beside ours
};

struct Told {
    std::vector<PlanTold> plans;
    std::vector<FactTold> facts;
};

}  // namespace hamkari::naive
