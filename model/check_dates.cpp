#include "model/check.hpp"

namespace hamkari::checks {

namespace {

void milestone_dates(Check& check, const Project& project, const Milestone& milestone) {
    const auto must_be_inside = [&](const std::optional<Date>& day, std::string_view field) {
        if (day && !project.period.contains(*day))
            check.error(milestone.place(field), Code::date_outside_project,
                        {to_text(*day), project.id.text(), to_text(project.period)});
    };
    if (is_set(project.period)) {
        must_be_inside(milestone.start, "start");
        must_be_inside(milestone.due, "due");
        must_be_inside(milestone.finish_by, "finish_by");
    }
    if (milestone.start && milestone.due && *milestone.due < *milestone.start)
        check.error(milestone.place("due"), Code::due_before_start,
                    {to_text(*milestone.due), to_text(*milestone.start)});
    if (milestone.start && milestone.finish_by && *milestone.finish_by < *milestone.start)
        check.error(milestone.place("finish_by"), Code::finish_by_before_start,
                    {to_text(*milestone.finish_by), to_text(*milestone.start)});
}

}  // namespace

void dates(Check& check) {
    const auto& programme = check.plan.programme;
    for (const auto& project : check.plan.projects) {
        for (const auto& milestone : project.milestones) milestone_dates(check, project, milestone);
        if (!is_set(project.period)) continue;
        if (is_set(programme.period) && !programme.period.contains(project.period))
            check.error(project.place("period"), Code::project_outside_programme,
                        {project.id.text(), to_text(project.period), to_text(programme.period)});

        // A year of which the project covers a part is fine.
        const auto must_overlap = [&](const Period& period, Position at, Code code) {
            if (is_set(period) && !period.overlaps(project.period))
                check.error(at, code, {to_text(period), project.id.text(), to_text(project.period)});
        };
        for (const auto& line : project.budget)
            must_overlap(line.period, line.place("period"), Code::period_outside_project);
        for (const auto& funding : project.funding)
            if (funding.period) must_overlap(*funding.period, funding.place("period"), Code::period_outside_project);
        for (const auto& indicator : project.indicators)
            for (const auto& target : indicator.targets)
                must_overlap(target.period, target.at, Code::target_outside_project);
    }
}

}  // namespace hamkari::checks
