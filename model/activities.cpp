#include "model/activities.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

namespace hamkari {

namespace {

/// Where a project is told to work; with none if it is (also) nation-wide or its provinces are to be set.
std::vector<std::optional<ProvinceCode>> places_of(const ProjectSnapshot& project) {
    std::set<ProvinceCode> named;
    const auto& where = project.plan->provinces;
    for (const auto& share : where.list) named.insert(share.code);
    for (const auto& milestone : project.milestones)
        if (milestone.plan->province) named.insert(*milestone.plan->province);
    for (const auto& indicator : project.indicators)
        for (const Fact* fact : indicator.returns)
            if (const auto& province = return_of(*fact).province) named.insert(*province);
    std::vector<std::optional<ProvinceCode>> places(named.begin(), named.end());
    if (where.scope != Provinces::Scope::listed) places.emplace_back(std::nullopt);
    return places;
}

struct PartIn {
    PartnerId partner;
    std::optional<PartnerRole> role;
};

std::vector<PartIn> parts_in(const ProjectSnapshot& project) {
    const auto& plan = *project.plan;
    std::vector<PartIn> parts;
    if (!plan.lead.empty()) parts.push_back({plan.lead, std::nullopt});
    for (const auto& partner : plan.partners) parts.push_back({partner.id, partner.role});
    for (const auto& line : project.funding) {
        const bool gave = line.committed.minor > 0 || line.received.minor > 0 || line.spent.minor > 0;
        const bool is_there =
            std::any_of(parts.begin(), parts.end(), [&](const PartIn& part) { return part.partner == line.plan->donor; });
        if (gave && !is_there) parts.push_back({line.plan->donor, PartnerRole::funding});
    }
    if (parts.empty()) parts.emplace_back();
    return parts;
}

/// 0-30 the provinces, then nation-wide, then to be set.
int place_number(const Activity& activity) {
    if (activity.province) return static_cast<int>(*activity.province);
    return activity.nationwide() ? 100 : 101;
}

}  // namespace

std::vector<Activity> activities(const Snapshot& snapshot, const Period& period) {
    const auto reached = people_reached(snapshot, period);
    auto entry = reached.begin();
    std::vector<Activity> all;
    for (const auto& project : snapshot.projects) {
        const auto first = std::find_if(entry, reached.end(), [&](const PeopleReached& e) { return e.project >= &project; });
        const auto last = std::find_if(first, reached.end(), [&](const PeopleReached& e) { return e.project > &project; });
        entry = last;
        for (const auto& place : places_of(project)) {
            Activity made;
            made.project = &project;
            made.province = place;
            for (auto own = first; own != last; ++own)
                for (const Fact* fact : own->returns) {
                    const auto& given = return_of(*fact);
                    if (given.province != place) continue;
                    made.people = made.people.value_or(0) + given.value.ten_thousandths() / Quantity::scale;
                    made.people_estimate = made.people_estimate || fact->assumed;
                    made.returns.push_back(fact);
                }
            for (auto& part : parts_in(project)) {
                made.partner = part.partner;
                made.role = part.role;
                all.push_back(made);
            }
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Activity& a, const Activity& b) { return place_number(a) < place_number(b); });
    return all;
}

std::vector<Presence> presence_of(std::span<const Activity> activities) {
    std::vector<Presence> places;
    for (auto first = activities.begin(); first != activities.end();) {
        const auto last = std::find_if(first, activities.end(), [&](const Activity& other) {
            return place_number(other) != place_number(*first);
        });
        Presence place;
        place.province = first->province;
        place.nationwide = first->nationwide();
        std::set<std::string_view> partners;
        std::set<Sector> sectors;
        const ProjectSnapshot* project = nullptr;
        for (auto one = first; one != last; ++one) {
            if (!one->partner.empty()) partners.insert(one->partner.text());
            sectors.insert(one->project->plan->sector);
            if (std::exchange(project, one->project) == one->project) continue;
            ++place.projects;
            if (one->people) place.people = place.people.value_or(0) + *one->people;
            place.people_estimate = place.people_estimate || one->people_estimate;
            place.returns.insert(place.returns.end(), one->returns.begin(), one->returns.end());
        }
        place.partners = static_cast<int>(partners.size());
        place.sectors.assign(sectors.begin(), sectors.end());
        places.push_back(std::move(place));
        first = last;
    }
    return places;
}

}  // namespace hamkari
