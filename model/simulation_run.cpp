#include "model/simulation_run.hpp"

#include <algorithm>

namespace hamkari::runs {

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

Runner::Runner(const Lottery& lottery)
    : lottery_(lottery), network_(lottery.network), durations_(lottery.likely), early_(durations_.size()),
      late_(durations_.size()), day_(durations_.size()) {}

void Runner::draw(std::uint64_t run) {
    const Chance chance(lottery_.seed, run);
    for (const auto& one : lottery_.drawn) durations_[one.task] = one.duration.at(chance.of(one.thing));
}

void Runner::forward() {
    timed::forward<Clock>(network_, durations_, early_);
    for (const auto index : network_.order) day_[index] = day_of(index);
}

void Runner::backward() {
    if (const auto end = timed::end_of<Clock>(network_, early_)) timed::backward<Clock>(network_, durations_, early_, *end, late_);
}

void Runner::count(RunCounts& counts) {
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

/// As the schedule says it, within the days that there are.
Date Runner::day_of(std::uint32_t index) const {
    return std::min(timed::finish_of<Clock>(network_, index, early_[index]).day, lottery_.last_day);
}

}  // namespace hamkari::runs
