#pragma once

#include "app/actions/check.hpp"
#include "app/actions/context.hpp"
#include "model/funding_outlook.hpp"
#include "model/snapshot.hpp"

#include <deque>
#include <string>
#include <vector>

namespace hamkari::actions {

/// What was asked: nothing at all is the base case.
struct WhatIfOrder {
    std::vector<std::string> scenarios;  ///< ids of the plan's scenarios, or paths of files
    std::vector<std::string> cut, delay, add;  ///< as typed (model/scenario_words.hpp); they go into each of the scenarios
    MoneyCounted counted = MoneyCounted::committed;
};

/// The outlooks lead into the snapshot and the scenarios.
struct WhatIf {
    std::unique_ptr<const Snapshot> snapshot;
    std::deque<Scenario> scenarios;
    std::vector<FundingOutlook> outlooks;  ///< the base case, then one a scenario; empty if anything was wrong
    std::vector<Problem> wrong;            ///< in what was typed
    std::vector<FindingShown> findings;    ///< in the files of scenarios
};

/// Only reads the ledger. Throws Failure: file_missing and the like, unknown_item, and as `see` does.
WhatIf what_if(const Context& context, const WhatIfOrder& order);

/// The base case and each scenario of the plan, for reports: by committed money.
std::vector<FundingOutlook> outlooks_of_plan(const Snapshot& snapshot);

}  // namespace hamkari::actions
