#pragma once

#include "model/baselines.hpp"
#include "model/choice.hpp"
#include "model/snapshot.hpp"

#include <optional>
#include <vector>

/// Earned value: whether the work that is done keeps up with the plan, and what it costs. Standard terms and formulas
/// (PMI, Practice Standard for Earned Value Management).
namespace hamkari {

/// Why there is no figure.
enum class NotAvailable : std::uint8_t {
    no_costs,         ///< no milestone has a cost
    nothing_planned,  ///< nothing had to be done by the day
    nothing_earned,   ///< nothing that has a cost is done: its pace tells nothing
    no_budget_line,   ///< no milestone with a cost names a budget line: what it cost is not known
    nothing_spent,    ///< nothing was spent on the budget lines
    budget_spent      ///< no money is left to finish with
};
HAMKARI_CHOICES(NotAvailable, "no-costs", "nothing-planned", "nothing-earned", "no-budget-line", "nothing-spent", "budget-spent");

/// A figure, or why there is none.
template <class T>
struct Available {
    std::optional<T> value;
    NotAvailable why{};

    Available(T figure) : value(std::move(figure)) {}           // NOLINT(google-explicit-constructor): a figure is one
    Available(NotAvailable reason) : why(reason) {}             // NOLINT(google-explicit-constructor)
    explicit operator bool() const { return value.has_value(); }
    bool operator==(const Available&) const = default;
};

/// What follows from four amounts of one currency.
struct Performance {
    Money budget;   ///< budget at completion (BAC)
    Money planned;  ///< planned value (PV)
    Money earned;   ///< earned value (EV)
    Available<Money> actual;  ///< actual cost (AC)

    Available<Money> schedule_variance;       ///< EV - PV: below zero is behind
    Available<Money> cost_variance;           ///< EV - AC: below zero is too dear
    Available<Quantity> schedule_index;       ///< SPI = EV / PV
    Available<Quantity> cost_index;           ///< CPI = EV / AC
    Available<Money> at_completion;           ///< EAC = BAC / CPI: the rest costs what the work so far did
    Available<Money> at_completion_as_planned;  ///< AC + (BAC - EV): the rest costs what was planned
    Available<Money> at_completion_at_pace;   ///< AC + (BAC - EV) / (CPI x SPI): the rest is as dear and as slow
    Available<Money> to_complete;             ///< ETC = EAC - AC
    Available<Money> variance_at_completion;  ///< VAC = BAC - EAC
    Available<Quantity> to_complete_index;    ///< TCPI = (BAC - EV) / (BAC - AC): how much the rest must yield of its cost
};

/// Indices are rounded to four decimals, amounts to minor units. Pre-condition: one currency, none below zero, earned and
/// planned not above the budget.
Performance performance(Money budget, Money planned, Money earned, Available<Money> actual);

/// The same by weights, which needs no money: what the work counts is its share in the project's progress.
struct WeightEarned {
    Quantity total;    ///< of all that is not cancelled
    Quantity planned;  ///< due by the day, as the baseline has it
    Quantity earned;   ///< done
    Available<Quantity> schedule_index = NotAvailable::nothing_planned;  ///< earned / planned
};

/// Of a project, or of all projects that are agreed, on the snapshot's day, in the reporting currency.
///
/// Budget at completion: the costs of milestones that are not cancelled, each at the rate of its budget line, else of its
/// project's beginning. Planned value: of these the costs whose due date in the baseline has come. Earned value: the costs
/// of what is done. Both by the 0/100 rule, since a part of the work earns nothing: to plan by days and earn by the whole
/// would show every plan behind. Actual cost: what was spent on the budget lines that milestones with costs name.
struct EarnedValue {
    const ProjectSnapshot* project = nullptr;  ///< null: the programme
    Available<Performance> money = NotAvailable::no_costs;
    WeightEarned weight;

    // What the figures rest on.
    int milestones = 0;           ///< that are not cancelled
    int with_cost = 0;            ///< of them
    int without_budget_line = 0;  ///< of those with a cost: what they cost is in no budget line
    int without_date = 0;         ///< of those that are not cancelled: the baseline has no date, so nothing was ever planned
    Money costs_in_lines;         ///< costs of milestones that name a budget line
    Money lines_budget;           ///< of the budget lines named: these costs may make up only a part of it
    bool estimated_money = false, estimated_actual = false, estimated_weight = false;  ///< rests on planning estimates
};

/// At the rate of which day the cost of a milestone is converted: the first of its budget line, else of its project.
Date day_of_cost(const Project& project, const Milestone& milestone);

EarnedValue earned_value(const Snapshot& snapshot, const ProjectSnapshot& project, const BaselineDates& baseline = {});
/// Over the agreed projects: a sum of amounts and weights, from which the indices follow.
EarnedValue earned_value(const Snapshot& snapshot, const BaselineDates& baseline = {});

}  // namespace hamkari
