#pragma once

#include "app/actions/check.hpp"
#include "app/actions/context.hpp"
#include "model/fact.hpp"
#include "model/plan_items.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hamkari::actions {

struct LoadRequest {
    std::vector<std::string> paths;
    std::optional<Date> on;  ///< in force from; default: today. The first revision is in force always.
    bool dry_run = false;
    bool accept_removals = false;
    Text note;
    std::string source;
};

struct Loaded {
    Checked checked;  ///< with errors, nothing else was done
    bool first = false;
    std::vector<ItemChange> changes;      ///< against the revision in force; of a first plan only in a preview
    std::vector<Problem> warnings;        ///< figures with facts that change
    std::optional<EntryName> revision;    ///< none: a preview, or nothing changed
    std::optional<Date> in_force_from;
};

/// Records a plan as a revision. Throws Failure: other_programme, removal_not_accepted, and what the ledger throws.
Loaded load(const Context& context, const LoadRequest& request);

}  // namespace hamkari::actions
