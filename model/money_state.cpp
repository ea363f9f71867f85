#include "model/money_state.hpp"

#include <algorithm>

namespace hamkari {

std::optional<Money> FundingState::balance() const {
    if (plan->mode != FundingMode::cash) return std::nullopt;
    return received - spent;
}

FundingState funding_on(const FundingLine& line, std::span<const Fact* const> facts, Date as_of) {
    FundingState state;
    state.plan = &line;
    const Money zero{0, line.currency()};
    state.pledged = state.committed = state.received = state.spent = zero;
    state.plan_counts = !line.on || *line.on <= as_of;
    if (state.plan_counts) {
        if (line.pledged) state.pledged = *line.pledged;
        if (line.committed) state.committed = *line.committed;
    }
    for (const Fact* fact : facts) {
        const auto* moved = std::get_if<MoneyMoved>(&fact->data);
        const bool direct_receipt = fact->kind == FactKind::fund_receive && line.mode == FundingMode::direct;
        if (!moved || moved->amount.currency != zero.currency || direct_receipt) {
            state.impossible.push_back(fact);
            continue;
        }
        switch (fact->kind) {
            case FactKind::fund_pledge: state.pledged += moved->amount; break;
            case FactKind::fund_commit: state.committed += moved->amount; break;
            case FactKind::fund_receive: state.received += moved->amount; break;
            case FactKind::fund_spend: {
                const bool covered = line.mode == FundingMode::direct || moved->overspend_allowed ||
                                     state.spent.minor + moved->amount.minor <= state.received.minor;
                if (!covered) {
                    state.impossible.push_back(fact);
                    continue;
                }
                state.spent += moved->amount;
                break;
            }
            default: state.impossible.push_back(fact); continue;
        }
        state.facts.push_back(fact);
    }
    return state;
}

Date day_of_plan(const FundingLine& line, const Project& project) { return line.on.value_or(project.period.first); }

Money sum_of(const FundingState& line, FactKind kind, const Rates& rates, const std::optional<Period>& in) {
    Money sum{0, rates.reporting()};
    for (const Fact* fact : line.facts)
        if (fact->kind == kind && (!in || in->contains(fact->happened_on)))
            sum += rates.convert(std::get<MoneyMoved>(fact->data).amount, fact->happened_on);
    return sum;
}

Money pledged_in(const FundingState& line, const Project& project, const Rates& rates) {
    Money sum = sum_of(line, FactKind::fund_pledge, rates);
    if (line.plan_counts && line.plan->pledged) sum += rates.convert(*line.plan->pledged, day_of_plan(*line.plan, project));
    return sum;
}

Money committed_in(const FundingState& line, const Project& project, const Rates& rates) {
    Money sum = sum_of(line, FactKind::fund_commit, rates);
    if (line.plan_counts && line.plan->committed)
        sum += rates.convert(*line.plan->committed, day_of_plan(*line.plan, project));
    return sum;
}

Money received_in(const FundingState& line, const Rates& rates) { return sum_of(line, FactKind::fund_receive, rates); }
Money spent_in(const FundingState& line, const Rates& rates) { return sum_of(line, FactKind::fund_spend, rates); }

Money budget_in(const BudgetLine& line, const Rates& rates) { return rates.convert(line.amount, line.period.first); }

std::optional<Money> budget_for(const BudgetLine& line, const Period& period) {
    if (period.contains(line.period)) return line.amount;
    std::vector<Period> parts;
    Money sum{0, line.amount.currency};
    for (const auto& phase : line.by) {
        if (!period.contains(phase.period)) continue;
        parts.push_back(phase.period);
        sum += phase.amount;
    }
    if (parts.empty()) return std::nullopt;
    // A phase that is half in and half out cannot be split, so nothing can be said.
    const bool cut = std::any_of(line.by.begin(), line.by.end(), [&](const Phase& phase) {
        return period.overlaps(phase.period) && !period.contains(phase.period);
    });
    return cut ? std::nullopt : std::optional(sum);
}

std::optional<BudgetDue> budget_due(const BudgetLine& line, Date as_of) {
    BudgetDue due{{0, line.amount.currency}, {}};
    if (line.period.last <= as_of) return BudgetDue{line.amount, line.period.last};
    for (const auto& phase : line.by) {
        if (phase.period.last > as_of) continue;
        due.amount += phase.amount;
        due.until = std::max(due.until, phase.period.last);
    }
    return due.amount.minor > 0 ? std::optional(due) : std::nullopt;
}

}  // namespace hamkari
