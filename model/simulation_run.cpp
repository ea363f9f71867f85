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
      late_(durations_.size()), begins_(durations_.size()), day_(durations_.size()), end_in_(network_.calendars.size()) {}

void Runner::draw(std::uint64_t run) {
    const Chance chance(lottery_.seed, run);
    for (const auto& one : lottery_.drawn) durations_[one.task] = one.duration.at(chance.of(one.thing));
}

void Runner::forward() {
    timed::forward<Clock>(network_, durations_, early_);
    for (const auto index : network_.order) day_[index] = day_of(index);
}

void Runner::backward() {
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

/// As the schedule says it (schedule.cpp).
Date Runner::day_of(std::uint32_t index) {
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

bool Runner::waits(std::uint32_t index) const {
    const auto& task = network_.tasks[index];
    const auto& span = early_[index];
    return std::ranges::any_of(network_.before(index), [&](const Dependency& d) {
        if (asks_for_start(d.type) && task.is_started()) return false;
        return timed::earliest_by<Clock>(network_, d, early_[d.before]) == (asks_for_start(d.type) ? span.start : span.finish);
    });
}

}  // namespace hamkari::runs
