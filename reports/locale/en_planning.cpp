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
    {Planning::whatif_title, "What the funding allows"},
    {Planning::whatif_base, "As it is"},
    {Planning::whatif_scenario, "What if: {0}"},
    {Planning::whatif_with_received, "Counted on: money that was received, of each line."},
    {Planning::whatif_with_committed, "Counted on: committed money (of a line that has received more, what was received)."},
    {Planning::whatif_with_pledged, "Counted on: of each line the larger of what is pledged and what is committed; the two are never added."},
    {Planning::whatif_lead_none, "No open milestone still costs money."},
    {Planning::whatif_lead_all, "The money pays for all that still costs money: {0}, {1}."},
    {Planning::whatif_lead, "Of {0} that still cost money ({1}), the money pays {2} in time, {3} later than needed and {4} not at all."},
    {Planning::whatif_lead_falls, "{0} more would be needed so that nothing falls."},
    {Planning::whatif_lead_people, "About {0} would not be reached (an estimate)."},
    {Planning::whatif_count_people, "{0} person|{0} people"},
    {Planning::whatif_change, "Against the situation as it is, {0}."},
    {Planning::whatif_lead_with_them, "{0} that costs nothing falls with them.|{0} that cost nothing fall with them."},
    {Planning::whatif_change_falls, "{0} more falls|{0} more fall"},
    {Planning::whatif_change_saved, "{0} no longer falls|{0} no longer fall"},
    {Planning::whatif_change_later, "{0} comes later|{0} come later"},
    {Planning::whatif_change_earlier, "{0} comes earlier|{0} come earlier"},
    {Planning::whatif_change_none, "It changes nothing for any milestone."},
    {Planning::whatif_proven, "No other choice with this money is worth more (proven)."},
    {Planning::whatif_bound, "Another choice could be worth at most {0} more; that there is a better one is not known."},
    {Planning::whatif_proven_short, "best, proven"},
    {Planning::whatif_bound_short, "at most {0} from the best"},
    {Planning::whatif_no_solver, "The solver is not installed: the choice was made by a rule of thumb."},
    {Planning::whatif_cut, "{0} gives {1} less: {2} of what is still to come falls away"},
    {Planning::whatif_delay, "{0} pays {1} later: {2} of what is still to come"},
    {Planning::whatif_add, "{0} more from {1}"},
    {Planning::whatif_add_unnamed, "{0} more"},
    {Planning::whatif_add_for, "{0} (for {1})"},
    {Planning::whatif_nothing_to_come, "{0}: nothing of it is still to come, so this changes nothing"},
    {Planning::whatif_table, "In figures"},
    {Planning::whatif_usable, "Money that can pay for it"},
    {Planning::whatif_needed, "Still to be paid for open milestones"},
    {Planning::whatif_covered, "Paid for in time"},
    {Planning::whatif_waits, "Wait for money"},
    {Planning::whatif_falls, "Fall"},
    {Planning::whatif_milestones_of, "{0}: milestones"},
    {Planning::whatif_cost_of, "{0}: cost"},
    {Planning::whatif_people, "People not reached"},
    {Planning::whatif_restore_all, "Least additional money so that nothing falls"},
    {Planning::whatif_choice, "The choice"},
    {Planning::whatif_table_falls, "What falls"},
    {Planning::whatif_table_waits, "What comes later, since it waits for money"},
    {Planning::whatif_table_covered, "What is paid for in time"},
    {Planning::whatif_table_differs, "What differs"},
    {Planning::whatif_table_provinces, "By province"},
    {Planning::whatif_table_sectors, "By sector"},
    {Planning::whatif_group_new, "Because of the scenario"},
    {Planning::whatif_group_before, "Also without it"},
    {Planning::whatif_col_planned, "Planned end"},
    {Planning::whatif_col_new, "New end"},
    {Planning::whatif_col_needs, "Needs its money"},
    {Planning::whatif_col_money_on, "Money comes"},
    {Planning::whatif_col_missing, "Restored by"},
    {Planning::whatif_col_paid_by, "Paid by"},
    {Planning::whatif_why_money, "its money does not suffice"},
    {Planning::whatif_why_waits, "waits for {0}, which falls"},
    {Planning::whatif_later_waits, "waits for an earlier one"},
    {Planning::whatif_fate_falls, "falls; {0} would restore it"},
    {Planning::whatif_fate_later, "ends {0}"},
    {Planning::whatif_fate_in_time, "in time"},
    {Planning::whatif_several_provinces, "Several provinces, or none named"},
    {Planning::whatif_added_money, "added money"},
    {Planning::whatif_how, "How this is reckoned"},
    {Planning::whatif_how_choice, "A milestone is paid for whole or not at all, and not without what it waits for. Money pays only within its project, earmark and period. Among all choices the one worth most is taken."},
    {Planning::whatif_how_worth, "Worth of a milestone: the people whom its project is still to reach (target minus so far), shared out among its open milestones by weight, times its priority (1 to 5, usually 3). Where a project counts no people, the average stands for them."},
    {Planning::whatif_how_people, "People not reached: that share of the people of what falls. It is an estimate: no plan says which milestone reaches whom."},
    {Planning::whatif_how_restore, "Least additional money: with it, free to be used for anything, a milestone and all that it waits for are paid for, and nothing falls that is covered."},
    {Planning::whatif_how_delay, "A cut takes a share of all that is counted on of a line, but never what was received. Money that comes later may also be used later, by as many days."},
    {Planning::whatif_how_other, "{0} of budgets that belong to no open milestone need money too; they are not counted here."},
    {Planning::whatif_how_in_kind, "Help in kind worth {0} pays for no milestone here, since its line does not say for which kinds of budget line it is."},
    {Planning::whatif_how_lapsed, "{0} that was received and is not spent pays for nothing here: the period of its line is over."},
    {Planning::whatif_not_agreed, "Projects that are not agreed are left out."},

    // Baselines, forecast, earned value

    // Risk of delay
};

}  // namespace

PlanningWords english_planning() {
    static constexpr auto words = all_words<rows, planning_words::count, planning_begins>();
    return words;
}

}  // namespace hamkari::reports
