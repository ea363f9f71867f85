#include "model/donor_lines.hpp"

#include "model/estimated.hpp"

#include <algorithm>

namespace hamkari {

std::vector<DonorLine> lines_of(const Snapshot& snapshot, const PartnerId& donor) {
    std::vector<DonorLine> lines;
    const auto& rates = snapshot.rates;
    for (const auto& project : snapshot.projects)
        for (const auto& line : project.funding) {
            if (line.plan->donor != donor) continue;
            const auto& used = line.plan->mode == FundingMode::in_kind ? line.received : line.spent;
            DonorLine one{&project,
                          &line,
                          pledged_in(line, *project.plan, rates),
                          committed_in(line, *project.plan, rates),
                          received_in(line, rates),
                          spent_in(line, rates),
                          (line.committed - used).positive_part(),
                          std::nullopt};
            if (line.plan->period) one.days_left = days_from(snapshot.as_of, line.plan->period->last);
            lines.push_back(one);
        }
    return lines;
}

std::vector<CurrencySums> sums_by_currency(std::span<const DonorLine> lines, bool in_kind) {
    std::vector<CurrencySums> sums;
    for (const auto& one : lines) {
        const auto& line = *one.line;
        if ((line.plan->mode == FundingMode::in_kind) != in_kind) continue;
        auto sum = std::find_if(sums.begin(), sums.end(), [&](const CurrencySums& other) {
            return other.committed.currency == line.committed.currency;
        });
        if (sum == sums.end()) {
            const Money zero{0, line.committed.currency};
            sum = sums.insert(sums.end(), {zero, zero, zero, zero, std::nullopt});
        }
        sum->pledged += line.pledged;
        sum->committed += line.committed;
        sum->received += line.received;
        sum->spent += line.spent;
        if (const auto balance = line.balance())
            sum->balance = sum->balance ? *sum->balance + *balance : *balance;
    }
    return sums;
}

std::vector<DonorInProject> projects_of(const Snapshot& snapshot, const PartnerId& donor) {
    std::vector<DonorInProject> projects;
    const Money zero{0, snapshot.rates.reporting()};
    for (const auto& project : snapshot.projects) {
        DonorInProject one{&project, zero, zero, {}, false};
        bool funds_it = false;
        for (const auto& line : project.funding) {
            const auto committed = committed_in(line, *project.plan, snapshot.rates);
            one.committed_by_all += committed;
            one.estimate = one.estimate || estimated_money(line).committed;
            if (line.plan->donor == donor) {
                funds_it = true;
                one.committed += committed;
                continue;
            }
            const bool gave = line.committed.minor > 0 || line.received.minor > 0 || line.spent.minor > 0;
            if (gave && std::find(one.others.begin(), one.others.end(), line.plan->donor) == one.others.end())
                one.others.push_back(line.plan->donor);
        }
        if (funds_it) projects.push_back(std::move(one));
    }
    return projects;
}

std::vector<const MilestoneState*> paid_by(const ProjectSnapshot& project, const BudgetLine& line) {
    std::vector<const MilestoneState*> paid;
    for (const auto& milestone : project.milestones)
        if (milestone.plan->budget == line.id) paid.push_back(&milestone);
    return paid;
}

}  // namespace hamkari
