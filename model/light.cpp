#include "model/light.hpp"

#include "model/coverage.hpp"
#include "model/estimated.hpp"
#include "model/variance.hpp"

#include <algorithm>

namespace hamkari {

namespace {

void find_indicators_below(LightOf& light, const ProjectSnapshot& project, const Snapshot& snapshot) {
    const Date as_of = snapshot.as_of;
    for (const auto& indicator : project.indicators) {
        const Target* due = last_target_ended(*indicator.plan, as_of);
        if (!due) continue;
        const auto reached = attainment(*indicator.plan, actual(indicator, due->period, as_of), due->value);
        if (!reached || *reached >= LightRule::amber_below) continue;
        const bool estimate = indicator.plan->assumed.covers("targets") ||
                              estimated_figure(returns_counted(indicator, due->period, as_of));
        light.below.push_back({&indicator, *reached, shown_figure(snapshot, indicator, due->period) == Shown::exact, estimate});
    }
    std::stable_sort(light.below.begin(), light.below.end(),
                     [](const IndicatorBelow& a, const IndicatorBelow& b) { return a.reached < b.reached; });
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
        light.off_until = due->until;
        light.off_estimate = line.assumed.covers("amount") || estimated_spending(project, line.id, until_then);
        return;
    }
}

}  // namespace

LightOf light_of(const ProjectSnapshot& project, const Snapshot& snapshot) {
    LightOf result;
    for (const auto& milestone : project.milestones)
        if (milestone.days_late > (result.latest ? result.latest->days_late : 0)) result.latest = &milestone;
    const int most_days_late = result.latest ? result.latest->days_late : 0;
    result.latest_estimate = result.latest && estimated_dates(*result.latest).due;
    find_indicators_below(result, project, snapshot);
    result.uncovered = next_quarter_gap(*project.plan, project.funding, snapshot.rates, snapshot.as_of);
    result.uncovered_estimate = estimated_money(project).gap();
    find_spending_off(result, project, snapshot);

    const auto say = [&](bool applies, LightReason reason) {
        if (applies) result.reasons.push_back(reason);
    };
    say(most_days_late > LightRule::red_days_late, LightReason::milestone_very_late);
    const auto is_far = [](const IndicatorBelow& below) { return below.reached < LightRule::red_below; };
    say(std::any_of(result.below.begin(), result.below.end(), is_far), LightReason::indicator_far_below);
    say(result.uncovered.minor > 0, LightReason::next_quarter_uncovered);
    const bool red = !result.reasons.empty();
    say(most_days_late > 0 && most_days_late <= LightRule::red_days_late, LightReason::milestone_late);
    say(!std::all_of(result.below.begin(), result.below.end(), is_far), LightReason::indicator_below);
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
