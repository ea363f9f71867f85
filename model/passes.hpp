#pragma once

#include "model/network.hpp"

#include <cstdint>
#include <span>
#include <vector>

/// The two passes of the critical path method over a network. Durations in working days, one a task. The calendars must
/// be usable.
namespace hamkari {

/// The earliest span of each task.
std::vector<Span> forward(const Network& network, std::span<const std::int32_t> durations);
/// The same into `spans`, which must have one element a task: for those who ask ten thousand times.
void forward(const Network& network, std::span<const std::int32_t> durations, std::span<Span> spans);

/// The latest span of each task so that nothing ends after the last of the early ones, nor after its finish_by. What is
/// done or started keeps its start.
std::vector<Span> backward(const Network& network, std::span<const std::int32_t> durations, std::span<const Span> early);

/// What a dependency asks of the task that comes after, when the one before has this span: a start (FS, SS) or a finish
/// (FF, SF) that is not earlier.
std::int32_t earliest_by(const Network& network, const Dependency& dependency, Span before);
/// What it allows the task before, when the one after has this span: a finish (FS, FF) or a start (SS, SF) that is not
/// later.
std::int32_t latest_by(const Network& network, const Dependency& dependency, Span after);

constexpr bool asks_for_start(LinkType type) { return type == LinkType::fs || type == LinkType::ss; }
constexpr bool begins_at_finish(LinkType type) { return type == LinkType::fs || type == LinkType::ff; }

/// Whether the dependency still means anything: what has begun waits for no start, what is done for nothing, and a start
/// that has been cannot be too late.
inline bool holds(const Task& before, const Dependency& dependency, const Task& after) {
    if (after.is_done() || (asks_for_start(dependency.type) && after.is_started())) return false;
    return begins_at_finish(dependency.type) || !before.is_started();
}

/// The day on which a task begins, and that on which it ends: a working day, but for what has happened or was said.
Date start_day(const Network& network, std::uint32_t task, Span span);
Date finish_day(const Network& network, std::uint32_t task, Span span);

}  // namespace hamkari
