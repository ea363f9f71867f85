#pragma once

#include "model/snapshot.hpp"
#include "model/work_calendar.hpp"

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

/// What a schedule is worked out from: the milestones that are not cancelled, their calendars and links, as plain
/// numbers. CONTRIBUTING.md, "Dates of a schedule", tells the rules.
namespace hamkari {

/// No bound.
inline constexpr std::int32_t any_time = std::numeric_limits<std::int32_t>::min();
inline constexpr std::int32_t no_end = std::numeric_limits<std::int32_t>::max();

/// From when to when, in working days of the milestone's calendar: the days number `start` to `finish` - 1. A point in
/// time has start = finish: it lies between the days number start - 1 and start.
struct Span {
    std::int32_t start = 0;
    std::int32_t finish = 0;
    bool begins = false;  ///< of a point: it stands at the beginning of the later day, not at the end of the earlier one
    bool operator==(const Span&) const = default;
};

/// What is known of a milestone beside the plan.
struct KnownDates {
    std::optional<Date> started;   ///< in progress, or done and known when begun
    std::optional<Date> done;
    std::optional<Date> expected;  ///< not done before this day
    bool cancelled = false;
};

struct Task {
    const Project* project = nullptr;
    const Milestone* milestone = nullptr;
    KnownDates known;
    bool promised = false;  ///< what is expected of it is only what was agreed
    std::uint16_t calendar = 0;
    Span fixed;                             ///< of what is done; `start` of what is in progress
    std::int32_t not_before = any_time;     ///< does not start before
    std::int32_t done_not_before = any_time;  ///< does not finish before
    std::int32_t done_by = no_end;          ///< finish_by

    bool is_done() const { return known.done.has_value(); }
    bool is_started() const { return known.started.has_value() && !known.done; }
    bool is_point() const { return milestone->duration.likely == 0; }
};

struct Dependency {
    std::uint32_t before = 0;  ///< index of a task
    std::uint32_t after = 0;
    LinkType type = LinkType::fs;
    Lag lag;
    const Link* link = nullptr;
};

/// Whether a point in time that nothing dates (no start, nothing before it) is done as soon as possible, or when it was
/// promised.
enum class Promises : bool { move_nothing, stand };

struct Network {
    std::vector<WorkCalendar> calendars;  ///< the first is the programme's
    std::vector<Task> tasks;              ///< in the plan's order, without what is cancelled
    std::vector<Dependency> dependencies;  ///< by `after`, in the plan's order
    std::vector<std::uint32_t> first_in;   ///< of each task its first dependency; one more at the end
    std::vector<std::uint32_t> out;        ///< indices of dependencies by `before`
    std::vector<std::uint32_t> first_out;
    std::vector<std::uint32_t> order;      ///< tasks, each after all that it waits for

    std::span<const Dependency> before(std::uint32_t task) const {
        return std::span(dependencies).subspan(first_in[task], first_in[task + 1] - first_in[task]);
    }
    std::span<const std::uint32_t> after(std::uint32_t task) const {
        return std::span(out).subspan(first_out[task], first_out[task + 1] - first_out[task]);
    }
    const WorkCalendar& calendar_of(std::uint32_t task) const { return calendars[tasks[task].calendar]; }
    /// The likely duration of each task, in working days.
    std::vector<std::int32_t> durations() const;
};

struct NetworkOptions {
    Promises promises = Promises::move_nothing;
    /// Other holidays of the programme than the plan's.
    std::optional<std::span<const Holiday>> holidays = {};
};

/// Of a plan alone: nothing has happened yet.
Network network_of(const Plan& plan, const NetworkOptions& options = {});
/// What is done or started keeps its dates, the rest is planned from the as-of day.
Network network_of(const Snapshot& snapshot, const NetworkOptions& options = {});

/// The task does not start before this day.
void hold_until(Network& network, std::uint32_t task, Date day);

/// The last day to which calendars know their holidays, and dates can be written.
Date last_day_of_schedules();

}  // namespace hamkari
