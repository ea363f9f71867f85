#include "model/light.hpp"

#include "model/coverage.hpp"
#include "model/variance.hpp"

namespace hamkari {

namespace {

void find_worst_indicator(LightOf& light, const ProjectSnapshot& project, Date as_of) {
    for (const auto& indicator : project.indicators) {
        const Target* due = last_target_ended(*indicator.plan, as_of);
        if (!due) continue;
        const auto reached = attainment(*indicator.plan, actual(indicator, due->period, as_of), due->value);
        if (!reached || (light.worst && light.worst_reached <= *reached)) continue;
        light.worst = &indicator;
        light.worst_reached = *reached;
    }
}

void find_spending_off(LightOf& light, const ProjectSnapshot& project, const Snapshot& snapshot) {
    const auto& variance = snapshot.plan().programme.variance;
    for (const auto& line : project.plan->budget) {
        const auto due = budget_due(line, snapshot.as_of);
        if (!due) continue;
        const Period until_then = Period::range(line.period.first, due->until);
        const auto spent = snapshot.spent_on(project, line.id, until_then);
        const auto wanted = snapshot.rates.convert(due->amount, line.period.first);
        if (!is_off(variance, spent, wanted, snapshot.rates, line.period.first)) continue;
        light.off = &line;
        light.off_spent = percent_of(spent.minor, wanted.minor).value_or(Percent{});
        return;
    }
}

}  // namespace

LightOf light_of(const ProjectSnapshot& project, const Snapshot& snapshot) {
    LightOf result;
    for (const auto& milestone : project.milestones)
        if (milestone.days_late > (result.latest ? result.latest->days_late : 0)) result.latest = &milestone;
    const int most_days_late = result.latest ? result.latest->days_late : 0;
    find_worst_indicator(result, project, snapshot.as_of);
    result.uncovered = next_quarter_gap(*project.plan, project.funding, snapshot.rates, snapshot.as_of);
    find_spending_off(result, project, snapshot);

    const auto say = [&](bool applies, LightReason reason) {
        if (applies) result.reasons.push_back(reason);
    };
    say(most_days_late > LightRule::red_days_late, LightReason::milestone_very_late);
    say(result.worst && result.worst_reached < LightRule::red_below, LightReason::indicator_far_below);
    say(result.uncovered.minor > 0, LightReason::next_quarter_uncovered);
    const bool red = !result.reasons.empty();
    say(most_days_late > 0 && most_days_late <= LightRule::red_days_late, LightReason::milestone_late);
    say(result.worst && result.worst_reached >= LightRule::red_below && result.worst_reached < LightRule::amber_below,
        LightReason::indicator_below);
    say(result.off != nullptr, LightReason::spending_off);

    if (red)
        result.light = Light::red;
    else if (!result.reasons.empty())
        result.light = Light::amber;
    else
        result.light = project.begun ? Light::green : Light::grey;
    return result;
}

}  // namespace hamkari
