#include "model/milestone_people.hpp"

#include "model/shares.hpp"

#include <algorithm>

namespace hamkari {

PeopleStillToReach people_still_to_reach(const ProjectSnapshot& project, Date as_of) {
    PeopleStillToReach found;
    found.by_milestone.resize(project.milestones.size());
    for (const auto& indicator : project.indicators) {
        if (!indicator.plan->headline || indicator.plan->counts != Counts::people) continue;
        const auto target = target_in_all(*indicator.plan, *project.plan);
        if (!target) continue;
        const auto so_far = actual_to_date(indicator, as_of).value_or(Quantity{});
        found.people = std::max<std::int64_t>(0, (*target - so_far).ten_thousandths() / Quantity::scale);
    }
    std::vector<ProvinceShare> weights;
    std::int64_t all = 0;
    for (const auto& milestone : project.milestones) {
        const auto weight = milestone.open() ? milestone.plan->weight.ten_thousandths() : 0;
        weights.push_back({{}, Percent{weight}, {}});
        all += weight;
    }
    if (found.people && all > 0) found.by_milestone = split_by_shares(*found.people, weights);
    return found;
}

int priority_of(const Milestone& milestone) { return milestone.priority ? milestone.priority : usual_priority; }

}  // namespace hamkari
