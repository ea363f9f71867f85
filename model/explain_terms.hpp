#pragma once

#include "model/explain.hpp"

#include <initializer_list>
#include <unordered_map>

/// What the explanations of all kinds of item share.
namespace hamkari::explaining {

/// A snapshot with its facts by subject, undone ones too.
class Known {
public:
    explicit Known(const Snapshot& of);

    const Snapshot& snapshot;

    /// The facts of these kinds about an item up to the day, in the order in which they apply.
    std::vector<const Fact*> facts(std::string_view id, std::initializer_list<FactKind> kinds) const;

private:
    std::unordered_map<std::string_view, std::vector<const Fact*>> by_subject_;
};

template <class T>
Figure figure_of(const std::optional<T>& value) {
    return value ? Figure(*value) : Figure();
}

/// A figure of an item, nothing told of it yet.
Explanation begin(ItemKind kind, const std::string& id, const Item& item, std::string_view field, Figure value);

/// What the plan in force says.
Term plan_term(const Known& known, const std::string& id, const Item& item, std::string_view field, Figure amount);
/// What a fact says; put aside if it was undone or is among the impossible ones.
Term fact_term(const Known& known, const Fact& fact, const std::vector<const Fact*>& impossible, Figure amount);
/// A fact says otherwise.
void replace(Term& term, const Fact* by);
/// An amount in the programme's currency, with the rate at which it came there.
void convert(const Known& known, Term& term, const Money& amount, Date day);

/// The amounts of the terms that count, and the values of the parts.
std::vector<Figure> addends(const Explanation& explanation);
/// The sum of all of it, unless there is only one thing to add.
void add_up(Explanation& explanation);
void compare_days(Explanation& explanation, const std::optional<Date>& day, Date with);

void tell_due(const Known& known, const MilestoneState& milestone, Explanation& told);
void tell_baseline(const Known& known, const MilestoneState& milestone, Explanation& told);
/// Each milestone gives its weight to what is counted, and to what is done (or due) if it is; a cancelled one gives none.
Explanation progress_of(const Known& known, const ProjectSnapshot& project, bool planned);

/// Planned value, earned value, actual cost and the indices that follow from them.
Explanation earned_of(const Known& known, const ProjectSnapshot& project, std::string_view field);
Explanation earned_in_all(const Known& known, std::string_view field);

Explanation of_milestone(const Known& known, const MilestoneState& milestone, std::string_view field);
Explanation of_indicator(const Known& known, const IndicatorState& indicator, std::string_view field,
                         const std::optional<Period>& period);
/// `reporting`: in the programme's currency; of received in kind and of direct payments too.
Explanation of_funding(const Known& known, const ProjectSnapshot& project, const FundingState& line, std::string_view field,
                       bool reporting);
Explanation of_budget_line(const Known& known, const ProjectSnapshot& project, const BudgetLine& line, std::string_view field);
Explanation of_project(const Known& known, const ProjectSnapshot& project, std::string_view field);
Explanation of_programme(const Known& known, std::string_view field);
Explanation of_risk(const Known& known, const RiskState& risk, std::string_view field);
Explanation of_decision(const Known& known, const DecisionState& decision, std::string_view field);

}  // namespace hamkari::explaining
