#include "model/agreed.hpp"

namespace hamkari {

MoneyTotals money_not_agreed(const Snapshot& snapshot) {
    MoneyTotals sum(snapshot.rates.reporting());
    for (const auto& project : snapshot.projects)
        if (!is_agreed(project.plan->state)) sum += project.money;
    return sum;
}

}  // namespace hamkari
