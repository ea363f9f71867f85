#include "model/estimated.hpp"

#include <algorithm>

namespace hamkari {

EstimatedMoney& EstimatedMoney::operator|=(const EstimatedMoney& other) {
    budget = budget || other.budget;
    pledged = pledged || other.pledged;
    committed = committed || other.committed;
    received = received || other.received;
    received_in_kind = received_in_kind || other.received_in_kind;
    spent = spent || other.spent;
    return *this;
}

EstimatedMoney estimated_money(const FundingState& line) {
    EstimatedMoney estimated;
    estimated.pledged = line.plan_counts && line.plan->pledged && line.plan->assumed.covers("pledged");
    estimated.committed = line.plan_counts && line.plan->committed && line.plan->assumed.covers("committed");
    for (const Fact* fact : line.facts) {
        if (!fact->assumed) continue;
        switch (fact->kind) {
            case FactKind::fund_pledge:
                estimated.pledged = true;
                break;
            case FactKind::fund_commit:
                estimated.committed = true;
                break;
            case FactKind::fund_receive:
                estimated.received = true;
                break;
            case FactKind::fund_spend:
                estimated.spent = true;
                break;
            default:
                break;
        }
    }
    estimated.received_in_kind = estimated.received && line.plan->mode == FundingMode::in_kind;
    return estimated;
}

EstimatedMoney estimated_money(const ProjectSnapshot& project) {
    EstimatedMoney estimated;
    for (const auto& line : project.funding) estimated |= estimated_money(line);
    estimated.budget = std::any_of(project.plan->budget.begin(), project.plan->budget.end(),
                                   [](const BudgetLine& line) { return line.assumed.covers("amount"); });
    return estimated;
}

EstimatedDates estimated_dates(const MilestoneState& milestone) {
    EstimatedDates estimated;
    estimated.baseline = estimated.due = milestone.plan->assumed.covers("due");
    for (const Fact* fact : milestone.applied) {
        const auto* delay = std::get_if<Delay>(&fact->data);
        if (delay && !delay->agreed.empty() && milestone.due == delay->to) estimated.due = fact->assumed;
        if (fact->kind == FactKind::baseline_correct) estimated.baseline = fact->assumed;
    }
    estimated.actual = milestone.status == Status::done && milestone.last && milestone.last->assumed;
    estimated.expected = milestone.status == Status::done ? estimated.actual
                         : milestone.last_delay           ? milestone.last_delay->assumed
                                                          : estimated.due;
    return estimated;
}

bool estimated_progress(const ProjectSnapshot& project) {
    return std::any_of(project.milestones.begin(), project.milestones.end(), [](const MilestoneState& m) {
        return m.plan->assumed.covers("weight") || m.plan->assumed.covers("due") || (m.last && m.last->assumed);
    });
}

bool estimated_figure(const std::vector<const Fact*>& returns) {
    return std::any_of(returns.begin(), returns.end(), [](const Fact* fact) { return fact->assumed; });
}

bool estimated_spending(const ProjectSnapshot& project, const BudgetId& line, const Period& period) {
    for (const auto& funding : project.funding)
        for (const Fact* fact : funding.facts)
            if (fact->assumed && fact->kind == FactKind::fund_spend && period.contains(fact->happened_on) &&
                std::get<MoneyMoved>(fact->data).budget == line)
                return true;
    return false;
}

}  // namespace hamkari
