#include "model/simulation.hpp"

#include "model/passes.hpp"
#include "model/schedule.hpp"
#include "model/timed_passes.hpp"

#include <algorithm>
#include <atomic>
#include <future>
#include <string>
#include <thread>
#include <unordered_map>

namespace hamkari {

namespace {

using Clock = timed::PartsOfDays;
using Ticks = Clock::Number;
using FineSpan = Clock::Span;

constexpr int runs_at_once = 32;

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

struct CountedTask {
    DayCounts finish;
    std::int64_t critical = 0;
    Wide sum = 0, squares = 0;  // of finish minus reference
};

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

void RunCounts::add(const RunCounts& others) {
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        tasks[i].finish.add(others.tasks[i].finish);
        tasks[i].critical += others.tasks[i].critical;
        tasks[i].sum += others.tasks[i].sum;
        tasks[i].squares += others.tasks[i].squares;
        in_time[i] += others.in_time[i];
    }
    finish.add(others.finish);
    for (std::size_t i = 0; i < finish_of.size(); ++i) finish_of[i].add(others.finish_of[i]);
    for (std::size_t i = 0; i < together.size(); ++i) together[i] += others.together[i];
}

/// One run after the other, in the same memory.
class Runner {
public:
    explicit Runner(const Lottery& lottery)
        : lottery_(lottery), network_(lottery.network), durations_(lottery.likely), early_(durations_.size()),
          late_(durations_.size()), begins_(durations_.size()), day_(durations_.size()), end_in_(network_.calendars.size()) {}

    void draw(std::uint64_t run) {
        const Chance chance(lottery_.seed, run);
        for (const auto& one : lottery_.drawn) durations_[one.task] = one.duration.at(chance.of(one.thing));
    }
    void forward() {
        timed::forward<Clock>(network_, durations_, early_);
        for (const auto index : network_.order) day_[index] = day_of(index);
    }
    /// To the latest finish of this run.
    void backward() {
        timed::On<Clock> end;
        Date end_day{};
        bool any = false;
        for (std::uint32_t i = 0; i < early_.size(); ++i) {
            const auto& task = network_.tasks[i];
            const auto last = timed::ending<Clock>(early_[i].finish);
            const auto day = task.is_done() ? *task.known.done : network_.calendar_of(i).day(last.day);
            const auto gone = task.is_done() ? Clock::ticks : last.gone;
            if (any && (day < end_day || (day == end_day && gone <= end.gone))) continue;
            end_day = day;
            end.gone = gone;
            any = true;
        }
        for (std::size_t i = 0; i < end_in_.size(); ++i)
            end_in_[i] = timed::number_of<Clock>(network_.calendars[i], end_day, end.gone);
        timed::backward<Clock>(network_, durations_, early_, end_in_, late_);
    }

    void count(RunCounts& counts) {
        project_day_.assign(counts.finish_of.size(), Date::min());
        Date last = Date::min();
        for (std::uint32_t i = 0; i < day_.size(); ++i) {
            auto& task = counts.tasks[i];
            task.finish.add(day_[i]);
            task.critical += !network_.tasks[i].is_done() && late_[i].finish <= early_[i].finish;
            const auto apart = early_[i].finish - lottery_.reference[i];
            task.sum += apart;
            task.squares += static_cast<Wide>(apart) * apart;
            last = std::max(last, day_[i]);
            auto& of_project = project_day_[lottery_.project[i]];
            of_project = std::max(of_project, day_[i]);
        }
        if (!day_.empty()) counts.finish.add(last);
        for (std::size_t i = 0; i < project_day_.size(); ++i) counts.finish_of[i].add(project_day_[i]);
        for (const auto i : lottery_.of_merges) counts.in_time[i] += in_time(i);
        for (std::size_t i = 0; i < lottery_.merges.size(); ++i)
            counts.together[i] += std::ranges::all_of(lottery_.merges[i].before, [&](auto task) { return in_time(task); });
    }

    Ticks finish(std::uint32_t task) const { return early_[task].finish; }
    Date day(std::uint32_t task) const { return day_[task]; }

private:
    bool in_time(std::uint32_t task) const { return day_[task] <= lottery_.in_time_by[task]; }

    /// As the schedule says it (schedule.cpp).
    Date day_of(std::uint32_t index) {
        const auto& task = network_.tasks[index];
        if (task.is_done()) return *task.known.done;
        const auto& calendar = network_.calendar_of(index);
        const auto& span = early_[index];
        const bool point = span.start == span.finish;
        if (point) begins_[index] = timed::begins_its_day<Clock>(network_, index, early_, begins_);
        auto day = point && begins_[index] ? timed::first_day<Clock>(calendar, span) : timed::last_day<Clock>(calendar, span);
        // What people said is their day, be it a day off.
        if (task.known.expected && timed::in_ticks<Clock>(calendar.before(*task.known.expected + Days{1})) == span.finish &&
            !waits(index))
            day = std::max(day, *task.known.expected);
        return std::min(day, lottery_.last_day);
    }

    bool waits(std::uint32_t index) const {
        const auto& task = network_.tasks[index];
        const auto& span = early_[index];
        return std::ranges::any_of(network_.before(index), [&](const Dependency& d) {
            if (asks_for_start(d.type) && task.is_started()) return false;
            return timed::earliest_by<Clock>(network_, d, early_[d.before]) == (asks_for_start(d.type) ? span.start : span.finish);
        });
    }

    const Lottery& lottery_;
    const Network& network_;
    std::vector<Ticks> durations_;
    std::vector<FineSpan> early_, late_;
    std::vector<std::uint8_t> begins_;
    std::vector<Date> day_, project_day_;
    std::vector<Ticks> end_in_;
};

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
        if (task.is_done() || timed::last_day<Clock>(lottery.network.calendar_of(index), spans[index]) <= lottery.last_day) continue;
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

bool Simulation::draws_anything() const {
    return std::ranges::any_of(tasks, [](const SimulatedTask& task) { return task.has_range; });
}

Simulation simulate(const Network& network, const SimulationOptions& options) {
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
