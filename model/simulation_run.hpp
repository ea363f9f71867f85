#pragma once

#include "model/simulation.hpp"
#include "model/timed_passes.hpp"

#include <cstdint>
#include <optional>
#include <vector>

/// One run of a simulation of delays (model/simulation.cpp lets many run). Of no use to others.
namespace hamkari::runs {

/// Times of a run: parts of working days, in the numbers of a calendar.
using Clock = timed::PartsOfDays;
using Ticks = Clock::Number;
using FineSpan = Clock::Span;

/// A duration that is drawn.
struct Drawn {
    std::uint32_t task;
    std::uint64_t thing;
    RandomDuration duration;
};

/// What all runs share.
struct Lottery {
    Network network;
    Date last_day{};
    int runs = 0;
    std::uint64_t seed = 0;
    std::vector<Ticks> likely;          // durations
    std::vector<Ticks> reference;       // finishes by likely durations
    std::vector<Drawn> drawn;
    std::vector<std::uint32_t> project;  // of each task
    std::vector<Date> in_time_by;
    std::vector<Merge> merges;
    std::vector<std::uint32_t> of_merges;  // tasks that merge somewhere
    std::optional<std::uint32_t> watched;
};

/// A task over many runs.
struct CountedTask {
    DayCounts finish;
    std::int64_t critical = 0;
    Wide sum = 0, squares = 0;  // of finish minus reference
};

/// What many runs come to.
struct RunCounts {
    std::vector<CountedTask> tasks;
    DayCounts finish;
    std::vector<DayCounts> finish_of;
    std::vector<std::int64_t> in_time;   // one a task
    std::vector<std::int64_t> together;  // one a merge

    explicit RunCounts(const Lottery& lottery, std::size_t projects)
        : tasks(lottery.network.tasks.size()), finish_of(projects), in_time(tasks.size()), together(lottery.merges.size()) {}
    void add(const RunCounts& others);
};

/// One run after the other, in the same memory. `lottery` must outlive it.
class Runner {
public:
    explicit Runner(const Lottery& lottery);

    /// The durations of a run: the same for the same seed and number, whoever draws them.
    void draw(std::uint64_t run);
    void forward();
    /// To the latest finish of this run.
    void backward();
    void count(RunCounts& counts);

    Ticks finish(std::uint32_t task) const { return early_[task].finish; }
    Date day(std::uint32_t task) const { return day_[task]; }

private:
    bool in_time(std::uint32_t task) const { return day_[task] <= lottery_.in_time_by[task]; }
    Date day_of(std::uint32_t index) const;

    const Lottery& lottery_;
    const Network& network_;
    std::vector<Ticks> durations_;
    std::vector<FineSpan> early_, late_;
    std::vector<Date> day_, project_day_;
};

}  // namespace hamkari::runs
