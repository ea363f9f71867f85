#include "model/in_province.hpp"

#include <algorithm>

namespace hamkari {

std::vector<IndicatorInProvince> indicators_in(const Snapshot& snapshot, ProvinceCode province, const Period& period) {
    std::vector<IndicatorInProvince> found;
    for (const auto& project : snapshot.projects)
        for (const auto& indicator : project.indicators) {
            IndicatorInProvince one{&project, &indicator, returns_counted(indicator, period, snapshot.as_of),
                                    std::nullopt, 0, {}};
            std::erase_if(one.returns, [&](const Fact* fact) { return return_of(*fact).province != province; });
            for (auto& expected : returns_expected(indicator, period, snapshot.as_of)) {
                if (expected.province != province) continue;
                ++one.expected;
                if (!expected.arrived) one.missing.push_back(expected);
            }
            if (one.returns.empty() && one.expected == 0) continue;
            one.actual = figure_of(*indicator.plan, one.returns);
            found.push_back(std::move(one));
        }
    return found;
}

std::vector<const MilestoneState*> milestones_in(const ProjectSnapshot& project, ProvinceCode province) {
    std::vector<const MilestoneState*> found;
    for (const auto& milestone : project.milestones)
        if (milestone.plan->province == province) found.push_back(&milestone);
    return found;
}

std::vector<PartnerAt> partners_of(std::span<const ProjectSnapshot* const> projects) {
    std::vector<PartnerAt> partners;
    const auto add = [&](const PartnerId& id, const ProjectSnapshot* project, std::optional<PartnerRole> role) {
        auto found = std::find_if(partners.begin(), partners.end(), [&](const PartnerAt& p) { return p.partner == id; });
        if (found == partners.end()) found = partners.insert(partners.end(), {id, {}});
        found->parts.push_back({project, role});
    };
    for (const auto* project : projects) {
        if (!project->plan->lead.empty()) add(project->plan->lead, project, std::nullopt);
        for (const auto& partner : project->plan->partners) add(partner.id, project, partner.role);
    }
    return partners;
}

}  // namespace hamkari
