#pragma once

#include "model/network.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace hamkari {

/// What decides a date.
struct Reason {
    enum class Kind : std::uint8_t {
        project_start,  ///< nothing of a project starts before its first day
        as_of,          ///< what has not happened yet happens on the as-of day at the earliest
        not_before,     ///< the plan's `start`
        link,           ///< a milestone before it (early dates) or after it (late dates)
        expected,       ///< a delay says so
        promised,       ///< nothing dates it but what was agreed
        fact,           ///< it happened
        programme_end,  ///< the latest finish of the whole programme
        finish_by       ///< the plan's `finish_by`
    };
    Kind kind = Kind::project_start;
    std::uint32_t dependency = 0;  ///< of a link: index in `Network::dependencies`
};

/// A milestone in the schedule. Dates are days on which people work, but for facts and what people said.
struct ScheduledMilestone {
    const Project* project = nullptr;
    const Milestone* plan = nullptr;
    Date early_start{}, early_finish{};
    Date late_start{}, late_finish{};
    std::optional<int> total_float;  ///< working days until the end of the programme, or its finish_by; none when done
    std::optional<int> free_float;   ///< working days without moving anything else; none when done
    bool critical = false;           ///< open, and without any float
    bool done = false;
    bool started = false;
    Reason early_by, late_by;
};

/// The whole programme on a time line. The plan that it is made from must outlive it.
struct Schedule {
    Network network;
    std::vector<Span> early, late;         ///< one a task
    std::vector<ScheduledMilestone> rows;  ///< one a task
    Date finish{};                         ///< the latest early finish; what floats are measured to

    /// The index of a milestone's task; none if it is cancelled or unknown.
    std::optional<std::uint32_t> find(std::string_view milestone) const;
};

/// Throws Failure: no_working_days, schedule_too_long.
Schedule schedule_of(Network network);
Schedule schedule_of(const Snapshot& snapshot, const NetworkOptions& options = {});

/// Why no schedule can be made of a network; none if one can.
std::optional<Problem> why_no_schedule(const Network& network);

/// Whether the dependency decides the early date of what comes after: were the one before later, it would be too.
bool drives(const Schedule& schedule, std::uint32_t dependency);

/// The milestones from one that nothing before it decides to this one, each deciding the next.
std::vector<std::uint32_t> driving_path(const Schedule& schedule, std::uint32_t task);

}  // namespace hamkari
