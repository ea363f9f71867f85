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
