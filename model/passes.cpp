#include "model/passes.hpp"

#include <algorithm>

namespace hamkari {

Date first_day(const WorkCalendar& calendar, Span span) { return calendar.day(span.start); }
Date last_day(const WorkCalendar& calendar, Span span) { return calendar.day(span.finish - 1); }

std::int32_t earliest_by(const Network& network, const Dependency& d, Span before) {
    const auto& from = network.tasks[d.before];
    const auto& to = network.tasks[d.after];
    const auto days = d.lag.days;
    if (from.calendar == to.calendar && !d.lag.calendar_days)
        return (begins_at_finish(d.type) ? before.finish : before.start) + days;
    const auto& theirs = network.calendars[from.calendar];
    const auto& ours = network.calendars[to.calendar];
    const Days shift{d.lag.calendar_days ? days : 0};
    const auto working = d.lag.calendar_days ? 0 : days;
    switch (d.type) {
        case LinkType::fs: return ours.before(last_day(theirs, before) + Days{1} + shift) + working;
        case LinkType::ff: return ours.before(last_day(theirs, before) + shift) + 1 + working;
        case LinkType::ss:
        case LinkType::sf: break;
    }
    return ours.before(first_day(theirs, before) + shift) + working;
}

std::int32_t latest_by(const Network& network, const Dependency& d, Span after) {
    const auto& from = network.tasks[d.before];
    const auto& to = network.tasks[d.after];
    const auto days = d.lag.days;
    if (from.calendar == to.calendar && !d.lag.calendar_days)
        return (asks_for_start(d.type) ? after.start : after.finish) - days;
    const auto& theirs = network.calendars[from.calendar];
    const auto& ours = network.calendars[to.calendar];
    const Days shift{d.lag.calendar_days ? days : 0};
    const auto working = d.lag.calendar_days ? 0 : days;
    // The inverse of `earliest_by`: the latest number of theirs for which it still gives what the task after has.
    switch (d.type) {
        case LinkType::fs: return theirs.before(ours.day(after.start - working) - shift);
        case LinkType::ff: return theirs.before(ours.day(after.finish - 1 - working) - shift + Days{1});
        case LinkType::ss: return theirs.before(ours.day(after.start - working) - shift + Days{1}) - 1;
        case LinkType::sf: break;
    }
    return theirs.before(ours.day(after.finish - working) - shift + Days{1}) - 1;
}

void forward(const Network& network, std::span<const std::int32_t> durations, std::span<Span> spans) {
    for (const auto index : network.order) {
        const auto& task = network.tasks[index];
        auto& span = spans[index];
        if (task.is_done()) {
            span = task.fixed;
            continue;
        }
        const auto duration = durations[index];
        std::int32_t start = task.is_started() ? task.fixed.start : task.not_before;
        std::int32_t finish = task.done_not_before;
        for (const auto& d : network.before(index)) {
            const auto bound = earliest_by(network, d, spans[d.before]);
            if (!asks_for_start(d.type))
                finish = std::max(finish, bound);
            else if (!task.is_started())  // who has begun does not wait any more
                start = std::max(start, bound);
        }
        finish = std::max(finish, start + duration);
        span = {task.is_started() && duration > 0 ? start : finish - duration, finish};
    }
}

std::vector<Span> forward(const Network& network, std::span<const std::int32_t> durations) {
    std::vector<Span> spans(network.tasks.size());
    forward(network, durations, spans);
    return spans;
}

Date end_of(const Network& network, std::span<const Span> early) {
    Date end{};
    bool any = false;
    for (std::uint32_t i = 0; i < early.size(); ++i) {
        const auto& task = network.tasks[i];
        const auto day = (task.is_done() ? *task.known.done : last_day(network.calendar_of(i), early[i])) + Days{1};
        end = any ? std::max(end, day) : day;
        any = true;
    }
    return end;
}

std::vector<Span> backward(const Network& network, std::span<const std::int32_t> durations, std::span<const Span> early, Date end) {
    std::vector<Span> late(early.begin(), early.end());
    for (auto at = network.order.rbegin(); at != network.order.rend(); ++at) {
        const auto index = *at;
        const auto& task = network.tasks[index];
        if (task.is_done()) continue;
        const auto duration = durations[index];
        std::int32_t finish = std::min(network.calendar_of(index).before(end), task.done_by);
        for (const auto out : network.after(index)) {
            const auto& d = network.dependencies[out];
            const auto& next = network.tasks[d.after];
            // What has begun waits for nothing, what is done neither; and a start that has been cannot be too late.
            if (next.is_done() || (asks_for_start(d.type) && next.is_started())) continue;
            if (task.is_started() && !begins_at_finish(d.type)) continue;
            const auto bound = latest_by(network, d, late[d.after]);
            finish = std::min(finish, begins_at_finish(d.type) ? bound : bound + duration);
        }
        late[index] = {task.is_started() && duration > 0 ? task.fixed.start : finish - duration, finish};
    }
    return late;
}

}  // namespace hamkari
