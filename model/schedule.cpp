#include "model/schedule.hpp"

#include "model/passes.hpp"

#include <algorithm>

namespace hamkari {

namespace {

/// Fills in the rows of a schedule whose passes are done.
class Rows {
public:
    explicit Rows(Schedule& schedule) : schedule_(schedule), network_(schedule.network) {}

    void fill() {
        schedule_.rows.resize(network_.tasks.size());
        for (const auto index : network_.order) fill(index);
    }

private:
    void fill(std::uint32_t index) {
        const auto& task = network_.tasks[index];
        auto& row = schedule_.rows[index];
        row.project = task.project;
        row.plan = task.milestone;
        row.done = task.is_done();
        row.started = task.is_started();
        row.early_by = early_reason(index);
        early_dates(index, row);
        if (row.done) {
            row.late_start = row.early_start;
            row.late_finish = row.early_finish;
            row.late_by = row.early_by;
            return;
        }
        late_dates(index, row);
        const auto early = schedule_.early[index], late = schedule_.late[index];
        row.total_float = late.finish - early.finish;
        row.free_float = std::min(free_float(index), std::max(*row.total_float, 0));
        row.critical = *row.total_float <= 0;
        row.late_by = late_reason(index);
    }

    void early_dates(std::uint32_t index, ScheduledMilestone& row) {
        const auto span = schedule_.early[index];
        row.early_finish = finish_day(network_, index, span);
        row.early_start = start_day(network_, index, span);
    }

    void late_dates(std::uint32_t index, ScheduledMilestone& row) {
        const auto late = schedule_.late[index];
        row.late_finish = finish_day(network_, index, late);
        row.late_start = start_day(network_, index, late);
    }

    Reason early_reason(std::uint32_t index) const {
        using Kind = Reason::Kind;
        const auto& task = network_.tasks[index];
        if (task.is_done()) return {Kind::fact};
        const auto span = schedule_.early[index];
        const auto& calendar = network_.calendar_of(index);
        const auto& said = task.known.expected;
        const bool as_said = said && calendar.before(*said + Days{1}) == span.finish;
        const bool on_a_day_off = as_said && !calendar.works(*said);  // which no link leads to
        for (auto i = network_.first_in[index]; i < network_.first_in[index + 1] && !on_a_day_off; ++i)
            if (drives(schedule_, i)) return {Kind::link, i};
        if (as_said) return {task.promised ? Kind::promised : Kind::expected};
        if (task.is_started()) return {task.done_not_before == span.finish ? Kind::as_of : Kind::fact};
        if (task.milestone->start && calendar.before(*task.milestone->start) == span.start) return {Kind::not_before};
        if (calendar.before(task.project->period.first) == span.start) return {Kind::project_start};
        return {Kind::as_of};
    }

    Reason late_reason(std::uint32_t index) const {
        using Kind = Reason::Kind;
        const auto& task = network_.tasks[index];
        const auto late = schedule_.late[index];
        const auto duration = task.milestone->duration.likely;
        for (const auto out : network_.after(index)) {
            const auto& d = network_.dependencies[out];
            const auto& next = network_.tasks[d.after];
            if (!holds(task, d, next)) continue;
            const auto bound = latest_by(network_, d, schedule_.late[d.after]);
            if ((begins_at_finish(d.type) ? bound : bound + duration) == late.finish) return {Kind::link, out};
        }
        return {late.finish == task.done_by ? Kind::finish_by : Kind::programme_end};
    }

    std::int32_t free_float(std::uint32_t index) const {
        const auto early = schedule_.early[index];
        auto least = network_.calendar_of(index).before(schedule_.finish + Days{1}) - early.finish;
        const auto& task = network_.tasks[index];
        for (const auto out : network_.after(index)) {
            const auto& d = network_.dependencies[out];
            if (!holds(task, d, network_.tasks[d.after])) continue;
            const auto bound = latest_by(network_, d, schedule_.early[d.after]);
            least = std::min(least, bound - (begins_at_finish(d.type) ? early.finish : early.start));
        }
        return std::max(least, 0);
    }

    Schedule& schedule_;
    const Network& network_;
};

}  // namespace

std::optional<std::uint32_t> Schedule::find(std::string_view milestone) const {
    for (std::uint32_t i = 0; i < rows.size(); ++i)
        if (rows[i].plan->id.text() == milestone) return i;
    return std::nullopt;
}

std::optional<Problem> why_no_schedule(const Network& network) {
    for (const auto& calendar : network.calendars)
        if (!calendar.is_usable()) return Problem{Code::no_working_days, {""}};
    const auto durations = network.durations();
    const auto early = forward(network, durations);
    const auto last = last_day_of_schedules();
    for (const auto index : network.order)
        if (!network.tasks[index].is_done() && finish_day(network, index, early[index]) > last)
            return Problem{Code::schedule_too_long,
                           {network.tasks[index].milestone->id.text(), std::to_string(to_calendar(Calendar::gregorian, last).year)}};
    return std::nullopt;
}

Schedule schedule_of(Network network) {
    if (auto problem = why_no_schedule(network)) throw Failure(std::move(*problem));
    Schedule schedule;
    schedule.network = std::move(network);
    const auto durations = schedule.network.durations();
    schedule.early = forward(schedule.network, durations);
    schedule.late = backward(schedule.network, durations, schedule.early);
    for (std::uint32_t i = 0; i < schedule.early.size(); ++i) {
        const auto day = finish_day(schedule.network, i, schedule.early[i]);
        schedule.finish = i == 0 ? day : std::max(schedule.finish, day);
    }
    Rows(schedule).fill();
    return schedule;
}

Schedule schedule_of(const Snapshot& snapshot, const NetworkOptions& options) { return schedule_of(network_of(snapshot, options)); }

bool drives(const Schedule& schedule, std::uint32_t dependency) {
    const auto& d = schedule.network.dependencies[dependency];
    const auto& after = schedule.network.tasks[d.after];
    if (after.is_done() || (asks_for_start(d.type) && after.is_started())) return false;
    const auto span = schedule.early[d.after];
    return earliest_by(schedule.network, d, schedule.early[d.before]) == (asks_for_start(d.type) ? span.start : span.finish);
}

std::vector<std::uint32_t> driving_path(const Schedule& schedule, std::uint32_t task) {
    std::vector<std::uint32_t> path{task};
    while (schedule.rows[path.back()].early_by.kind == Reason::Kind::link && path.size() <= schedule.rows.size())
        path.push_back(schedule.network.dependencies[schedule.rows[path.back()].early_by.dependency].before);
    std::reverse(path.begin(), path.end());
    return path;
}

}  // namespace hamkari
