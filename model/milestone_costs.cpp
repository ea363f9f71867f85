#include "model/milestone_costs.hpp"

#include <algorithm>

namespace hamkari {

namespace {

Money whole_cost(const Milestone& milestone, const Project& project, const Rates& rates) {
    if (!milestone.cost) return {0, rates.reporting()};
    const auto line = std::find_if(project.budget.begin(), project.budget.end(),
                                   [&](const BudgetLine& b) { return b.id == milestone.budget; });
    return rates.convert(*milestone.cost, line == project.budget.end() ? project.period.first : line->period.first);
}

/// What of an amount these milestones still need is paid from it, in order.
template <class Which>
void pay(const ProjectSnapshot& project, const BudgetId& line, Money& paid, std::vector<Money>& costs, Which which) {
    for (std::size_t i = 0; i < costs.size(); ++i) {
        const auto& milestone = project.milestones[i];
        if (milestone.plan->budget != line || milestone.status != which) continue;
        const Money part{std::clamp<std::int64_t>(paid.minor, 0, costs[i].minor), paid.currency};
        costs[i] -= part;
        paid -= part;
    }
}

}  // namespace

std::vector<Money> costs_to_pay(const ProjectSnapshot& project, const Snapshot& snapshot) {
    std::vector<Money> costs;
    for (const auto& milestone : project.milestones) costs.push_back(whole_cost(*milestone.plan, *project.plan, snapshot.rates));
    for (const auto& line : project.plan->budget) {
        auto paid = snapshot.spent_on(project, line.id, to_date(snapshot.as_of));
        auto of_no_milestone = budget_in(line, snapshot.rates);
        for (std::size_t i = 0; i < costs.size(); ++i) {
            const auto& milestone = project.milestones[i];
            if (milestone.plan->budget != line.id || milestone.status == Status::cancelled) continue;
            of_no_milestone -= costs[i];
            if (milestone.status == Status::done) paid -= costs[i];
        }
        pay(project, line.id, paid, costs, Status::in_progress);
        paid -= of_no_milestone.positive_part();
        pay(project, line.id, paid, costs, Status::planned);
    }
    for (std::size_t i = 0; i < costs.size(); ++i)
        if (!project.milestones[i].open()) costs[i].minor = 0;
    return costs;
}

}  // namespace hamkari
