#include "model/passes.hpp"

#include "model/timed_passes.hpp"

#include <algorithm>

namespace hamkari {

using timed::WholeDays;

Date first_day(const WorkCalendar& calendar, Span span) { return timed::first_day<WholeDays>(calendar, span); }
Date last_day(const WorkCalendar& calendar, Span span) { return timed::last_day<WholeDays>(calendar, span); }

std::int32_t earliest_by(const Network& network, const Dependency& d, Span before) {
    return timed::earliest_by<WholeDays>(network, d, before);
}

std::int32_t latest_by(const Network& network, const Dependency& d, Span after) {
    return timed::latest_by<WholeDays>(network, d, after);
}

void forward(const Network& network, std::span<const std::int32_t> durations, std::span<Span> spans) {
    timed::forward<WholeDays>(network, durations, spans);
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
        const auto& calendar = network.calendar_of(i);
        auto last = task.is_done() ? *task.known.done : last_day(calendar, early[i]);
        // What was said to end on a day off ends on it.
        if (!task.is_done() && task.known.expected && calendar.before(*task.known.expected + Days{1}) == early[i].finish)
            last = std::max(last, *task.known.expected);
        end = any ? std::max(end, last + Days{1}) : last + Days{1};
        any = true;
    }
    return end;
}

std::vector<Span> backward(const Network& network, std::span<const std::int32_t> durations, std::span<const Span> early, Date end) {
    std::vector<std::int32_t> end_in;
    for (const auto& calendar : network.calendars) end_in.push_back(calendar.before(end));
    std::vector<Span> late(early.size());
    timed::backward<WholeDays>(network, durations, early, end_in, late);
    return late;
}

}  // namespace hamkari
