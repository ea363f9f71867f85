#pragma once

#include "model/fact.hpp"
#include "model/plan.hpp"

#include <optional>
#include <span>
#include <vector>

/// The figures of money: section 8 "Money" of the design, see CONTRIBUTING.md.
namespace hamkari {

/// A funding line on a day, in its own currency.
struct FundingState {
    const FundingLine* plan = nullptr;
    Money pledged;    ///< never added to what is committed
    Money committed;
    Money received;   ///< of in-kind help: what was delivered; of direct payments always zero
    Money spent;
    bool plan_counts = true;  ///< false before the day (`on`) of the plan's own figures
    std::vector<const Fact*> facts;       ///< that count, in order
    std::vector<const Fact*> impossible;  ///< kept, not counted

    /// What the society holds of it. Exists for cash only.
    std::optional<Money> balance() const;
};

/// The line's state on `as_of` from its own standing facts up to that day, in the order in which they apply.
FundingState funding_on(const FundingLine& line, std::span<const Fact* const> facts, Date as_of);

/// The day at whose rate the plan's own pledge and commitment are converted.
Date day_of_plan(const FundingLine& line, const Project& project);

/// The sum of the facts of one kind, each converted at its own day; `in`: only of those of a period.
Money sum_of(const FundingState& line, FactKind kind, const Rates& rates, const std::optional<Period>& in = {});
/// The plan's figure and the facts, in the reporting currency.
Money pledged_in(const FundingState& line, const Project& project, const Rates& rates);
Money committed_in(const FundingState& line, const Project& project, const Rates& rates);
Money received_in(const FundingState& line, const Rates& rates);
Money spent_in(const FundingState& line, const Rates& rates);

/// Of a budget line, in the reporting currency, at the rate of the first day of its period.
Money budget_in(const BudgetLine& line, const Rates& rates);

/// The budget of a line for a period: its amount for its own period, else the phases that tile it, else none.
std::optional<Money> budget_for(const BudgetLine& line, const Period& period);

/// The part of a line's budget whose phases (or whole period) have ended by the day, and the last day of it.
struct BudgetDue {
    Money amount;
    Date until{};
};
std::optional<BudgetDue> budget_due(const BudgetLine& line, Date as_of);

}  // namespace hamkari
