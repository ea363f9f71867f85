#include "model/earned_value.hpp"

#include "model/agreed.hpp"
#include "model/coverage.hpp"
#include "model/estimated.hpp"

#include <algorithm>
#include <set>

namespace hamkari {

namespace {

/// numerator / denominator, which is above zero; what no number holds is the largest one.
Quantity quotient(Wide numerator, Wide denominator) {
    const auto rounded = divide_half_even(numerator * Quantity::scale, denominator);
    return Quantity::scaled(static_cast<std::int64_t>(std::min(rounded, Wide{largest_scaled})));
}

/// So little is earned of so much that no amount says what the rest will cost: as if nothing were.
Available<Money> forecast(Wide minor, Currency currency) {
    if (minor > largest_scaled) return NotAvailable::nothing_earned;
    return Money{static_cast<std::int64_t>(minor), currency};
}

/// a x b x c / (d x d), of amounts that are not below zero: their whole product would not fit.
Wide scaled_twice(Wide a, Wide b, Wide c, Wide d) {
    const Wide quotient = a * b / d, rest = a * b % d;
    if (quotient > largest_scaled) return Wide{largest_scaled} + 1;
    return divide_half_even(quotient * c + rest * c / d, d);
}

}  // namespace

Performance performance(Money budget, Money planned, Money earned, Available<Money> actual) {
    const auto currency = budget.currency;
    const Wide bac = budget.minor, pv = planned.minor, ev = earned.minor;
    using Why = NotAvailable;
    Performance p{budget,           planned,           earned,           actual,           earned - planned,
                  actual.why,       Why::nothing_planned, actual.why,       actual.why,       actual.why,
                  actual.why,       actual.why,        actual.why,       actual.why};
    if (pv > 0) p.schedule_index = quotient(ev, pv);
    if (!actual) return p;

    const Wide ac = actual.value->minor;
    p.cost_variance = earned - *actual.value;
    p.at_completion_as_planned = forecast(ac + bac - ev, currency);
    if (bac > ac)
        p.to_complete_index = quotient(bac - ev, bac - ac);
    else
        p.to_complete_index = Why::budget_spent;
    if (ac == 0) {
        for (auto* figure : {&p.at_completion, &p.at_completion_at_pace, &p.to_complete, &p.variance_at_completion})
            *figure = Why::nothing_spent;
        p.cost_index = Why::nothing_spent;
        return p;
    }
    p.cost_index = quotient(ev, ac);
    if (ev == 0) {
        for (auto* figure : {&p.at_completion, &p.at_completion_at_pace, &p.to_complete, &p.variance_at_completion})
            *figure = Why::nothing_earned;
        return p;
    }
    p.at_completion = forecast(divide_half_even(bac * ac, ev), currency);
    if (p.at_completion) {
        p.to_complete = *p.at_completion.value - *actual.value;
        p.variance_at_completion = budget - *p.at_completion.value;
    } else {
        p.to_complete = p.variance_at_completion = p.at_completion.why;
    }
    p.at_completion_at_pace = pv > 0 ? forecast(ac + scaled_twice(bac - ev, ac, pv, ev), currency) : Why::nothing_planned;
    return p;
}

namespace {

const BudgetLine* line_of(const Project& project, const Milestone& milestone) {
    for (const auto& line : project.budget)
        if (line.id == milestone.budget) return &line;
    return nullptr;
}

/// Adds up what milestones give.
class Adding {
public:
    Adding(const Snapshot& snapshot, const BaselineDates& baseline)
        : snapshot_(snapshot), baseline_(baseline), zero_{0, snapshot.rates.reporting()}, budget_(zero_), planned_(zero_),
          earned_(zero_), actual_(zero_) {
        lines_ = zero_;
        told_.costs_in_lines = zero_;
    }

    void add(const ProjectSnapshot& project) {
        std::set<std::string_view> named;
        for (const auto& m : project.milestones)
            if (m.status != Status::cancelled) add(project, m, named);
        for (const auto& line : project.plan->budget) {
            if (!named.contains(line.id.text())) continue;
            lines_named_ = true;
            lines_ += budget_in(line, snapshot_.rates);
            actual_ += snapshot_.spent_on(project, line.id, everything);
            told_.estimated_actual |= hamkari::estimated_spending(project, line.id, everything);
        }
    }

    EarnedValue take(const ProjectSnapshot* project) {
        told_.project = project;
        told_.lines_budget = lines_;
        const Available<Money> actual = lines_named_ ? Available<Money>(actual_) : NotAvailable::no_budget_line;
        if (told_.with_cost > 0) told_.money = performance(budget_, planned_, earned_, actual);
        auto& weight = told_.weight;
        if (weight.planned.ten_thousandths() > 0)
            weight.schedule_index = quotient(weight.earned.ten_thousandths(), weight.planned.ten_thousandths());
        return std::move(told_);
    }

private:
    inline static const Period everything =
        Period::range(Date{date::year{1} / 1 / 1}, Date{date::year{9999} / 12 / 31});

    void add(const ProjectSnapshot& project, const MilestoneState& m, std::set<std::string_view>& named) {
        const auto& plan = *m.plan;
        const auto due = baseline_.due(m);
        const bool was_planned = due && *due <= snapshot_.as_of, done = m.status == Status::done;
        const auto dates = estimated_dates(m);
        const bool dates_estimated = dates.baseline || (done && dates.actual);

        ++told_.milestones;
        told_.without_date += !due;
        told_.weight.total += plan.weight;
        if (was_planned) told_.weight.planned += plan.weight;
        if (done) told_.weight.earned += plan.weight;
        told_.estimated_weight |= dates_estimated || plan.assumed.covers("weight");
        if (!plan.cost) return;

        const bool has_line = line_of(*project.plan, plan) != nullptr;
        const auto cost = snapshot_.rates.convert(*plan.cost, day_of_cost(*project.plan, plan));
        ++told_.with_cost;
        told_.without_budget_line += !has_line;
        if (has_line) named.insert(plan.budget.text()), told_.costs_in_lines += cost;
        budget_ += cost;
        if (was_planned) planned_ += cost;
        if (done) earned_ += cost;
        told_.estimated_money |= dates_estimated || plan.assumed.covers("cost");
    }

    const Snapshot& snapshot_;
    const BaselineDates& baseline_;
    Money zero_, budget_, planned_, earned_, actual_, lines_;
    bool lines_named_ = false;
    EarnedValue told_;
};

}  // namespace

Date day_of_cost(const Project& project, const Milestone& milestone) {
    const auto* line = line_of(project, milestone);
    return line ? line->period.first : project.period.first;
}

EarnedValue earned_value(const Snapshot& snapshot, const ProjectSnapshot& project, const BaselineDates& baseline) {
    Adding adding(snapshot, baseline);
    adding.add(project);
    return adding.take(&project);
}

EarnedValue earned_value(const Snapshot& snapshot, const BaselineDates& baseline) {
    Adding adding(snapshot, baseline);
    for (const auto& project : snapshot.projects)
        if (is_agreed(project.plan->state)) adding.add(project);
    return adding.take(nullptr);
}

}  // namespace hamkari
