#include "model/people.hpp"

#include <algorithm>

namespace hamkari {

std::vector<PeopleReached> people_reached(const Snapshot& snapshot, const Period& period) {
    std::vector<PeopleReached> reached;
    for (const auto& project : snapshot.projects)
        for (const auto& indicator : project.indicators) {
            if (!indicator.plan->headline || indicator.plan->counts != Counts::people) continue;
            PeopleReached entry{&project, &indicator, std::nullopt, returns_counted(indicator, period, snapshot.as_of)};
            if (const auto figure = actual(indicator, period, snapshot.as_of))
                entry.people = figure->ten_thousandths() / Quantity::scale;
            entry.estimate =
                std::any_of(entry.returns.begin(), entry.returns.end(), [](const Fact* fact) { return fact->assumed; });
            reached.push_back(std::move(entry));
        }
    return reached;
}

std::optional<std::int64_t> sum_of_people(std::span<const PeopleReached> reached) {
    std::optional<std::int64_t> sum;
    for (const auto& entry : reached)
        if (entry.people) sum = sum.value_or(0) + *entry.people;
    return sum;
}

std::vector<const Fact*> returns_of_people(std::span<const PeopleReached> reached) {
    std::vector<const Fact*> all;
    for (const auto& entry : reached) all.insert(all.end(), entry.returns.begin(), entry.returns.end());
    return all;
}

}  // namespace hamkari
