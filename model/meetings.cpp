#include "model/meetings.hpp"

namespace hamkari {

const Meeting* last_meeting(const Plan& plan, Date day) {
    const Meeting* last = nullptr;
    for (const auto& meeting : plan.programme.meetings)
        if (meeting.on <= day && (!last || last->on <= meeting.on)) last = &meeting;
    return last;
}

const Meeting* next_meeting(const Plan& plan, Date day) {
    const Meeting* next = nullptr;
    for (const auto& meeting : plan.programme.meetings)
        if (meeting.on > day && (!next || meeting.on < next->on)) next = &meeting;
    return next;
}

const Meeting* meeting_before(const Plan& plan, const Meeting* next, Date day) {
    const Meeting* same_kind = nullptr;
    for (const auto& meeting : plan.programme.meetings) {
        const bool is_like_it = next && meeting.kind == next->kind && meeting.on <= day;
        if (is_like_it && (!same_kind || same_kind->on <= meeting.on)) same_kind = &meeting;
    }
    return same_kind ? same_kind : last_meeting(plan, day);
}

DecisionCounts count_decisions(const Snapshot& snapshot) {
    DecisionCounts counts;
    for (const auto& decision : snapshot.decisions) {
        const bool decided = decision.kind == DecisionKind::decision || decision.kind == DecisionKind::action;
        if (decided && decision.done)
            ++counts.done;
        else if (decided)
            ++(decision.late ? counts.late : counts.open);
        else if (!decision.done)
            ++(decision.kind == DecisionKind::proposal ? counts.proposals : counts.requests);
    }
    return counts;
}

}  // namespace hamkari
