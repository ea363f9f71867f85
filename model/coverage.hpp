#pragma once

#include "model/money_state.hpp"
#include "model/plan.hpp"

#include <span>
#include <vector>

/// How far commitments cover a budget: section 8 "Gap" of the design.
namespace hamkari {

/// Whether money with this earmark is of use in a project: one that serves other people, or other provinces, has none of
/// it. Of what the project does not say, it is.
bool serves(const Project& project, const Earmark& earmark);

/// Budget minus the commitments that may be used for it under their period and their earmark, not below zero, in the
/// reporting currency. A commitment may be used for a phase of a budget line (the whole line if it has none) whose
/// period it overlaps, for the kinds of line and in the provinces that it names. Where money is earmarked for provinces
/// the budget is split by the project's shares. The best assignment counts (a maximum flow).
Money gap(const Project& project, std::span<const FundingState> funding, const Rates& rates);

/// What each funding line covers of the budget in an assignment that is best: the gap is the budget minus these.
std::vector<Money> covered_by(const Project& project, std::span<const FundingState> funding, const Rates& rates);

/// The budget of a period in the reporting currency, and what commitments leave uncovered of it.
struct Cover {
    Money needed;   ///< the budget of those days: a phase, or a line without phases, is spread evenly over its own
    Money missing;  ///< of that, what commitments do not cover once the budget of the time before has had its share
};
Cover cover_of(const Project& project, std::span<const FundingState> funding, const Rates& rates, const Period& period);

/// What the budget has for the days up to the end of each of these: a phase, or a line without phases, is spread evenly
/// over its own days. In the reporting currency.
std::vector<Money> budget_until(const Project& project, const Rates& rates, std::span<const Date> days);
/// What each funding line covers of the budget of a period, in an assignment that covers the time before as far as it
/// can: together what is needed and not missing.
std::vector<Money> covered_in(const Project& project, std::span<const FundingState> funding, const Rates& rates,
                              const Period& period);

/// What is missing for the next quarter after `as_of` (Gregorian): of the budget of its days, what commitments do not cover once the budget of the time before has had its share.
Money next_quarter_gap(const Project& project, std::span<const FundingState> funding, const Rates& rates, Date as_of);

}  // namespace hamkari
