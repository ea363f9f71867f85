#pragma once

#include "model/snapshot.hpp"

namespace hamkari {

/// What the recorded facts of a snapshot rest on.
struct FactBasis {
    int facts = 0;
    int estimates = 0;                          ///< planning estimates
    int sourced = 0;                            ///< rest on a source and are no estimates
    int sourced_money = 0, sourced_people = 0;  ///< of those: amounts of money, numbers of people

    bool mostly_estimates() const { return estimates * 2 > facts; }
    bool nearly_all_estimates() const { return estimates * 10 >= facts * 9; }
};

/// Over all facts that stand and are true by the snapshot's day.
FactBasis fact_basis(const Snapshot& snapshot);

}  // namespace hamkari
