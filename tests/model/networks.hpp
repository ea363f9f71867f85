#pragma once

#include "model/schedule.hpp"
#include "tests/model/making.hpp"

#include <string>
#include <vector>

/// Plans made of bare networks of milestones.
namespace hamkari::making {

inline const std::vector<Weekday> every_day{Weekday::sat, Weekday::sun, Weekday::mon, Weekday::tue,
                                            Weekday::wed, Weekday::thu, Weekday::fri};

/// One project from `first` on, with this week.
inline Plan network_plan(const char* first, std::vector<Weekday> week = every_day) {
    Plan plan;
    plan.programme.period = Period::range(day(first), day(first) + Days{730});
    plan.programme.work_week = std::move(week);
    plan.projects.push_back(project("P"));
    plan.projects.back().period = plan.programme.period;
    return plan;
}

/// Adds a milestone to the last project; to be changed until the next one is added.
inline Milestone& add(Plan& plan, const std::string& id, int days, std::vector<Link> after = {}) {
    auto& m = plan.projects.back().milestones.emplace_back(milestone(id.c_str(), ""));
    m.duration.likely = days;
    m.after = std::move(after);
    return m;
}

inline Link after(const std::string& id, LinkType type = LinkType::fs, Lag lag = {}) {
    Link link;
    link.id = MilestoneId(id);
    link.type = type;
    link.lag = lag;
    return link;
}

inline Schedule scheduled(const Plan& plan) { return schedule_of(network_of(plan)); }

inline const ScheduledMilestone& row(const Schedule& schedule, const std::string& id) {
    return schedule.rows.at(schedule.find(id).value());
}

}  // namespace hamkari::making
