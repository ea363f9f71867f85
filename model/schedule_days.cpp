#include "model/schedule_days.hpp"

#include <algorithm>

namespace hamkari {

namespace {

const Holiday* holiday_on(const std::vector<Holiday>& holidays, Date day) {
    const auto found = std::find_if(holidays.begin(), holidays.end(), [&](const Holiday& h) { return falls_on(h, day); });
    return found == holidays.end() ? nullptr : &*found;
}

}  // namespace

std::vector<DayOff> days_off(const Snapshot& snapshot, const Schedule& schedule, std::uint32_t task, Date first, Date last) {
    const auto& programme = snapshot.plan().programme;
    const auto& calendar = schedule.network.calendar_of(task);
    const auto number = schedule.network.tasks[task].calendar;
    std::vector<DayOff> off;
    for (Date day = first; day <= last; day += Days{1}) {
        if (calendar.works(day)) continue;
        const auto* holiday = holiday_on(programme.holidays, day);
        if (!holiday && number > 0) holiday = holiday_on(programme.calendars[number - 1U].holidays, day);
        off.push_back({day, holiday});
    }
    return off;
}

std::vector<MovedMilestone> moved(const Schedule& before, const Schedule& after) {
    std::vector<MovedMilestone> list;
    for (std::size_t i = 0; i < before.rows.size(); ++i)
        if (before.rows[i].early_finish != after.rows[i].early_finish || before.rows[i].early_start != after.rows[i].early_start)
            list.push_back({&before.rows[i], &after.rows[i]});
    return list;
}

Schedule with_other_holidays(const Snapshot& snapshot, const std::vector<Date>& off, const std::vector<Date>& worked) {
    std::vector<Holiday> holidays;
    const auto is_worked = [&](Date day) { return std::find(worked.begin(), worked.end(), day) != worked.end(); };
    const auto last = last_day_of_schedules();
    for (const auto& holiday : snapshot.plan().programme.holidays) {
        // A rule loses the day that is worked only in that year: it is spelled out.
        const bool touched = std::any_of(worked.begin(), worked.end(), [&](Date day) { return falls_on(holiday, day); });
        if (!touched) {
            holidays.push_back(holiday);
            continue;
        }
        for (const auto day : days_of(holiday, snapshot.plan().programme.period.first - Days{366}, last)) {
            if (is_worked(day)) continue;
            auto& copy = holidays.emplace_back(holiday);
            copy.on = day;
        }
    }
    for (const auto day : off) holidays.emplace_back().on = day;
    NetworkOptions options;
    options.holidays = holidays;
    return schedule_of(snapshot, options);
}

std::vector<UncertainHoliday> uncertain_holidays(const Snapshot& snapshot, const Schedule& schedule) {
    std::vector<UncertainHoliday> list;
    for (const auto& holiday : snapshot.plan().programme.holidays) {
        if (!holiday.assumed || !holiday.on || *holiday.on < snapshot.as_of || *holiday.on > schedule.finish) continue;
        const auto later = with_other_holidays(snapshot, {*holiday.on + Days{1}}, {*holiday.on});
        auto& uncertain = list.emplace_back();
        uncertain.holiday = &holiday;
        for (const auto& milestone : moved(schedule, later)) uncertain.moves.push_back(milestone.before->plan->id.text());
    }
    return list;
}

}  // namespace hamkari
