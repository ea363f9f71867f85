#include "model/simulation.hpp"

#include "model/passes.hpp"
#include "model/schedule.hpp"
#include "model/simulation_run.hpp"

#include <algorithm>
#include <atomic>
#include <future>
#include <string>
#include <thread>
#include <unordered_map>

namespace hamkari::runs {

namespace {

constexpr int runs_at_once = 32;

/// What is in progress was not done when the as-of day began.
void condition(Lottery& lottery, Date as_of, std::vector<SimulatedTask>& tasks) {
    for (auto& one : lottery.drawn) {
        auto& task = lottery.network.tasks[one.task];
        const auto now = lottery.network.calendar_of(one.task).before(as_of);
        if (task.is_started() && !one.duration.longer_than(timed::in_ticks<Clock>(now - task.fixed.start))) {
            tasks[one.task].overdue = true;
            continue;
        }
        // The network says that it is not done before a whole day has gone; it ends in the course of a day.
        if (!task.known.expected && !task.is_point()) task.done_not_before = any_time;
    }
}

/// Throws where the longest durations lead beyond all dates.
void check_longest(Lottery& lottery) {
    auto longest = lottery.likely;
    for (const auto& one : lottery.drawn)
        longest[one.task] = timed::in_ticks<Clock>(lottery.network.tasks[one.task].milestone->duration.high());
    std::vector<FineSpan> spans(longest.size());
    timed::forward<Clock>(lottery.network, longest, spans);
    for (const auto index : lottery.network.order) {
        const auto& task = lottery.network.tasks[index];
        if (task.is_done() || timed::finish_of<Clock>(lottery.network, index, spans[index]).day <= lottery.last_day) continue;
        throw Failure(Code::schedule_too_long,
                      {task.milestone->id.text(), std::to_string(to_calendar(Calendar::gregorian, lottery.last_day).year)});
    }
}

void rest_on_ranges(const Lottery& lottery, std::vector<SimulatedTask>& tasks) {
    for (const auto& one : lottery.drawn) tasks[one.task].has_range = !tasks[one.task].overdue;
    const auto& network = lottery.network;
    for (const auto index : network.order) {
        tasks[index].rests_on_range = tasks[index].has_range;
        for (const auto& d : network.before(index))
            if (holds(network.tasks[d.before], d, network.tasks[index]) && tasks[d.before].rests_on_range) tasks[index].rests_on_range = true;
    }
}

void find_merges(Lottery& lottery, const std::vector<SimulatedTask>& tasks) {
    const auto& network = lottery.network;
    std::vector<std::uint8_t> merges(tasks.size());
    for (std::uint32_t index = 0; index < tasks.size(); ++index) {
        Merge merge;
        merge.task = index;
        for (const auto& d : network.before(index))
            if (begins_at_finish(d.type) && holds(network.tasks[d.before], d, network.tasks[index]) && tasks[d.before].rests_on_range)
                merge.before.push_back(d.before);
        std::ranges::sort(merge.before);
        merge.before.erase(std::unique(merge.before.begin(), merge.before.end()), merge.before.end());
        if (merge.before.size() < fewest_merging) continue;
        for (const auto task : merge.before) merges[task] = true;
        lottery.merges.push_back(std::move(merge));
    }
    for (std::uint32_t index = 0; index < tasks.size(); ++index)
        if (merges[index]) lottery.of_merges.push_back(index);
}

std::vector<const Project*> projects_in(Lottery& lottery) {
    std::vector<const Project*> projects;
    std::unordered_map<const Project*, std::uint32_t> found;
    for (const auto& task : lottery.network.tasks) {
        const auto [at, is_new] = found.emplace(task.project, static_cast<std::uint32_t>(projects.size()));
        if (is_new) projects.push_back(task.project);
        lottery.project.push_back(at->second);
    }
    return projects;
}

RunCounts run_all(const Lottery& lottery, std::size_t projects, const SimulationOptions& options, std::vector<Ticks>& watched) {
    std::atomic<int> next = 0;
    // Each takes the next few runs as soon as it is through with its last ones: none waits for another.
    const auto work = [&](bool tells) {
        RunCounts counts(lottery, projects);
        Runner runner(lottery);
        for (int from = next.fetch_add(runs_at_once); from < lottery.runs; from = next.fetch_add(runs_at_once)) {
            const int to = std::min(from + runs_at_once, lottery.runs);
            for (int run = from; run < to; ++run) {
                runner.draw(static_cast<std::uint64_t>(run));
                runner.forward();
                runner.backward();
                runner.count(counts);
                if (lottery.watched) watched[static_cast<std::size_t>(run)] = runner.finish(*lottery.watched);
            }
            if (tells && options.progress) options.progress(std::min(next.load(), lottery.runs), lottery.runs);
        }
        return counts;
    };
    constexpr unsigned most = 16;
    const auto wanted = options.threads ? options.threads : std::clamp(std::thread::hardware_concurrency(), 1U, most);
    const auto useful = static_cast<unsigned>((lottery.runs + runs_at_once - 1) / runs_at_once);
    std::vector<std::future<RunCounts>> others;
    for (unsigned i = 1; i < std::min(wanted, useful); ++i) others.push_back(std::async(std::launch::async, work, false));
    auto counts = work(true);
    for (auto& other : others) counts.add(other.get());
    return counts;
}

double in_days(Ticks ticks) { return static_cast<double>(ticks) / Clock::ticks; }

}  // namespace

}  // namespace hamkari::runs

namespace hamkari {

bool Simulation::draws_anything() const {
    return std::ranges::any_of(tasks, [](const SimulatedTask& task) { return task.has_range; });
}

Simulation simulate(const Network& network, const SimulationOptions& options) {
    using namespace runs;
    if (auto problem = why_no_schedule(network)) throw Failure(std::move(*problem));
    Simulation result;
    result.runs = options.runs;
    result.seed = options.seed;
    result.shape = options.shape;
    result.tasks.resize(network.tasks.size());

    Lottery lottery;
    lottery.network = network;
    lottery.last_day = last_day_of_schedules();
    lottery.runs = options.runs;
    lottery.seed = options.seed;
    lottery.watched = options.watched;
    RandomDurations durations(options.shape, Clock::ticks);
    for (std::uint32_t i = 0; i < network.tasks.size(); ++i) {
        const auto& task = network.tasks[i];
        const auto& duration = task.milestone->duration;
        lottery.likely.push_back(timed::in_ticks<Clock>(duration.likely));
        if (!task.is_done() && duration.range && duration.low() < duration.high())
            lottery.drawn.push_back({i, Chance::thing(task.milestone->id.text()), durations.of(duration)});
    }
    check_longest(lottery);
    Runner likely(lottery);
    likely.forward();
    for (std::uint32_t i = 0; i < network.tasks.size(); ++i) {
        result.tasks[i].likely = likely.day(i);
        lottery.reference.push_back(likely.finish(i));
        const bool has_due = i < options.due.size() && options.due[i];
        lottery.in_time_by.push_back(has_due ? *options.due[i] : likely.day(i));
    }
    if (options.as_of) condition(lottery, *options.as_of, result.tasks);
    std::erase_if(lottery.drawn, [&](const Drawn& one) {
        if (!result.tasks[one.task].overdue) return false;
        // Beyond its range: no duration that it could have had is left, so it ends as soon as it can.
        lottery.likely[one.task] = timed::in_ticks<Clock>(network.tasks[one.task].milestone->duration.high());
        return true;
    });
    rest_on_ranges(lottery, result.tasks);
    find_merges(lottery, result.tasks);
    result.projects = projects_in(lottery);

    std::vector<Ticks> watched(options.watched ? static_cast<std::size_t>(options.runs) : 0);
    auto counts = run_all(lottery, result.projects.size(), options, watched);

    result.counted_from = options.as_of.value_or(network.calendars.front().first());
    for (std::uint32_t i = 0; i < result.tasks.size(); ++i) {
        auto& task = result.tasks[i];
        const auto& counted = counts.tasks[i];
        const auto from = timed::in_ticks<Clock>(network.calendar_of(i).before(result.counted_from));
        const auto apart = static_cast<double>(counted.sum) / options.runs;
        task.days.mean = (static_cast<double>(lottery.reference[i] - from) + apart) / Clock::ticks;
        const auto whole = static_cast<Wide>(options.runs);
        const auto spread = static_cast<double>(counted.squares * whole - counted.sum * counted.sum);
        task.days.variance = spread / (static_cast<double>(whole) * std::max(options.runs - 1, 1)) / Clock::ticks / Clock::ticks;
        task.critical = counted.critical;
        task.finish = std::move(counts.tasks[i].finish);
    }
    if (options.watched) {
        const auto from = timed::in_ticks<Clock>(network.calendar_of(*options.watched).before(result.counted_from));
        for (const auto finish : watched) result.watched.push_back(in_days(finish - from));
    }
    result.finish = std::move(counts.finish);
    result.finish_of = std::move(counts.finish_of);
    for (std::size_t i = 0; i < lottery.merges.size(); ++i) {
        auto merge = std::move(lottery.merges[i]);
        merge.together = counts.together[i];
        const auto [least, most] = std::ranges::minmax(merge.before, {}, [&](auto task) { return counts.in_time[task]; });
        merge.least = counts.in_time[least];
        merge.most = counts.in_time[most];
        result.merges.push_back(std::move(merge));
    }
    return result;
}

}  // namespace hamkari
