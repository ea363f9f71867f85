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
    {Planning::section_baselines, "Named baselines"},
    {Planning::no_baselines, "No baseline has been set. `hamkari baseline set NAME` keeps the dates of today under a name; without one, dates are measured against those that were agreed first."},
    {Planning::col_baseline_name, "Baseline"},
    {Planning::col_due_then, "Due then"},
    {Planning::col_finish_then, "Forecast then"},
    {Planning::col_now, "Now"},
    {Planning::col_moved, "Moved (days)"},
    {Planning::baseline_title, "Baseline {0}"},
    {Planning::baseline_table, "Dates then and now"},
    {Planning::baseline_set_on, "Dates as they were accepted on {0}; recorded by {1} as {2}."},
    {Planning::baseline_moved_note, "Moved: days from the date accepted then (due as agreed; without one, as forecast) to the date done, or forecast now. Above zero is later."},
    {Planning::milestone_left_plan, "no longer in the plan"},
    {Planning::milestone_not_there_then, "not in this baseline"},
    {Planning::section_forecast, "Open milestones, the latest first"},
    {Planning::col_forecast, "Forecast"},
    {Planning::col_late_by, "Days late"},
    {Planning::col_slip_days, "Slip"},
    {Planning::col_also_delays, "Also delays"},
    {Planning::forecast_summary, "{1} open; {0} of them will be reached after the agreed date, the latest, {2}, by {3} days."},
    {Planning::forecast_all_in_time, "All that are open ({0}) will be reached by the agreed date."},
    {Planning::forecast_nothing_open, "Nothing is open: every milestone is done or cancelled."},
    {Planning::forecast_undated, "Of {0} nothing says when they will be reached: no date, no start, nothing before them."},
    {Planning::forecast_terms, "Forecast: the schedule from what is known today; not before the date that a delay states. Days late: forecast after the agreed due date. Slip: days from the baseline to the forecast. Also delays: open milestones whose dates wait for this one, and who answers for them."},
    {Planning::forecast_waits_for, "waits for {0}"},
    {Planning::forecast_promised, "as agreed"},
    {Planning::forecast_no_new_date, "late, no new date given"},
    {Planning::forecast_from_today, "not done yet: today at the earliest"},
    {Planning::forecast_takes, "not begun: {0} from today at the earliest"},
    {Planning::count_days_of_work, "{0} working day|{0} working days"},
    {Planning::forecast_not_before, "not before {0}, as planned"},
    {Planning::forecast_project_start, "from the beginning of the project"},
    {Planning::forecast_begun, "begun on {0}"},
    {Planning::forecast_more, "{0} and {1} more"},
    {Planning::forecast_none, "There is no forecast, since no schedule can be made: {0}"},
    {Planning::section_earned_value, "Earned value"},
    {Planning::section_earned_by_project, "Earned value by project"},
    {Planning::col_figure, "Figure"},
    {Planning::col_value, "Value"},
    {Planning::col_means, "What it says"},
    {Planning::ev_budget, "Budget at completion (BAC)"},
    {Planning::ev_budget_text, "Costs of all milestones that are not cancelled"},
    {Planning::ev_planned, "Planned value (PV)"},
    {Planning::ev_planned_text, "Of these, the costs of what was to be done by {0}: due in the baseline"},
    {Planning::ev_earned, "Earned value (EV)"},
    {Planning::ev_earned_text, "Of these, the costs of what is done; what is only begun counts nothing"},
    {Planning::ev_actual, "Actual cost (AC)"},
    {Planning::ev_actual_text, "Spent on the budget lines that these milestones name"},
    {Planning::ev_schedule_variance, "Schedule variance (SV)"},
    {Planning::ev_schedule_variance_text, "EV − PV; below zero: less is done than was planned"},
    {Planning::ev_cost_variance, "Cost variance (CV)"},
    {Planning::ev_cost_variance_text, "EV − AC; below zero: the work costs more than was planned"},
    {Planning::ev_schedule_index, "Schedule index (SPI)"},
    {Planning::ev_schedule_index_text, "EV / PV; below 1: behind the plan"},
    {Planning::ev_cost_index, "Cost index (CPI)"},
    {Planning::ev_cost_index_text, "EV / AC; below 1: dearer than planned"},
    {Planning::ev_at_completion, "Estimate at completion (EAC)"},
    {Planning::ev_at_completion_text, "BAC / CPI: all costs, if the rest is as dear as the work so far"},
    {Planning::ev_to_complete, "Estimate to complete (ETC)"},
    {Planning::ev_to_complete_text, "EAC − AC: what is still to be spent"},
    {Planning::ev_variance_at_completion, "Variance at completion (VAC)"},
    {Planning::ev_variance_at_completion_text, "BAC − EAC; below zero: so much more is needed"},
    {Planning::ev_to_complete_index, "To-complete index (TCPI)"},
    {Planning::ev_to_complete_index_text, "(BAC − EV) / (BAC − AC): the cost index that the rest must reach to keep to the budget"},
    {Planning::ev_weight_earned, "Progress"},
    {Planning::ev_weight_earned_text, "Weight of what is done, of all that is not cancelled; needs no money"},
    {Planning::ev_weight_planned, "Planned progress"},
    {Planning::ev_weight_planned_text, "Weight of what was due in the baseline by {0}"},
    {Planning::ev_weight_index, "Schedule index by weights"},
    {Planning::ev_weight_index_text, "Progress / planned progress; below 1: behind the plan"},
    {Planning::ev_none_no_costs, "no milestone has a cost"},
    {Planning::ev_none_nothing_planned, "nothing was due yet"},
    {Planning::ev_none_nothing_earned, "nothing that has a cost is done yet"},
    {Planning::ev_none_no_budget_line, "no milestone with a cost names a budget line"},
    {Planning::ev_none_nothing_spent, "nothing was spent on these lines yet"},
    {Planning::ev_none_budget_spent, "the budget is spent"},
    {Planning::ev_note_part, "{0} of {1} milestones have a cost; the others count in no amount."},
    {Planning::ev_note_lines, "These costs are {0} of the budget lines that they name ({1}). What is spent on the rest of these lines counts as actual cost too: the cost index then looks worse than it is."},
    {Planning::ev_note_without_line, "{0} with a cost but no budget line: what was spent on them is in no actual cost."},
    {Planning::ev_note_without_date, "{0} without a date in the baseline: never planned."},
    {Planning::ev_note_not_agreed, "Without {0} that are not agreed yet."},
    {Planning::ev_against, "Baseline: {0}."},
    {Planning::ev_against_first, "the due dates that were agreed first"},

    // Risk of delay
};

}  // namespace

PlanningWords english_planning() {
    static constexpr auto words = all_words<rows, planning_words::count, planning_begins>();
    return words;
}

}  // namespace hamkari::reports
