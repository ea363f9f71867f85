#include "model/explain_terms.hpp"

#include <algorithm>

/// Where the figures of an indicator come from.
namespace hamkari::explaining {

namespace {

/// The return that counts of the same period and province; null if there is none.
const Fact* counted_in_its_place(const IndicatorState& indicator, const Return& given) {
    for (const Fact* fact : indicator.returns)
        if (return_of(*fact).period == given.period && return_of(*fact).province == given.province) return fact;
    return nullptr;
}

/// Of a stock only the latest counts: of these returns the one of the same province, else the one of all provinces (or
/// one of some of them) that tells the same.
const Fact* latest_instead(const std::vector<const Fact*>& counted, const Return& given) {
    for (const Fact* fact : counted)
        if (return_of(*fact).province == given.province) return fact;
    return counted.empty() ? nullptr : counted.front();
}

void put_aside(Term& term, const IndicatorState& indicator, const std::vector<const Fact*>& counted, const Period& period) {
    const auto& given = return_of(*term.fact);
    if (term.aside || std::find(counted.begin(), counted.end(), term.fact) != counted.end()) return;
    replace(term, counted_in_its_place(indicator, given));
    const bool latest_stands = indicator.plan->measure == Measure::stock || indicator.plan->measure == Measure::yes_no;
    if (latest_stands && given.period.last <= period.last) replace(term, latest_instead(counted, given));
    if (!term.aside) term.aside = Aside::outside;
}

Explanation actual_of(const Known& known, const IndicatorState& indicator, const std::optional<Period>& asked) {
    const auto& plan = *indicator.plan;
    const Date as_of = known.snapshot.as_of;
    const auto period = asked.value_or(to_date(as_of));
    const auto value = asked ? actual(indicator, *asked, as_of) : actual_to_date(indicator, as_of);
    auto told = begin(ItemKind::indicator, plan.id.text(), plan, "actual", figure_of(value));
    told.period = asked;
    const auto counted = returns_counted(indicator, period, as_of);
    Calculation ratio{Calculation::Kind::ratio, {}, {}, told.value};
    if (value && in_percent(plan)) ratio.result = Percent{value->ten_thousandths()};
    for (const Fact* fact : known.facts(told.id, {FactKind::indicator_return})) {
        const auto& given = return_of(*fact);
        auto term = fact_term(known, *fact, indicator.impossible, given.value);
        put_aside(term, indicator, counted, period);
        if (term.aside && !given.period.overlaps(period)) continue;
        if (given.out_of) term.out_of = *given.out_of;
        if (!term.aside && given.out_of) ratio.above.push_back(term.amount), ratio.below.push_back(term.out_of);
        told.terms.push_back(std::move(term));
    }
    if (plan.measure == Measure::ratio && value)
        told.calculation = std::move(ratio);
    else if (plan.measure != Measure::yes_no)
        add_up(told);
    return told;
}

Explanation target_of(const Known& known, const IndicatorState& indicator, const std::optional<Period>& asked) {
    const auto& plan = *indicator.plan;
    const auto& project = *indicator.project;
    const auto made = asked ? target_made(plan, project, *asked) : target_in_all_made(plan, project);
    auto told = begin(ItemKind::indicator, plan.id.text(), plan, "target", figure_of(made.value));
    told.period = asked;
    if (made.total) told.terms.push_back(plan_term(known, told.id, plan, "target_total", told.value));
    for (const auto* part : made.parts) {
        auto term = plan_term(known, told.id, plan, "targets", part->value);
        term.period = part->period;
        // Of what is not added up the last target stands.
        if (plan.measure != Measure::flow && part != made.parts.back())
            term.aside = Aside::replaced, term.by = term.revision->name;
        told.terms.push_back(std::move(term));
    }
    if (plan.measure == Measure::flow && made.value) add_up(told);
    return told;
}

Explanation baseline_of(const Known& known, const IndicatorState& indicator) {
    const auto& plan = *indicator.plan;
    auto told = begin(ItemKind::indicator, plan.id.text(), plan, "baseline",
                      plan.baseline ? Figure(plan.baseline->value) : Figure());
    if (!plan.baseline) return told;
    told.terms.push_back(plan_term(known, told.id, plan, "baseline", told.value));
    told.terms.back().day = plan.baseline->on;
    return told;
}

Explanation percent_told(const Known& known, const IndicatorState& indicator, const std::optional<Period>& asked) {
    const auto& plan = *indicator.plan;
    auto reached = actual_of(known, indicator, asked);
    auto wanted = target_of(known, indicator, asked);
    const auto number = [](const Figure& figure) {
        const auto* value = std::get_if<Quantity>(&figure);
        return value ? std::optional(*value) : std::nullopt;
    };
    auto told = begin(ItemKind::indicator, plan.id.text(), plan, "percent",
                      figure_of(percent_reached(plan, number(reached.value), number(wanted.value))));
    told.period = asked;
    if (told.value.index() != 0) {
        told.calculation = Calculation{Calculation::Kind::share, {reached.value}, {wanted.value}, told.value};
        if (plan.measure == Measure::stock && plan.baseline) {
            told.calculation->above.emplace_back(plan.baseline->value);
            told.calculation->below.emplace_back(plan.baseline->value);
        }
    }
    told.parts.push_back(std::move(reached));
    told.parts.push_back(std::move(wanted));
    if (plan.measure == Measure::stock && plan.baseline) told.parts.push_back(baseline_of(known, indicator));
    return told;
}

}  // namespace

Explanation of_indicator(const Known& known, const IndicatorState& indicator, std::string_view field,
                         const std::optional<Period>& period) {
    if (field == "actual") return actual_of(known, indicator, period);
    if (field == "target") return target_of(known, indicator, period);
    if (field == "percent") return percent_told(known, indicator, period);
    return baseline_of(known, indicator);
}

}  // namespace hamkari::explaining
