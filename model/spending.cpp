#include "model/spending.hpp"

#include <algorithm>

namespace hamkari {

Percent share_gone(const Period& period, Date day) {
    const int gone = std::clamp(days_from(period.first, day) + 1, 0, period.days());
    return percent_of(gone, period.days()).value_or(Percent{});
}

namespace {

/// `only`: the money of this donor; null: all.
std::vector<LineSpending> spent_by_line(const Snapshot& snapshot, const ProjectSnapshot& project, const Period& period,
                                        const PartnerId* only) {
    const auto& rates = snapshot.rates;
    const Money zero{0, rates.reporting()};
    std::vector<LineSpending> rows;
    for (const auto& line : project.plan->budget) {
        LineSpending row{&line,
                         budget_in(line, rates),
                         std::nullopt,
                         zero,
                         zero,
                         std::nullopt,
                         share_gone(line.period, snapshot.as_of)};
        if (const auto part = budget_for(line, period)) row.budget_in = rates.convert(*part, line.period.first);
        rows.push_back(std::move(row));
    }
    LineSpending unnamed{
        nullptr, zero, std::nullopt, zero, zero, std::nullopt, share_gone(project.plan->period, snapshot.as_of)};
    bool any_unnamed = false;
    for (const auto& funding : project.funding) {
        if (only && funding.plan->donor != *only) continue;
        for (const Fact* fact : funding.facts) {
            if (fact->kind != FactKind::fund_spend) continue;
            const auto& moved = std::get<MoneyMoved>(fact->data);
            // A line that a revision dropped has no row: what was spent on it names no budget line of this plan.
            const auto named = std::find_if(rows.begin(), rows.end(),
                                            [&](const LineSpending& r) { return r.line->id == moved.budget; });
            auto& row = named == rows.end() ? unnamed : *named;
            any_unnamed = any_unnamed || named == rows.end();
            const auto amount = rates.convert(moved.amount, fact->happened_on);
            row.spent += amount;
            if (period.contains(fact->happened_on)) row.spent_in += amount;
            row.estimate = row.estimate || fact->assumed;
        }
    }
    for (auto& row : rows) row.burn = percent_of(row.spent.minor, row.budget.minor);
    if (any_unnamed) rows.push_back(std::move(unnamed));
    return rows;
}

}  // namespace

std::vector<LineSpending> spending_by_line(const Snapshot& snapshot, const ProjectSnapshot& project,
                                           const Period& period) {
    return spent_by_line(snapshot, project, period, nullptr);
}

std::vector<LineSpending> spending_by_line(const Snapshot& snapshot, const ProjectSnapshot& project,
                                           const Period& period, const PartnerId& donor) {
    return spent_by_line(snapshot, project, period, &donor);
}

}  // namespace hamkari
