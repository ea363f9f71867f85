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
    {Planning::col_days, "روز"},
    {Planning::col_float, "شناوری"},
    {Planning::critical_float, "بحرانی ({0})"},
    {Planning::both_floats, "{0} ({1})"},
    {Planning::title_schedule, "زمان‌بندی"},
    {Planning::section_longest_path, "مسیری که پایان را تعیین می‌کند"},
    {Planning::section_what_decides, "آنچه تاریخ‌های آن را تعیین می‌کند"},
    {Planning::section_dates_and_floats, "تاریخ‌ها و شناوری‌ها"},
    {Planning::section_uncertain_holidays, "تعطیلاتی که قطعی نیستند"},
    {Planning::section_moves, "نقاط عطفی که جابه‌جا می‌شوند"},
    {Planning::title_moves, "آنچه با تعطیلات دیگر جابه‌جا می‌شود"},
    {Planning::col_because, "زیرا"},
    {Planning::col_end_now, "پایان کنونی"},
    {Planning::col_end_then, "پایان پس از تغییر"},
    {Planning::col_days_moved, "روز"},
    {Planning::is_critical, "بحرانی"},
    {Planning::no_milestones, "نقطه عطفی برای زمان‌بندی نیست."},
    {Planning::schedule_summary, "برنامه زودتر از {0} پایان نمی‌یابد. {1}، {2} نقطه از آن‌ها بحرانی است: هر روز تأخیر در آن‌ها یک روز تأخیر در پایان است."},
    {Planning::rule_schedule, "زودترین تاریخ‌ها: به محض آنکه پیوندها، مدت‌ها، روزهای کاری و دانسته‌ها اجازه دهند؛ دیرترین تاریخ‌ها: بی‌آنکه پایان برنامه جابه‌جا شود. شناوری: شمار روزهای کاری میان این دو، و در پرانتز روزهایی که چیز دیگری را جابه‌جا نمی‌کنند. سررسیدها در اینجا چیزی را جابه‌جا نمی‌کنند."},
    {Planning::nothing_moves, "هیچ نقطه عطفی جابه‌جا نمی‌شود."},
    {Planning::moves_summary, "{0}. برنامه اکنون در {1} پایان می‌یابد و پس از تغییر در {2}."},
    {Planning::count_milestones_move, "{0} نقطه عطف جابه‌جا می‌شود"},
    {Planning::count_open_milestones, "{0} نقطه عطف باز"},
    {Planning::count_working_days, "{0} روز کاری"},
    {Planning::count_calendar_days, "{0} روز تقویمی"},
    {Planning::count_days_off, "{0} روز تعطیل"},
    {Planning::among_them, "{0}، از جمله {1}"},
    {Planning::holiday_named, "{0} ({1})"},
    {Planning::weekday_named, "{0} {1}"},
    {Planning::lag_later, "{0} پس از آن"},
    {Planning::lag_earlier, "{0} پیش از آن"},
    {Planning::uncertain_holiday, "{0} در {1}: اگر یک روز دیرتر باشد، [{2} جابه‌جا می‌شود|چیزی جابه‌جا نمی‌شود]"},
    {Planning::reason_project_start, "پروژه {0} در {1} آغاز می‌شود"},
    {Planning::reason_not_before, "برنامه می‌گوید: نه پیش از {0}"},
    {Planning::reason_as_of, "آنچه هنوز آغاز نشده از امروز به بعد برنامه‌ریزی می‌شود"},
    {Planning::reason_not_done_yet, "هنوز انجام نشده است"},
    {Planning::reason_expected, "تاریخ مورد انتظار آن {0} است"},
    {Planning::reason_promised, "جز توافق چیزی زمان آن را نمی‌گوید: {0}"},
    {Planning::reason_started, "در آن روز آغاز شده است"},
    {Planning::reason_done, "در آن روز انجام شده است"},
    {Planning::reason_fs, "{0} در {1} پایان می‌یابد[؛ {2}]"},
    {Planning::reason_ss, "{0} در {1} آغاز می‌شود[؛ {2}]"},
    {Planning::reason_ff, "نباید پیش از {0} پایان یابد که در {1} پایان می‌یابد[؛ {2}]"},
    {Planning::reason_sf, "نباید پیش از آغاز {0}، در {1}، پایان یابد[؛ {2}]"},
    {Planning::reason_programme_end, "برنامه در {0} پایان می‌یابد"},
    {Planning::reason_finish_by, "برنامه می‌گوید: پایان تا {0}"},
    {Planning::reason_late_start, "{0} باید حداکثر در {1} آغاز شود ({2}[، {3}])"},
    {Planning::reason_late_end, "{0} باید حداکثر در {1} پایان یابد ({2}[، {3}])"},
    {Planning::explain_done, "در {0} انجام شده است و دیگر چیزی آن را جابه‌جا نمی‌کند."},
    {Planning::explain_point, "زودترین تاریخ آن {0} است، زیرا {1}[. روزهای تعطیل: {2}]."},
    {Planning::explain_start, "زودتر از {0} آغاز نمی‌شود، زیرا {1}[. روزهای تعطیل: {2}]."},
    {Planning::explain_end, "زودتر از {0} پایان نمی‌یابد: {1} با شمردن روز نخست و روز آخر[. روزهای تعطیل: {2}]."},
    {Planning::explain_end_first, "زودتر از {0} پایان نمی‌یابد، زیرا {1}."},
    {Planning::explain_start_back, "در {0} آغاز می‌شود: {1} پیش از آن با شمردن روز نخست و روز آخر[. روزهای تعطیل: {2}]."},
    {Planning::explain_started, "در {0} آغاز شده است؛ مدت برنامه‌ریزی‌شده {1}[. روزهای تعطیل: {2}]."},
    {Planning::explain_late, "حداکثر می‌تواند در {0} پایان یابد، زیرا {1}."},
    {Planning::explain_float, "می‌تواند {0} دیرتر شود بی‌آنکه پایان برنامه جابه‌جا شود، و {1} بی‌آنکه چیز دیگری جابه‌جا شود."},
    {Planning::explain_critical, "بحرانی است: شناوری ندارد ({0})."},
    {Planning::explain_due_kept, "سررسید توافق‌شده، {0}، شدنی است."},
    {Planning::explain_due_missed, "سررسید توافق‌شده، {0}، با این زمان‌بندی شدنی نیست."},

    // Forecast in charts
    {Planning::col_forecast, "پیش‌بینی"},
    {Planning::legend_forecast, "پیش‌بینی"},
    {Planning::legend_critical, "بحرانی"},
    {Planning::legend_float, "شناوری"},

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
