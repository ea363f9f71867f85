#include "model/milestone_state.hpp"

#include <algorithm>

namespace hamkari {

bool can_follow(Status before, FactKind kind) {
    const bool open = before == Status::planned || before == Status::in_progress;
    switch (kind) {
        case FactKind::milestone_start: return before == Status::planned;
        case FactKind::milestone_done:
        case FactKind::milestone_delay:
        case FactKind::milestone_cancel: return open;
        case FactKind::milestone_reopen: return !open;
        case FactKind::baseline_correct: return true;
        default: return false;
    }
}

namespace {

void apply(MilestoneState& state, const Fact& fact) {
    switch (fact.kind) {
        case FactKind::milestone_start:
            state.status = Status::in_progress;
            state.started = fact.happened_on;
            break;
        case FactKind::milestone_done:
            state.status = Status::done;
            state.actual = fact.happened_on;
            break;
        case FactKind::milestone_cancel:
            state.status = Status::cancelled;
            state.cancelled_on = fact.happened_on;
            break;
        case FactKind::milestone_reopen:
            state.status = Status::in_progress;
            state.actual.reset();
            state.cancelled_on.reset();
            break;
        case FactKind::milestone_delay: state.last_delay = &fact; break;
        case FactKind::baseline_correct: state.baseline = std::get<BaselineCorrection>(fact.data).to; return;
        default: return;
    }
    if (fact.kind != FactKind::milestone_delay) state.last = &fact;
}

/// What only a later plan agrees to is not agreed yet.
std::optional<Date> first_due(std::span<const DueAgreed> agreed, Date as_of) {
    for (const auto& set : agreed)
        if (set.due && (!set.from || *set.from <= as_of)) return set.due;
    return std::nullopt;
}

/// A delay that a decision agreed to moves the due date, until a later plan revision sets another.
void set_due(MilestoneState& state, std::span<const DueAgreed> agreed, Date as_of) {
    const DueAgreed* by_plan = nullptr;
    for (const auto& set : agreed)
        if (!set.from || *set.from <= as_of) by_plan = &set;
    if (by_plan) state.due = by_plan->due;
    for (const Fact* fact : state.applied) {
        const auto* delay = std::get_if<Delay>(&fact->data);
        if (!delay || delay->agreed.empty()) continue;
        const bool plan_is_later =
            by_plan && by_plan->from &&
            (*by_plan->from > fact->happened_on || (*by_plan->from == fact->happened_on && by_plan->recorded_at > fact->recorded_at));
        if (!plan_is_later) state.due = delay->to, state.due_moved_by = fact;
    }
}

std::optional<Date> expected_on(const MilestoneState& state, Date as_of) {
    if (state.status == Status::cancelled) return std::nullopt;
    if (state.status == Status::done) return state.actual;
    if (state.last_delay) return std::get<Delay>(state.last_delay->data).to;
    if (!state.due) return std::nullopt;
    return std::max(*state.due, as_of);
}

}  // namespace

MilestoneState milestone_on(const Milestone& milestone, std::span<const Fact* const> facts,
                            std::span<const DueAgreed> agreed, Date as_of) {
    MilestoneState state;
    state.plan = &milestone;
    state.baseline = first_due(agreed, as_of);
    for (const Fact* fact : facts) {
        if (!can_follow(state.status, fact->kind)) {
            state.impossible.push_back(fact);
            continue;
        }
        apply(state, *fact);
        state.applied.push_back(fact);
    }
    set_due(state, agreed, as_of);
    state.expected = expected_on(state, as_of);
    state.late = state.open() && state.due && *state.due < as_of;
    if (state.late) state.days_late = days_from(*state.due, as_of);
    state.at_risk = state.open() && !state.late && state.due && state.expected && *state.expected > *state.due;
    if (state.expected && state.baseline) state.slip_days = days_from(*state.baseline, *state.expected);
    return state;
}

}  // namespace hamkari
