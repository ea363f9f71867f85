#include "reports/locale/language_tables.hpp"
#include "reports/locale/planning_words.hpp"
#include "reports/locale/tables.hpp"

// The words of planning in Persian.
namespace hamkari::reports {
namespace {

constexpr WordRow rows[] = {
    // Schedule
    {Planning::col_early_start, "زودترین شروع"},
    {Planning::col_early_finish, "زودترین پایان"},
    {Planning::col_late_start, "دیرترین شروع"},
    {Planning::col_late_finish, "دیرترین پایان"},
    {Planning::col_total_float, "شناوری کل (روز)"},
    {Planning::col_free_float, "شناوری آزاد (روز)"},
    {Planning::col_critical, "بحرانی"},

    // Money against dates

    // Baselines, forecast, earned value

    // Risk of delay
};

}  // namespace

PlanningWords persian_planning() {
    static constexpr auto words = all_words<rows, planning_words::count, planning_begins>();
    return words;
}

}  // namespace hamkari::reports
