#include "model/narrow.hpp"

#include <algorithm>

namespace hamkari {

namespace {

bool names(const std::vector<const Fact*>& facts, ProvinceCode province) {
    return std::any_of(facts.begin(), facts.end(), [&](const Fact* fact) {
        const auto* moved = std::get_if<MoneyMoved>(&fact->data);
        const auto* given = std::get_if<Return>(&fact->data);
        return (moved && moved->province == province) || (given && given->province == province);
    });
}

bool belongs(const ProjectSnapshot& project, const Narrowing& to) {
    const auto& plan = *project.plan;
    const auto of_donor = [&](const FundingLine& line) { return line.donor == to.donor; };
    return (to.project.empty() || plan.id == to.project) && (!to.province || works_in(project, *to.province)) &&
           (to.donor.empty() || std::any_of(plan.funding.begin(), plan.funding.end(), of_donor)) &&
           (to.partner.empty() || takes_part(plan, to.partner));
}

}  // namespace

bool works_in(const ProjectSnapshot& project, ProvinceCode province) {
    return project.plan->provinces.scope == Provinces::Scope::national || names_province(project, province);
}

bool names_province(const ProjectSnapshot& project, ProvinceCode province) {
    const auto& plan = *project.plan;
    return plan.provinces.has(province) ||
           std::any_of(plan.milestones.begin(), plan.milestones.end(),
                       [&](const Milestone& milestone) { return milestone.province == province; }) ||
           std::any_of(project.funding.begin(), project.funding.end(),
                       [&](const FundingState& line) { return names(line.facts, province); }) ||
           std::any_of(project.indicators.begin(), project.indicators.end(),
                       [&](const IndicatorState& indicator) { return names(indicator.returns, province); });
}

bool takes_part(const Project& project, const PartnerId& partner) {
    return project.lead == partner || std::any_of(project.partners.begin(), project.partners.end(),
                                                  [&](const PartnerInProject& one) { return one.id == partner; });
}

Snapshot narrowed(Snapshot snapshot, const Narrowing& to) {
    if (!to.any()) return snapshot;
    std::erase_if(snapshot.projects, [&](const ProjectSnapshot& project) { return !belongs(project, to); });
    std::erase_if(snapshot.decisions, [&](const DecisionState& decision) {
        return !decision.projects.empty() &&
               std::none_of(decision.projects.begin(), decision.projects.end(),
                            [&](const ProjectId& id) { return snapshot.project(id.text()) != nullptr; });
    });
    return snapshot;
}

}  // namespace hamkari
