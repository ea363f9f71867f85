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
    {Planning::section_baselines, "خط مبناهای ثبت‌شده"},
    {Planning::no_baselines, "هنوز خط مبنایی ثبت نشده است. «hamkari baseline set NAME» تاریخ‌های امروز را با یک نام نگه می‌دارد؛ بدون آن، تاریخ‌ها با نخستین تاریخ‌های توافق‌شده سنجیده می‌شوند."},
    {Planning::col_baseline_name, "خط مبنا"},
    {Planning::col_due_then, "سررسید در آن زمان"},
    {Planning::col_finish_then, "پیش‌بینی در آن زمان"},
    {Planning::col_now, "اکنون"},
    {Planning::col_moved, "جابه‌جایی (روز)"},
    {Planning::baseline_title, "خط مبنای {0}"},
    {Planning::baseline_table, "تاریخ‌ها در آن زمان و اکنون"},
    {Planning::baseline_set_on, "تاریخ‌ها آن‌گونه که در {0} پذیرفته شده بود؛ ثبت: {1}، با شماره {2}."},
    {Planning::baseline_moved_note, "جابه‌جایی: روزهای میان تاریخی که آن زمان پذیرفته شده بود (سررسید توافق‌شده، و اگر نبود پیش‌بینی آن زمان) تا تاریخ انجام یا پیش‌بینی کنونی. عدد مثبت یعنی دیرتر."},
    {Planning::milestone_left_plan, "دیگر در برنامه نیست"},
    {Planning::milestone_not_there_then, "در این خط مبنا نیست"},
    {Planning::section_forecast, "نقاط عطف باز، از دیرترین"},
    {Planning::col_forecast, "پیش‌بینی"},
    {Planning::col_late_by, "تأخیر (روز)"},
    {Planning::col_slip_days, "جابه‌جایی"},
    {Planning::col_also_delays, "به تأخیر می‌اندازد"},
    {Planning::forecast_summary, "{1} باز است؛ {0} مورد از آن‌ها پس از تاریخ توافق‌شده به انجام می‌رسد، بیش از همه {2} با {3} روز تأخیر."},
    {Planning::forecast_all_in_time, "همه آنچه باز است ({0}) تا تاریخ توافق‌شده به انجام می‌رسد."},
    {Planning::forecast_nothing_open, "چیزی باز نیست: همه نقاط عطف انجام یا لغو شده‌اند."},
    {Planning::forecast_undated, "زمان {0} معلوم نیست: نه تاریخی دارند، نه شروعی، نه پیش‌نیازی."},
    {Planning::forecast_terms, "پیش‌بینی: زمان‌بندی بر پایه آنچه امروز می‌دانیم؛ نه زودتر از تاریخی که در ثبت تأخیر آمده است. تأخیر: فاصله پیش‌بینی از سررسید توافق‌شده. جابه‌جایی: روزهای میان تاریخ مبنا و پیش‌بینی. به تأخیر می‌اندازد: نقاط عطف بازی که تاریخشان به این یکی وابسته است، و مسئول هر یک."},
    {Planning::forecast_waits_for, "در انتظار {0}"},
    {Planning::forecast_promised, "همان‌گونه که توافق شده"},
    {Planning::forecast_no_new_date, "تأخیر دارد و تاریخ تازه‌ای اعلام نشده است"},
    {Planning::forecast_from_today, "هنوز انجام نشده: زودتر از امروز ممکن نیست"},
    {Planning::forecast_takes, "آغاز نشده: دست‌کم {0} از امروز"},
    {Planning::count_days_of_work, "{0} روز کاری"},
    {Planning::forecast_not_before, "طبق برنامه نه زودتر از {0}"},
    {Planning::forecast_project_start, "از آغاز پروژه"},
    {Planning::forecast_begun, "آغازشده در {0}"},
    {Planning::forecast_more, "{0} و {1} مورد دیگر"},
    {Planning::forecast_none, "پیش‌بینی ممکن نیست، چون زمان‌بندی به دست نمی‌آید: {0}"},
    {Planning::section_earned_value, "ارزش کسب‌شده"},
    {Planning::section_earned_by_project, "ارزش کسب‌شده به تفکیک پروژه"},
    {Planning::col_figure, "عنوان"},
    {Planning::col_value, "مقدار"},
    {Planning::col_means, "معنا"},
    {Planning::ev_budget, "بودجه در پایان کار (BAC)"},
    {Planning::ev_budget_text, "هزینه همه نقاط عطفی که لغو نشده‌اند"},
    {Planning::ev_planned, "ارزش برنامه‌ریزی‌شده (PV)"},
    {Planning::ev_planned_text, "از این مبلغ، هزینه آنچه تا {0} باید انجام می‌شد: بر پایه تاریخ مبنا"},
    {Planning::ev_earned, "ارزش کسب‌شده (EV)"},
    {Planning::ev_earned_text, "از این مبلغ، هزینه آنچه انجام شده است؛ کارِ آغازشده و ناتمام به حساب نمی‌آید"},
    {Planning::ev_actual, "هزینه واقعی (AC)"},
    {Planning::ev_actual_text, "هزینه‌کرد ردیف‌های بودجه‌ای که این نقاط عطف به آن‌ها اشاره دارند"},
    {Planning::ev_schedule_variance, "انحراف زمانی (SV)"},
    {Planning::ev_schedule_variance_text, "EV − PV؛ کمتر از صفر: کمتر از برنامه انجام شده است"},
    {Planning::ev_cost_variance, "انحراف هزینه (CV)"},
    {Planning::ev_cost_variance_text, "EV − AC؛ کمتر از صفر: کار گران‌تر از برنامه تمام شده است"},
    {Planning::ev_schedule_index, "شاخص عملکرد زمانی (SPI)"},
    {Planning::ev_schedule_index_text, "EV / PV؛ کمتر از ۱: عقب‌تر از برنامه"},
    {Planning::ev_cost_index, "شاخص عملکرد هزینه (CPI)"},
    {Planning::ev_cost_index_text, "EV / AC؛ کمتر از ۱: گران‌تر از برنامه"},
    {Planning::ev_at_completion, "برآورد در پایان کار (EAC)"},
    {Planning::ev_at_completion_text, "BAC / CPI: کل هزینه، اگر بقیه کار هم به همین گرانی پیش برود"},
    {Planning::ev_to_complete, "برآورد تا پایان کار (ETC)"},
    {Planning::ev_to_complete_text, "EAC − AC: آنچه هنوز باید هزینه شود"},
    {Planning::ev_variance_at_completion, "انحراف در پایان کار (VAC)"},
    {Planning::ev_variance_at_completion_text, "BAC − EAC؛ کمتر از صفر: همین اندازه پول بیشتر لازم است"},
    {Planning::ev_to_complete_index, "شاخص عملکرد تا پایان (TCPI)"},
    {Planning::ev_to_complete_index_text, "(BAC − EV) / (BAC − AC): شاخص هزینه‌ای که بقیه کار باید به آن برسد تا بودجه کافی باشد"},
    {Planning::ev_weight_earned, "پیشرفت"},
    {Planning::ev_weight_earned_text, "وزن آنچه انجام شده، از همه آنچه لغو نشده است؛ به پول نیاز ندارد"},
    {Planning::ev_weight_planned, "پیشرفت برنامه‌ریزی‌شده"},
    {Planning::ev_weight_planned_text, "وزن آنچه بر پایه تاریخ مبنا تا {0} سررسید شده بود"},
    {Planning::ev_weight_index, "شاخص زمانی بر پایه وزن"},
    {Planning::ev_weight_index_text, "پیشرفت / پیشرفت برنامه‌ریزی‌شده؛ کمتر از ۱: عقب‌تر از برنامه"},
    {Planning::ev_none_no_costs, "هیچ نقطه عطفی هزینه ندارد"},
    {Planning::ev_none_nothing_planned, "هنوز چیزی سررسید نشده بود"},
    {Planning::ev_none_nothing_earned, "هنوز چیزی که هزینه دارد انجام نشده است"},
    {Planning::ev_none_no_budget_line, "هیچ نقطه عطفِ دارای هزینه به ردیف بودجه‌ای اشاره ندارد"},
    {Planning::ev_none_nothing_spent, "هنوز از این ردیف‌ها هزینه‌ای نشده است"},
    {Planning::ev_none_budget_spent, "بودجه تمام شده است"},
    {Planning::ev_note_part, "{0} نقطه عطف از {1} هزینه دارند؛ بقیه در هیچ مبلغی نیامده‌اند."},
    {Planning::ev_note_lines, "این هزینه‌ها {0} از ردیف‌های بودجه‌ای‌اند که به آن‌ها اشاره دارند ({1}). آنچه برای بقیه این ردیف‌ها هزینه شود نیز هزینه واقعی به شمار می‌آید؛ پس شاخص هزینه بدتر از آنچه هست دیده می‌شود."},
    {Planning::ev_note_without_line, "{0} هزینه دارند ولی ردیف بودجه ندارند؛ هزینه‌کرد آن‌ها در هزینه واقعی نیامده است."},
    {Planning::ev_note_without_date, "{0} در خط مبنا تاریخی ندارند؛ در آنچه برنامه‌ریزی شده نیامده‌اند."},
    {Planning::ev_note_not_agreed, "بدون {0} که هنوز توافق نشده است."},
    {Planning::ev_against, "مبنا: {0}."},
    {Planning::ev_against_first, "نخستین سررسیدهای توافق‌شده"},

    // Risk of delay
};

}  // namespace

PlanningWords persian_planning() {
    static constexpr auto words = all_words<rows, planning_words::count, planning_begins>();
    return words;
}

}  // namespace hamkari::reports
