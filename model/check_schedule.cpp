#include "model/check.hpp"
#include "model/passes.hpp"
#include "model/schedule.hpp"

#include <algorithm>

namespace hamkari::checks {

namespace {

void lags(Check& check, const Network& network, std::span<const Span> early) {
    for (const auto& d : network.dependencies) {
        if (d.lag.days >= 0) continue;
        const auto& task = network.tasks[d.after];
        const auto& calendar = network.calendar_of(d.after);
        const auto first = task.project->period.first;
        const auto bound = earliest_by(network, d, early[d.before]);
        if (bound >= calendar.before(first)) continue;
        const auto leads_to = asks_for_start(d.type) ? calendar.day(bound) : calendar.day(bound - 1);
        check.warning(d.link->at, Code::lag_before_start,
                      {to_text(d.lag), d.link->id.text(), to_text(leads_to), to_text(first)});
    }
}

void ends(Check& check, const Network& network, std::span<const Span> early) {
    for (std::uint32_t i = 0; i < network.tasks.size(); ++i) {
        const auto& m = *network.tasks[i].milestone;
        if (!m.finish_by || early[i].finish <= network.tasks[i].done_by) continue;
        check.warning(m.place("finish_by"), Code::cannot_finish_by,
                      {m.id.text(), to_text(*m.finish_by), to_text(finish_day(network, i, early[i]))});
    }
}

/// Whether each calendar has working days in each year; what has none is told.
bool calendars(Check& check, const Network& network) {
    const auto& programme = check.plan.programme;
    bool all = true;
    for (std::size_t i = 0; i < network.calendars.size(); ++i) {
        if (network.calendars[i].is_usable()) continue;
        all = false;
        if (i == 0) {
            check.error(programme.place("holidays"), Code::no_working_days, {""});
            break;  // the provinces have its holidays too
        }
        std::string names;
        for (const auto code : programme.calendars[i - 1].provinces)
            names += (names.empty() ? "" : ", ") + std::string(province(code).en);
        check.error(programme.calendars[i - 1].at, Code::no_working_days, {names});
    }
    return all;
}

}  // namespace

void schedule(Check& check) {
    if (!is_set(check.plan.programme.period)) return;
    for (const auto& project : check.plan.projects)
        if (!is_set(project.period)) return;
    const auto network = network_of(check.plan);
    if (!calendars(check, network)) return;
    if (const auto problem = why_no_schedule(network)) {
        const auto* known = check.find(problem->arguments.front(), ItemKind::milestone);
        check.error(known ? known->at : check.plan.programme.at, problem->code, problem->arguments);
        return;
    }
    const auto early = forward(network, network.durations());
    lags(check, network, early);
    ends(check, network, early);
}

}  // namespace hamkari::checks
