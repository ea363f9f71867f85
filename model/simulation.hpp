#pragma once

#include "model/day_counts.hpp"
#include "model/network.hpp"
#include "model/random_durations.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

/// What dates come out when durations are drawn by chance, run after run (Monte Carlo). CONTRIBUTING.md, "Risk of delay",
/// tells the rules.
namespace hamkari {

inline constexpr int usual_runs = 10'000, fewest_runs = 100, most_runs = 1'000'000;
inline constexpr std::uint64_t usual_seed = 1;

struct SimulationOptions {
    int runs = usual_runs;
    std::uint64_t seed = usual_seed;
    Shape shape = Shape::triangular;
    /// What is known of the network is known on this day. What is in progress was not done before it.
    std::optional<Date> as_of = {};
    /// By when each task is in time, one a task, or empty; where there is none: by the day to which likely durations lead.
    std::span<const std::optional<Date>> due = {};
    /// The task of which the finishes of all runs are kept.
    std::optional<std::uint32_t> watched = {};
    unsigned threads = 0;  ///< 0: as many as there are processors
    /// Told how many runs of all are done, now and then, by the thread that asked.
    std::function<void(long done, long total)> progress = {};
};

/// Working days of the task's calendar, with their parts.
struct WorkingDays {
    double mean = 0, variance = 0;
};

struct SimulatedTask {
    DayCounts finish;           ///< the working day in which it ends
    WorkingDays days;           ///< from `Simulation::counted_from` to the finish
    std::int64_t critical = 0;  ///< runs in which it has no float
    Date likely{};              ///< when it ends if all durations are the likely ones
    bool has_range = false;     ///< its duration is drawn
    bool rests_on_range = false;  ///< its duration, or one that it waits for, is drawn
    bool overdue = false;       ///< it lasts longer than its range allows: nothing is drawn any more
};

/// Where several tasks must all be done before one can go on.
struct Merge {
    std::uint32_t task = 0;
    std::vector<std::uint32_t> before;  ///< those whose finish varies
    std::int64_t least = 0, most = 0;   ///< runs in which the one that is seldom in time is in time; the one that most often is
    std::int64_t together = 0;          ///< runs in which all are
};

struct Simulation {
    int runs = 0;
    std::uint64_t seed = 0;
    Shape shape = Shape::triangular;
    Date counted_from{};
    std::vector<SimulatedTask> tasks;  ///< as in the network
    DayCounts finish;                  ///< of all tasks
    std::vector<const Project*> projects;
    std::vector<DayCounts> finish_of;  ///< of each of these projects
    std::vector<Merge> merges;         ///< of at least `fewest_merging`, by task
    std::vector<double> watched;       ///< working days as in `WorkingDays`, one a run
    bool draws_anything() const;
};
inline constexpr std::size_t fewest_merging = 3;

/// The same options give the same result on any number of threads. Throws Failure: no_working_days, and schedule_too_long
/// also where only the longest durations lead too far. Time and memory: about 0.1 ms for a run of 1,000 tasks; of each
/// task a number a day on which it may end, once a thread.
Simulation simulate(const Network& network, const SimulationOptions& options = {});

}  // namespace hamkari
