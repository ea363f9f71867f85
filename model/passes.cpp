#include "model/passes.hpp"

#include "model/timed_passes.hpp"

namespace hamkari {

using timed::WholeDays;

Date start_day(const Network& network, std::uint32_t task, Span span) { return timed::start_of<WholeDays>(network, task, span).day; }
Date finish_day(const Network& network, std::uint32_t task, Span span) { return timed::finish_of<WholeDays>(network, task, span).day; }

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

std::vector<Span> backward(const Network& network, std::span<const std::int32_t> durations, std::span<const Span> early) {
    std::vector<Span> late(early.size());
    const auto end = timed::end_of<WholeDays>(network, early);
    if (end) timed::backward<WholeDays>(network, durations, early, *end, late);
    return late;
}

}  // namespace hamkari
