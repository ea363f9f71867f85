#include "model/agreed.hpp"

namespace hamkari {

Money budget_not_agreed(const Snapshot& snapshot) {
    Money sum{0, snapshot.rates.reporting()};
    for (const auto& project : snapshot.projects)
        if (!is_agreed(project.plan->state)) sum += project.money.budget;
    return sum;
}

}  // namespace hamkari
