#include "model/network.hpp"

#include "model/passes.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace hamkari {

namespace {

/// The first horizon ends so long after the programme; it grows where the tasks go beyond.
constexpr Days beyond_programme{3 * 366};

struct Question {
    const Plan& plan;
    const NetworkOptions& options;
    std::optional<Date> as_of;
};

/// Days that must be inside the calendars' tables.
struct Horizon {
    Date first, last;
    void include(std::optional<Date> day) {
        if (!day) return;
        first = std::min(first, *day);
        last = std::max(last, *day);
    }
};

std::vector<WorkCalendar> calendars_of(const Question& question, const Horizon& horizon) {
    const auto& programme = question.plan.programme;
    const std::span<const Holiday> holidays =
        question.options.holidays ? *question.options.holidays : std::span<const Holiday>(programme.holidays);
    std::vector<WorkCalendar> calendars;
    calendars.reserve(programme.calendars.size() + 1);
    calendars.emplace_back(programme.work_week, holidays, std::span<const Holiday>{}, horizon.first, horizon.last);
    for (const auto& other : programme.calendars)
        calendars.emplace_back(other.work_week.empty() ? programme.work_week : other.work_week, holidays, other.holidays,
                               horizon.first, horizon.last);
    return calendars;
}

/// The calendar of a province; 0 where it has none of its own.
std::uint16_t calendar_in(const Programme& programme, ProvinceCode province) {
    for (std::size_t i = 0; i < programme.calendars.size(); ++i) {
        const auto& there = programme.calendars[i].provinces;
        if (std::find(there.begin(), there.end(), province) != there.end()) return static_cast<std::uint16_t>(i + 1);
    }
    return 0;
}

/// A milestone goes by the calendar of its province, else by the one that all provinces of its project share.
std::uint16_t calendar_of(const Programme& programme, const Project& project, const Milestone& milestone) {
    if (programme.calendars.empty()) return 0;
    if (milestone.province) return calendar_in(programme, *milestone.province);
    if (project.provinces.list.empty()) return 0;
    const auto common = calendar_in(programme, project.provinces.list.front().code);
    const auto shares = [&](const ProvinceShare& p) { return calendar_in(programme, p.code) == common; };
    return std::all_of(project.provinces.list.begin(), project.provinces.list.end(), shares) ? common : std::uint16_t{0};
}

std::vector<std::int32_t> high_durations(const Network& network) {
    std::vector<std::int32_t> durations;
    durations.reserve(network.tasks.size());
    for (const auto& task : network.tasks) durations.push_back(task.milestone->duration.high());
    return durations;
}

void link(Network& network) {
    std::unordered_map<std::string_view, std::uint32_t> index;
    index.reserve(network.tasks.size());
    for (std::uint32_t i = 0; i < network.tasks.size(); ++i) index.emplace(network.tasks[i].milestone->id.text(), i);
    network.first_in.reserve(network.tasks.size() + 1);
    for (std::uint32_t i = 0; i < network.tasks.size(); ++i) {
        network.first_in.push_back(static_cast<std::uint32_t>(network.dependencies.size()));
        for (const auto& each : network.tasks[i].milestone->after) {
            const auto found = index.find(each.id.text());
            if (found == index.end() || found->second == i) continue;  // cancelled, or unknown
            network.dependencies.push_back({found->second, i, each.type, each.lag, &each});
        }
    }
    network.first_in.push_back(static_cast<std::uint32_t>(network.dependencies.size()));

    const auto count = network.tasks.size();
    network.first_out.assign(count + 1, 0);
    for (const auto& d : network.dependencies) ++network.first_out[d.before + 1];
    for (std::size_t i = 0; i < count; ++i) network.first_out[i + 1] += network.first_out[i];
    network.out.resize(network.dependencies.size());
    auto next = network.first_out;
    for (std::uint32_t i = 0; i < network.dependencies.size(); ++i) network.out[next[network.dependencies[i].before]++] = i;
}

/// A plan that was loaded has no circles; were there one, its tasks would come last, so that nothing loops.
void put_in_order(Network& network) {
    const auto count = network.tasks.size();
    std::vector<std::uint32_t> waits_for(count);
    for (std::uint32_t i = 0; i < count; ++i) waits_for[i] = network.first_in[i + 1] - network.first_in[i];
    network.order.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i)
        if (waits_for[i] == 0) network.order.push_back(i);
    for (std::size_t done = 0; done < network.order.size(); ++done)
        for (const auto d : network.after(network.order[done]))
            if (--waits_for[network.dependencies[d].after] == 0) network.order.push_back(network.dependencies[d].after);
    if (network.order.size() == count) return;
    for (std::uint32_t i = 0; i < count; ++i)
        if (waits_for[i] != 0) network.order.push_back(i);
}

/// Every bound of the task as a number of its calendar.
void place(Network& network, std::uint32_t index, const Question& question) {
    auto& task = network.tasks[index];
    const auto& calendar = network.calendar_of(index);
    const auto& milestone = *task.milestone;
    const auto& known = task.known;
    const auto through = [&](Date day) { return calendar.before(day + Days{1}); };
    task.not_before = calendar.before(task.project->period.first);
    if (known.done) {
        task.fixed.finish = through(*known.done);
        task.fixed.start = known.started ? calendar.before(*known.started) : task.fixed.finish - milestone.duration.likely;
        task.fixed.start = std::min(task.fixed.start, task.fixed.finish);
        return;
    }
    if (milestone.start) task.not_before = std::max(task.not_before, calendar.before(*milestone.start));
    if (milestone.finish_by) task.done_by = through(*milestone.finish_by);
    if (known.started) task.fixed.start = calendar.before(*known.started);
    if (question.as_of) {
        // What is not done yet is done on the as-of day at the earliest.
        const auto now = calendar.before(*question.as_of);
        task.not_before = std::max(task.not_before, now);
        task.done_not_before = task.is_point() ? now : now + 1;
    }
    if (known.expected) task.done_not_before = std::max(task.done_not_before, through(*known.expected));
}

bool reaches_beyond(const Network& network) {
    const auto durations = high_durations(network);
    const auto spans = forward(network, durations);
    for (std::uint32_t i = 0; i < spans.size(); ++i) {
        const auto& calendar = network.calendar_of(i);
        if (std::max(spans[i].finish, spans[i].start) >= calendar.before(calendar.last())) return true;
    }
    return false;
}

Network made(const Question& question, std::vector<Task> tasks) {
    Network network;
    network.tasks = std::move(tasks);
    link(network);
    put_in_order(network);

    const auto& programme = question.plan.programme;
    Horizon horizon{programme.period.first, programme.period.last};
    horizon.include(question.as_of);
    for (const auto& task : network.tasks) {
        const auto& m = *task.milestone;
        for (const auto& day : {m.start, m.finish_by, task.known.started, task.known.done, task.known.expected}) horizon.include(day);
        horizon.include(task.project->period.first);
    }
    horizon.first -= Days{366};
    for (Days more = beyond_programme;; more *= 4) {
        const Horizon whole{horizon.first, std::min(horizon.last + more, std::max(last_day_of_schedules(), horizon.last))};
        network.calendars = calendars_of(question, whole);
        const bool usable = std::all_of(network.calendars.begin(), network.calendars.end(), [](const auto& c) { return c.is_usable(); });
        if (!usable) return network;
        for (std::uint32_t i = 0; i < network.tasks.size(); ++i) place(network, i, question);
        if (whole.last >= last_day_of_schedules() || !reaches_beyond(network)) return network;
    }
}

Task task_of(const Programme& programme, const Project& project, const Milestone& milestone) {
    Task task;
    task.project = &project;
    task.milestone = &milestone;
    task.calendar = calendar_of(programme, project, milestone);
    return task;
}

}  // namespace

Date last_day_of_schedules() { return to_date(Calendar::gregorian, {2199, 12, 31}); }

std::vector<std::int32_t> Network::durations() const {
    std::vector<std::int32_t> all;
    all.reserve(tasks.size());
    for (const auto& task : tasks) all.push_back(task.milestone->duration.likely);
    return all;
}

Network network_of(const Plan& plan, const NetworkOptions& options) {
    std::vector<Task> tasks;
    for (const auto& project : plan.projects)
        for (const auto& milestone : project.milestones) tasks.push_back(task_of(plan.programme, project, milestone));
    return made({plan, options, std::nullopt}, std::move(tasks));
}

Network network_of(const Snapshot& snapshot, const NetworkOptions& options) {
    const auto& plan = snapshot.plan();
    std::vector<Task> tasks;
    for (const auto& project : snapshot.projects)
        for (const auto& m : project.milestones) {
            if (m.status == Status::cancelled) continue;
            auto& task = tasks.emplace_back(task_of(plan.programme, *project.plan, *m.plan));
            task.known.started = m.started;
            task.known.done = m.actual;
            if (m.open() && m.last_delay) task.known.expected = m.expected;
            const bool undated = m.open() && task.is_point() && !m.started && !m.plan->start && m.plan->after.empty();
            if (undated && options.promises == Promises::stand) task.known.expected = m.expected, task.promised = !m.last_delay;
        }
    return made({plan, options, snapshot.as_of}, std::move(tasks));
}

void hold_until(Network& network, std::uint32_t task, Date day) {
    auto& held = network.tasks[task];
    held.not_before = std::max(held.not_before, network.calendar_of(task).before(day));
}

}  // namespace hamkari
