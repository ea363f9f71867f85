#include "reports/locale/language_tables.hpp"
#include "reports/locale/planning_words.hpp"
#include "reports/locale/tables.hpp"

// The words of planning in English.
namespace hamkari::reports {
namespace {

constexpr WordRow rows[] = {
    // Schedule
    {Planning::col_early_start, "Early start"},
    {Planning::col_early_finish, "Early finish"},
    {Planning::col_late_start, "Late start"},
    {Planning::col_late_finish, "Late finish"},
    {Planning::col_total_float, "Total float (days)"},
    {Planning::col_days, "Days"},
    {Planning::col_float, "Float"},
    {Planning::critical_float, "critical ({0})"},
    {Planning::both_floats, "{0} ({1})"},
    {Planning::title_schedule, "Schedule"},
    {Planning::section_longest_path, "The path that decides the end"},
    {Planning::section_what_decides, "What decides its dates"},
    {Planning::section_dates_and_floats, "Dates and floats"},
    {Planning::section_uncertain_holidays, "Holidays that are not certain"},
    {Planning::section_moves, "Milestones that move"},
    {Planning::title_moves, "What other holidays move"},
    {Planning::col_because, "Because"},
    {Planning::col_end_now, "Ends now on"},
    {Planning::col_end_then, "Would end on"},
    {Planning::col_days_moved, "Days"},
    {Planning::is_critical, "critical"},
    {Planning::no_milestones, "There is no milestone to schedule."},
    {Planning::schedule_summary, "The programme ends on {0} at the earliest. {1}, {2} of them critical: a day lost there is a day lost at the end."},
    {Planning::rule_schedule, "Early dates: as soon as links, durations, working days and what is known allow; late dates: without moving the end of the programme. Float: the working days between them, and in brackets how many of them move nothing else. Due dates move nothing here."},
    {Planning::nothing_moves, "No milestone moves."},
    {Planning::moves_summary, "{0}. The programme ends on {1} now, and would end on {2}."},
    {Planning::count_milestones_move, "{0} milestone moves|{0} milestones move"},
    {Planning::count_open_milestones, "{0} open milestone|{0} open milestones"},
    {Planning::count_working_days, "{0} working day|{0} working days"},
    {Planning::count_calendar_days, "{0} calendar day|{0} calendar days"},
    {Planning::count_days_off, "{0} day off|{0} days off"},
    {Planning::among_them, "{0}, among them {1}"},
    {Planning::holiday_named, "{0} ({1})"},
    {Planning::weekday_named, "{0} {1}"},
    {Planning::lag_later, "{0} later"},
    {Planning::lag_earlier, "{0} earlier"},
    {Planning::uncertain_holiday, "{0} on {1}: were it a day later, it would move [{2}|nothing]"},
    {Planning::reason_project_start, "the project {0} begins on {1}"},
    {Planning::reason_not_before, "the plan says: not before {0}"},
    {Planning::reason_as_of, "what has not begun yet is planned from today on"},
    {Planning::reason_not_done_yet, "it is not done yet"},
    {Planning::reason_expected, "it is expected on {0}"},
    {Planning::reason_promised, "nothing but what was agreed says when: {0}"},
    {Planning::reason_started, "it began then"},
    {Planning::reason_done, "it was done then"},
    {Planning::reason_fs, "{0} ends on {1}[; {2}]"},
    {Planning::reason_ss, "{0} starts on {1}[; {2}]"},
    {Planning::reason_ff, "it must not end before {0}, which ends on {1}[; {2}]"},
    {Planning::reason_sf, "it must not end before {0} starts, on {1}[; {2}]"},
    {Planning::reason_programme_end, "the programme ends on {0}"},
    {Planning::reason_finish_by, "the plan says: finish by {0}"},
    {Planning::reason_late_start, "{0} must start on {1} at the latest ({2}[, {3}])"},
    {Planning::reason_late_end, "{0} must end on {1} at the latest ({2}[, {3}])"},
    {Planning::explain_done, "It was done on {0}: nothing moves it any more."},
    {Planning::explain_point, "It is on {0} at the earliest, because {1}[. Days off: {2}]."},
    {Planning::explain_start, "It starts on {0} at the earliest, because {1}[. Days off: {2}]."},
    {Planning::explain_end, "It ends on {0} at the earliest: {1}, both days included[. Days off: {2}]."},
    {Planning::explain_end_first, "It ends on {0} at the earliest, because {1}."},
    {Planning::explain_start_back, "It starts on {0}: {1} before that, both days included[. Days off: {2}]."},
    {Planning::explain_started, "It began on {0}; planned for {1}[. Days off: {2}]."},
    {Planning::explain_late, "It may end on {0} at the latest, because {1}."},
    {Planning::explain_float, "It may slip by {0} without moving the end of the programme, and by {1} without moving anything else."},
    {Planning::explain_critical, "It is critical: it has no float ({0})."},
    {Planning::explain_due_kept, "Its agreed date, {0}, can be kept."},
    {Planning::explain_due_missed, "Its agreed date, {0}, cannot be kept by this schedule."},

    // Forecast in charts
    {Planning::col_forecast, "Forecast"},
    {Planning::legend_forecast, "Forecast"},
    {Planning::legend_critical, "Critical"},
    {Planning::legend_float, "Float"},

    // Money against dates

    // Baselines, forecast, earned value

    // Risk of delay
};

}  // namespace

PlanningWords english_planning() {
    static constexpr auto words = all_words<rows, planning_words::count, planning_begins>();
    return words;
}

}  // namespace hamkari::reports
