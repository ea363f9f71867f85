#include "model/coverage.hpp"
#include "model/explain_terms.hpp"

#include <algorithm>
#include <iterator>

/// Where the figures of a project and of the programme come from.
namespace hamkari::explaining {

namespace {

Explanation begin_project(const ProjectSnapshot& project, std::string_view field, Figure value) {
    return begin(ItemKind::project, project.plan->id.text(), *project.plan, field, std::move(value));
}

Money MoneyTotals::*figure_named(std::string_view field) {
    return field == "budget"      ? &MoneyTotals::budget
           : field == "pledged"   ? &MoneyTotals::pledged
           : field == "committed" ? &MoneyTotals::committed
           : field == "received"  ? &MoneyTotals::received
           : field == "spent"     ? &MoneyTotals::spent
                                  : &MoneyTotals::gap;
}

bool is_earned_value(std::string_view field) {
    constexpr std::string_view fields[] = {"planned_value", "earned_value", "actual_cost", "spi", "cpi"};
    return std::find(std::begin(fields), std::end(fields), field) != std::end(fields);
}

Term light_term(const Known& known, LightReason reason, const std::string& id, const Item& item, Figure amount, bool estimate) {
    auto term = plan_term(known, id, item, {}, std::move(amount));
    term.reason = reason;
    term.estimate = estimate;
    return term;
}

/// What gives a reason to the light: one item, or each indicator that is below its target.
void tell_reason(const Known& known, const LightOf& light, LightReason reason, Explanation& told) {
    switch (reason) {
        case LightReason::milestone_very_late:
        case LightReason::milestone_late: {
            const auto& latest = *light.latest->plan;
            told.terms.push_back(light_term(known, reason, latest.id.text(), latest, std::int64_t{light.latest->days_late},
                                            light.latest_estimate));
            told.terms.back().day = light.latest->due;
            return;
        }
        case LightReason::indicator_far_below:
        case LightReason::indicator_below:
            for (const auto& below : light.below)
                if ((below.reached < LightRule::red_below) == (reason == LightReason::indicator_far_below))
                    told.terms.push_back(light_term(known, reason, below.indicator->plan->id.text(), *below.indicator->plan,
                                                    below.reached, below.estimate));
            return;
        case LightReason::next_quarter_uncovered: {
            Term term;
            term.amount = light.uncovered;
            term.reason = reason;
            term.estimate = light.uncovered_estimate;
            told.terms.push_back(std::move(term));
            return;
        }
        case LightReason::spending_off:
            told.terms.push_back(
                light_term(known, reason, light.off->id.text(), *light.off, light.off_spent, light.off_estimate));
            told.terms.back().day = light.off_until;
    }
}

Explanation light_told(const Known& known, const ProjectSnapshot& project) {
    const auto light = light_of(project, known.snapshot);
    auto told = begin_project(project, "light", light.light);
    for (const auto reason : light.reasons) tell_reason(known, light, reason, told);
    return told;
}

Explanation budget_of(const Known& known, const ProjectSnapshot& project) {
    auto told = begin_project(project, "budget", project.money.budget);
    for (const auto& line : project.plan->budget) {
        auto term = plan_term(known, line.id.text(), line, "amount", {});
        convert(known, term, line.amount, line.period.first);
        term.period = line.period;
        told.terms.push_back(std::move(term));
    }
    add_up(told);
    return told;
}

/// The budget minus what each funding line covers of it in the best assignment.
Explanation gap_of(const Known& known, const ProjectSnapshot& project) {
    auto told = begin_project(project, "gap", project.money.gap);
    told.parts.push_back(budget_of(known, project));
    auto covered = begin_project(project, "covered", {});
    Money sum{0, known.snapshot.rates.reporting()};
    const auto parts = covered_by(*project.plan, project.funding, known.snapshot.rates);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto& line = *project.funding[i].plan;
        auto term = plan_term(known, line.id.text(), line, "committed", parts[i]);
        term.out_of = committed_in(project.funding[i], *project.plan, known.snapshot.rates);
        term.period = line.period;
        covered.terms.push_back(std::move(term));
        sum += parts[i];
    }
    covered.value = sum;
    add_up(covered);
    told.calculation = Calculation{Calculation::Kind::difference, {project.money.budget}, {sum}, told.value};
    told.parts.push_back(std::move(covered));
    return told;
}

}  // namespace

Explanation of_project(const Known& known, const ProjectSnapshot& project, std::string_view field) {
    if (field == "light") return light_told(known, project);
    if (field == "progress_percent") return progress_of(known, project, false);
    if (field == "planned_percent") return progress_of(known, project, true);
    if (field == "budget") return budget_of(known, project);
    if (field == "gap") return gap_of(known, project);
    if (is_earned_value(field)) return earned_of(known, project, field);
    auto told = begin_project(project, field, project.money.*figure_named(field));
    for (const auto& line : project.funding) {
        auto part = of_funding(known, project, line, field, true);
        if (!part.terms.empty()) told.parts.push_back(std::move(part));
    }
    add_up(told);
    return told;
}

Explanation of_programme(const Known& known, std::string_view field) {
    if (is_earned_value(field)) return earned_in_all(known, field);
    const auto& programme = known.snapshot.plan().programme;
    const auto totals = known.snapshot.money();
    auto told = begin(ItemKind::programme, programme.id.text(), programme, field, totals.*figure_named(field));
    for (const auto& project : known.snapshot.projects) {
        auto part = of_project(known, project, field);
        if (!part.terms.empty() || !part.parts.empty()) told.parts.push_back(std::move(part));
    }
    add_up(told);
    return told;
}

}  // namespace hamkari::explaining
