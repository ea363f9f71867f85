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
};

}  // namespace

PlanningWords english_planning() {
    static constexpr auto words = all_words<rows, planning_words::count, planning_begins>();
    return words;
}

}  // namespace hamkari::reports
