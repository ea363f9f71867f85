#pragma once

#include "model/coverage.hpp"
#include "model/snapshot.hpp"

#include <vector>

/// The money of a coming period: what is needed, what commitments cover, what is asked for. In the reporting currency.
namespace hamkari {

struct ProjectNextMoney {
    const ProjectSnapshot* project = nullptr;
    Cover cover;                        ///< what is missing is asked for
    std::vector<PartnerId> asked_of;    ///< its funding partners, in the order of the programme's; empty: nobody is named
};

/// What one partner covers, and what is asked of it alone; or what is asked of several together (or of nobody yet).
struct PartnerNextMoney {
    std::vector<PartnerId> partners;
    Money covered, asked;
};

struct NextMoney {
    std::vector<ProjectNextMoney> projects;  ///< that need something, in the plan's order
    std::vector<PartnerNextMoney> partners;  ///< single ones in the order of the programme, then several, then nobody
    Cover total;
};

/// The partners who may be asked for a project's money: those with the role `funding`, and the donors of its lines of
/// cash or direct payments.
std::vector<PartnerId> funding_partners(const Programme& programme, const Project& project);

NextMoney next_money(const Snapshot& snapshot, const Period& period);

}  // namespace hamkari
