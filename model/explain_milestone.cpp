#include "model/explain_terms.hpp"

#include <algorithm>

/// Where the dates and the status of a milestone come from.
namespace hamkari::explaining {

namespace {

constexpr auto status_kinds = {FactKind::milestone_start, FactKind::milestone_done, FactKind::milestone_cancel,
                               FactKind::milestone_reopen};

Explanation begin_milestone(const MilestoneState& milestone, std::string_view field, Figure value) {
    return begin(ItemKind::milestone, milestone.plan->id.text(), *milestone.plan, field, std::move(value));
}

Status status_after(FactKind kind) {
    return kind == FactKind::milestone_done     ? Status::done
           : kind == FactKind::milestone_cancel ? Status::cancelled
                                                : Status::in_progress;
}

/// The fact that set the status after this one; null if none did.
const Fact* next_status(const MilestoneState& milestone, const Fact& fact) {
    const auto& applied = milestone.applied;
    auto found = std::find(applied.begin(), applied.end(), &fact);
    if (found == applied.end()) return nullptr;
    found = std::find_if(found + 1, applied.end(), [](const Fact* later) {
        return std::find(status_kinds.begin(), status_kinds.end(), later->kind) != status_kinds.end();
    });
    return found == applied.end() ? nullptr : *found;
}

void tell_status(const Known& known, const MilestoneState& milestone, Explanation& told) {
    for (const Fact* fact : known.facts(told.id, status_kinds)) {
        auto term = fact_term(known, *fact, milestone.impossible, status_after(fact->kind));
        replace(term, next_status(milestone, *fact));
        told.terms.push_back(std::move(term));
    }
    // Nothing was said: the plan alone makes it planned.
    if (!milestone.last) told.terms.push_back(plan_term(known, told.id, *milestone.plan, {}, Status::planned));
}

void tell_actual(const Known& known, const MilestoneState& milestone, Explanation& told) {
    for (const Fact* fact : known.facts(told.id, {FactKind::milestone_done})) {
        auto term = fact_term(known, *fact, milestone.impossible, fact->happened_on);
        replace(term, next_status(milestone, *fact));
        told.terms.push_back(std::move(term));
    }
}

void tell_expected(const Known& known, const MilestoneState& milestone, Explanation& told) {
    const Fact* counts = milestone.open() ? milestone.last_delay : milestone.last;
    for (const Fact* fact : known.facts(told.id, {FactKind::milestone_delay})) {
        auto term = fact_term(known, *fact, milestone.impossible, std::get<Delay>(fact->data).to);
        replace(term, counts);
        told.terms.push_back(std::move(term));
    }
    if (milestone.status == Status::done) tell_actual(known, milestone, told);
    if (milestone.status == Status::cancelled) told.parts.push_back(of_milestone(known, milestone, "status"));
    if (!milestone.open() || milestone.last_delay || !milestone.due) return;
    told.parts.push_back(of_milestone(known, milestone, "due"));
    if (*milestone.due < known.snapshot.as_of) compare_days(told, milestone.due, known.snapshot.as_of);
}

void tell_slip(const Known& known, const MilestoneState& milestone, Explanation& told) {
    told.parts.push_back(of_milestone(known, milestone, "expected"));
    told.parts.push_back(of_milestone(known, milestone, "baseline_due"));
    if (milestone.slip_days)
        told.calculation = Calculation{
            Calculation::Kind::difference, {*milestone.expected}, {*milestone.baseline}, std::int64_t{*milestone.slip_days}};
}

void tell_at_risk(const Known& known, const MilestoneState& milestone, Explanation& told) {
    if (!milestone.open()) return told.parts.push_back(of_milestone(known, milestone, "status"));
    if (milestone.late) return told.parts.push_back(of_milestone(known, milestone, "late"));
    if (milestone.last_delay) told.parts.push_back(of_milestone(known, milestone, "due"));
    told.parts.push_back(of_milestone(known, milestone, "expected"));  // without a delay it follows from the due date
    for (const auto& link : milestone.plan->after)
        for (const auto& project : known.snapshot.projects)
            for (const auto& before : project.milestones)
                if (before.plan->id == link.id) told.parts.push_back(of_milestone(known, before, "late"));
    // Where a late milestone puts it at risk, the days say nothing.
    if (milestone.due && milestone.expected && (!milestone.at_risk || *milestone.due < *milestone.expected))
        compare_days(told, milestone.due, *milestone.expected);
}

Explanation told_by_plan(const Known& known, const MilestoneState& milestone, std::string_view field, Figure value) {
    auto told = begin_milestone(milestone, field, value);
    if (value.index() != 0) told.terms.push_back(plan_term(known, told.id, *milestone.plan, field, std::move(value)));
    return told;
}

}  // namespace

Explanation of_milestone(const Known& known, const MilestoneState& milestone, std::string_view field) {
    const auto& plan = *milestone.plan;
    const auto tell = [&](Figure value, auto how) {
        auto told = begin_milestone(milestone, field, std::move(value));
        how(known, milestone, told);
        return told;
    };
    if (field == "status") return tell(milestone.status, tell_status);
    if (field == "late") {
        auto told = begin_milestone(milestone, field, milestone.late);
        told.parts.push_back(of_milestone(known, milestone, "status"));
        told.parts.push_back(of_milestone(known, milestone, "due"));
        if (milestone.open()) compare_days(told, milestone.due, known.snapshot.as_of);
        return told;
    }
    if (field == "at_risk") return tell(milestone.at_risk, tell_at_risk);
    if (field == "due") return tell(figure_of(milestone.due), tell_due);
    if (field == "baseline_due") return tell(figure_of(milestone.baseline), tell_baseline);
    if (field == "expected") return tell(figure_of(milestone.expected), tell_expected);
    if (field == "actual") return tell(figure_of(milestone.actual), tell_actual);
    if (field == "slip_days")
        return tell(milestone.slip_days ? Figure(std::int64_t{*milestone.slip_days}) : Figure(), tell_slip);
    if (field == "start") return told_by_plan(known, milestone, field, figure_of(plan.start));
    if (field == "weight") return told_by_plan(known, milestone, field, plan.weight);
    if (field == "cost") return told_by_plan(known, milestone, field, figure_of(plan.cost));
    return told_by_plan(known, milestone, field, plan.owner.empty() ? Figure() : Figure(plan.owner.text()));
}

}  // namespace hamkari::explaining
