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
    {Planning::col_free_float, "Free float (days)"},
    {Planning::col_critical, "Critical"},

    // Money against dates

    // Baselines, forecast, earned value

    // Risk of delay
    {Planning::section_delay_risk, "Risk of delay"},
    {Planning::col_done_by, "By ({0})"},
    {Planning::col_in_time, "In time"},
    {Planning::risk_the_programme, "The programme"},
    {Planning::risk_finish, "{0} ends by {1} in 50 of 100 runs, by {2} in 80, and by {3} in 95."},
    {Planning::risk_steady_finish, "{0} ends by {1} in 95 of 100 runs, and seldom sooner: what decides it has no range of durations, or a narrow one."},
    {Planning::risk_fixed_finish, "{0} ends on {1} in every run: nothing that decides it has a range of durations, so this is no more certain than the plan."},
    {Planning::risk_nothing_open, "Nothing is open: there is no delay to expect."},
    {Planning::risk_write_ranges, "No open milestone has a range of durations. Write in the plan, for each that may take longer: `duration: {low: 10d, likely: 15d, high: 40d}`"},
    {Planning::risk_unlikely, "{0} of {1} milestones with a due date and a range have a chance below 50% to meet it."},
    {Planning::risk_merge, "{0} waits for {1} milestones. Each alone is in time in {2} of 100 runs, all together in {3}: the more steps must come together, the likelier one of them is late."},
    {Planning::risk_milestones_title, "Milestones, the least likely to be in time first"},
    {Planning::risk_and_more, "{0} and {1} more"},
    {Planning::risk_left_out, "Not in the table: {0} that wait for nothing with a range, so that their dates do not vary here ({1}). That is not certainty."},
    {Planning::risk_without_range, "{0} without a range always take their one duration here, so true chances are lower and late dates later. Give ranges first to those that are most often critical: {1}."},
    {Planning::risk_overdue, "{0} in progress already last longer than the longest duration of their range; here they end as soon as they can ({1}). Record a delay or revise the range."},
    {Planning::risk_histogram_title, "{0}: on which days the runs end"},
    {Planning::risk_histogram_text, "How many of all runs end in each stretch of days."},
    {Planning::risk_share_of_runs, "Share of runs"},
    {Planning::risk_curve_title, "{0}: how likely the end is by each day"},
    {Planning::risk_curve_text, "How many of all runs have ended by the day."},
    {Planning::risk_reached_by, "Ended by then"},
    {Planning::risk_method, "{0} runs, seed {1}; durations drawn from the plan's ranges ({2}), each by itself. By (80%): the first day by which 80 of 100 runs are through. In time: on its due date or before. Critical: in so many runs a day later would make the whole programme later. What is said to be in time without a due date is so by its likely durations."},
    {Planning::shape_triangular, "triangular"},
    {Planning::shape_pert, "PERT"},
    {Planning::shape_uniform, "all alike"},
    {Planning::say_simulating, "Simulating"},
};

}  // namespace

PlanningWords english_planning() {
    static constexpr auto words = all_words<rows, planning_words::count, planning_begins>();
    return words;
}

}  // namespace hamkari::reports
