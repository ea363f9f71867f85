#pragma once

#include "model/snapshot.hpp"

#include <vector>

namespace hamkari {

/// What one donor gives in one way (cash, direct payments, in kind). Amounts in the reporting currency.
struct DonorFigures {
    PartnerId donor;
    FundingMode mode{};
    int lines = 0;
    Money pledged;  ///< never added to what is committed
    Money committed;
    Money received;  ///< of in-kind help: delivered; of direct payments always zero
    Money spent;
    bool estimate = false;  ///< a figure of it is a planning estimate
};

/// By donor in the order of the programme's partners, then by mode. Only what has a funding line.
std::vector<DonorFigures> by_donor(const Snapshot& snapshot);

/// The rates that a figure of the snapshot was converted at, by currency and day.
std::vector<const Rate*> rates_used(const Snapshot& snapshot);

}  // namespace hamkari
