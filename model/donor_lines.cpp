#include "model/donor_lines.hpp"

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

namespace {

LineSums nothing(Currency currency) {
    const Money zero{0, currency};
    return {zero, zero, zero, std::nullopt, std::nullopt, {}};
}

void add_received(LineSums& sums, const FundingLine& plan, const Money& received) {
    if (plan.mode == FundingMode::direct) return;
    sums.received = sums.received ? *sums.received + received : received;
}

bool is_kind(const DonorLine& one, bool in_kind) { return (one.line->plan->mode == FundingMode::in_kind) == in_kind; }

void add_converted(LineSums& sums, const DonorLine& one) {
    sums.pledged += one.pledged;
    sums.committed += one.committed;
    sums.spent += one.spent;
    add_received(sums, *one.line->plan, one.received);
    sums.estimated |= estimated_money(*one.line);
}

}  // namespace

std::vector<LineSums> sums_by_currency(std::span<const DonorLine> lines, bool in_kind) {
    std::vector<LineSums> all;
    for (const auto& one : lines) {
        if (!is_kind(one, in_kind)) continue;
        const auto& line = *one.line;
        auto sums = std::find_if(all.begin(), all.end(), [&](const LineSums& other) {
            return other.committed.currency == line.committed.currency;
        });
        if (sums == all.end()) sums = all.insert(all.end(), nothing(line.committed.currency));
        sums->pledged += line.pledged;
        sums->committed += line.committed;
        sums->spent += line.spent;
        add_received(*sums, *line.plan, line.received);
        if (const auto balance = line.balance()) sums->balance = sums->balance ? *sums->balance + *balance : *balance;
        sums->estimated |= estimated_money(line);
    }
    return all;
}

LineSums sums_in(std::span<const DonorLine> lines, bool in_kind, Currency reporting) {
    auto sums = nothing(reporting);
    for (const auto& one : lines)
        if (is_kind(one, in_kind)) add_converted(sums, one);
    return sums;
}

LineSums sums_of(std::span<const DonorLine> lines, const ProjectSnapshot& project, bool in_kind, Currency reporting) {
    auto sums = nothing(reporting);
    for (const auto& one : lines)
        if (one.project == &project && is_kind(one, in_kind)) add_converted(sums, one);
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
