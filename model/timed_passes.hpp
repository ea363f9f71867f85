#pragma once

#include "model/network.hpp"
#include "model/passes.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

/// The arithmetic of schedules, once, for any fineness of time: schedules count whole working days, simulations count
/// parts of days too (model/simulation.hpp). `Clock` says how: its `Number`, its `Span`, and its ticks in a working day.
namespace hamkari::timed {

struct WholeDays {
    using Number = std::int32_t;
    using Span = hamkari::Span;
    static constexpr Number ticks = 1;
};

/// A millionth of a working day or so. Durations of 10^9 days leave room for thousands of them in a row.
struct PartsOfDays {
    using Number = std::int64_t;
    struct Span {
        Number start = 0, finish = 0;
        bool begins = false;  ///< as in hamkari::Span
    };
    static constexpr Number ticks = Number{1} << 20;
};

/// A day, by its number, and how much of it has gone.
template <class Clock>
struct On {
    std::int32_t day = 0;
    typename Clock::Number gone = 0;
};

/// Where work begins: some of the day may have gone, never all of it.
template <class Clock>
On<Clock> beginning(typename Clock::Number at) {
    auto day = at / Clock::ticks;
    if (at % Clock::ticks < 0) --day;
    // Beyond all dates that can be written, but such that calendars can count there.
    constexpr typename Clock::Number far = 1 << 27;
    return {static_cast<std::int32_t>(std::clamp(day, -far, far)), at - day * Clock::ticks};
}
/// Where work ends: some of the day has gone, and be it all of it.
template <class Clock>
On<Clock> ending(typename Clock::Number at) {
    auto last = beginning<Clock>(at - 1);
    ++last.gone;
    return last;
}

template <class Clock>
typename Clock::Number in_ticks(std::int64_t days) {
    return static_cast<typename Clock::Number>(days) * Clock::ticks;
}

/// The number in a calendar of a time at which so much of a day has gone; a day off has nothing to go.
template <class Clock>
typename Clock::Number number_of(const WorkCalendar& calendar, Date day, typename Clock::Number gone) {
    const auto number = calendar.before(day);
    return in_ticks<Clock>(number) + (calendar.before(day + Days{1}) > number ? gone : 0);
}

/// A moment: so much of a day has gone, and be it a day off.
template <class Clock>
struct Moment {
    Date day{};
    typename Clock::Number gone = 0;

    friend bool operator<(const Moment& a, const Moment& b) { return a.day != b.day ? a.day < b.day : a.gone < b.gone; }
};

/// When a task ends. What has happened, or what people said, is on its day, though nobody works on it.
template <class Clock>
Moment<Clock> finish_of(const Network& network, std::uint32_t index, const typename Clock::Span& span) {
    const auto& task = network.tasks[index];
    if (task.is_done()) return {*task.known.done, Clock::ticks};
    const auto& calendar = network.calendar_of(index);
    const auto at = span.begins ? beginning<Clock>(span.finish) : ending<Clock>(span.finish);
    const auto day = calendar.day(at.day);
    const auto& said = task.known.expected;
    if (said && *said > day && in_ticks<Clock>(calendar.before(*said + Days{1})) == span.finish) return {*said, Clock::ticks};
    return {day, at.gone};
}

/// When it begins; a point in time that is not done has one moment only.
template <class Clock>
Moment<Clock> start_of(const Network& network, std::uint32_t index, const typename Clock::Span& span) {
    const auto& task = network.tasks[index];
    if (task.known.started) return {*task.known.started, 0};
    if (task.is_point() && !task.is_done()) return finish_of<Clock>(network, index, span);
    const auto at = beginning<Clock>(span.start);
    const auto day = network.calendar_of(index).day(at.day);
    if (task.is_done() && day > *task.known.done) return {*task.known.done, 0};
    return {day, at.gone};
}

/// The moment from which a dependency counts.
template <class Clock>
Moment<Clock> counts_from(const Network& network, const Dependency& d, const typename Clock::Span& before) {
    return begins_at_finish(d.type) ? finish_of<Clock>(network, d.before, before) : start_of<Clock>(network, d.before, before);
}

/// Whether a moment on a day off is one on the next working day: what must not finish before it finishes on that. A lag in
/// working days has left the day off behind.
inline bool rounds_up(const Dependency& d) { return d.type == LinkType::ff && (d.lag.calendar_days || d.lag.days == 0); }

template <class Clock>
typename Clock::Number earliest_by(const Network& network, const Dependency& d, const typename Clock::Span& before) {
    const auto& from = network.tasks[d.before];
    const auto& to = network.tasks[d.after];
    const bool same = from.calendar == to.calendar && !d.lag.calendar_days;
    if (same && !(rounds_up(d) && (from.is_done() || from.known.expected)))
        return (begins_at_finish(d.type) ? before.finish : before.start) + in_ticks<Clock>(d.lag.days);
    const auto& ours = network.calendars[to.calendar];
    const auto at = counts_from<Clock>(network, d, before);
    const auto day = at.day + Days{d.lag.calendar_days ? d.lag.days : 0};
    if (rounds_up(d)) return in_ticks<Clock>(ours.before(day)) + at.gone;
    return number_of<Clock>(ours, day, at.gone) + in_ticks<Clock>(d.lag.calendar_days ? 0 : d.lag.days);
}

/// The inverse of `earliest_by`: the latest number of theirs for which it still gives what the task after has.
template <class Clock>
typename Clock::Number latest_by(const Network& network, const Dependency& d, const typename Clock::Span& after) {
    const auto& from = network.tasks[d.before];
    const auto& to = network.tasks[d.after];
    const auto there = asks_for_start(d.type) ? after.start : after.finish;
    if (from.calendar == to.calendar && !d.lag.calendar_days) return there - in_ticks<Clock>(d.lag.days);
    const auto& theirs = network.calendars[from.calendar];
    const auto& ours = network.calendars[to.calendar];
    const Days shift{d.lag.calendar_days ? d.lag.days : 0};
    const auto bound = there - in_ticks<Clock>(d.lag.calendar_days ? 0 : d.lag.days);
    const auto at = rounds_up(d) ? ending<Clock>(bound) : beginning<Clock>(bound);
    const auto day = ours.day(at.day) - shift;
    if (!rounds_up(d) && (begins_at_finish(d.type) || from.is_point())) return number_of<Clock>(theirs, day, at.gone);
    // The last of their days that is not after it. Where it is an earlier one, all of it will do.
    const auto last = theirs.before(day + Days{1}) - 1;
    if (rounds_up(d)) {
        const bool same = ours.before(theirs.day(last) + shift) == at.day;
        return in_ticks<Clock>(last) + (same ? at.gone : Clock::ticks);
    }
    return in_ticks<Clock>(last) + (theirs.day(last) == day ? at.gone : Clock::ticks - 1);
}

/// Whether a point in time stands at the beginning of a day, and not at the end of the working day before, which is the
/// same number: it does if that is what decides it, a first day, the start of something, or a day off.
template <class Clock>
bool begins_its_day(const Network& network, std::uint32_t index, std::span<const typename Clock::Span> spans) {
    const auto at = spans[index].start;
    const auto& task = network.tasks[index];
    if (task.not_before != any_time && in_ticks<Clock>(task.not_before) == at) return true;
    for (const auto& d : network.before(index)) {
        if (earliest_by<Clock>(network, d, spans[d.before]) != at) continue;
        const auto from = counts_from<Clock>(network, d, spans[d.before]);
        if (from.gone == 0) return true;
        const bool on_that_day = d.lag.calendar_days || d.lag.days == 0;
        if (on_that_day && !rounds_up(d) && !network.calendar_of(index).works(from.day + Days{d.lag.days})) return true;
    }
    return false;
}

/// Durations: ticks, one a task. `spans` has one element a task.
template <class Clock>
void forward(const Network& network, std::span<const typename Clock::Number> durations, std::span<typename Clock::Span> spans) {
    using Number = typename Clock::Number;
    constexpr auto bound_of = [](std::int32_t days) {
        return days == any_time ? std::numeric_limits<Number>::min() : in_ticks<Clock>(days);
    };
    for (const auto index : network.order) {
        const auto& task = network.tasks[index];
        auto& span = spans[index];
        if (task.is_done()) {
            span = {in_ticks<Clock>(task.fixed.start), in_ticks<Clock>(task.fixed.finish)};
            continue;
        }
        const auto duration = durations[index];
        auto start = task.is_started() ? in_ticks<Clock>(task.fixed.start) : bound_of(task.not_before);
        auto finish = bound_of(task.done_not_before);
        for (const auto& d : network.before(index)) {
            const auto bound = earliest_by<Clock>(network, d, spans[d.before]);
            if (!asks_for_start(d.type))
                finish = std::max(finish, bound);
            else if (!task.is_started())  // who has begun does not wait any more
                start = std::max(start, bound);
        }
        finish = std::max(finish, start + duration);
        span = {task.is_started() && duration > 0 ? start : finish - duration, finish, false};
        if (span.start == span.finish) span.begins = begins_its_day<Clock>(network, index, spans);
    }
}

/// The latest moment at which anything ends; none of nothing.
template <class Clock>
std::optional<Moment<Clock>> end_of(const Network& network, std::span<const typename Clock::Span> early) {
    std::optional<Moment<Clock>> end;
    for (std::uint32_t i = 0; i < early.size(); ++i) {
        const auto finish = finish_of<Clock>(network, i, early[i]);
        if (!end || *end < finish) end = finish;
    }
    return end;
}

/// `end`: when everything ends. `late` has one element a task.
template <class Clock>
void backward(const Network& network, std::span<const typename Clock::Number> durations,
              std::span<const typename Clock::Span> early, Moment<Clock> end, std::span<typename Clock::Span> late) {
    using Number = typename Clock::Number;
    for (auto at = network.order.rbegin(); at != network.order.rend(); ++at) {
        const auto index = *at;
        const auto& task = network.tasks[index];
        if (task.is_done()) {
            late[index] = early[index];
            continue;
        }
        const auto duration = durations[index];
        auto finish = number_of<Clock>(network.calendar_of(index), end.day, end.gone);
        if (task.done_by != no_end) finish = std::min(finish, in_ticks<Clock>(task.done_by));
        for (const auto out : network.after(index)) {
            const auto& d = network.dependencies[out];
            if (!holds(task, d, network.tasks[d.after])) continue;
            const auto bound = latest_by<Clock>(network, d, late[d.after]);
            finish = std::min(finish, begins_at_finish(d.type) ? bound : static_cast<Number>(bound + duration));
        }
        // Late, a point stands at the end of a day, unless it has no time between.
        const bool begins = early[index].begins && finish == early[index].finish;
        late[index] = {task.is_started() && duration > 0 ? in_ticks<Clock>(task.fixed.start) : finish - duration, finish, begins};
    }
}

}  // namespace hamkari::timed
