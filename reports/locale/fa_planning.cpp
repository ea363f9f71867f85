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
    {Planning::section_delay_risk, "ریسک تأخیر"},
    {Planning::col_done_by, "تا ({0})"},
    {Planning::col_in_time, "به‌موقع"},
    {Planning::risk_the_programme, "برنامه"},
    {Planning::risk_finish, "در ۵۰ اجرا از هر ۱۰۰ اجرا پایان {0} تا {1} است، در ۸۰ اجرا تا {2} و در ۹۵ اجرا تا {3}."},
    {Planning::risk_steady_finish, "پایان {0} در ۹۵ اجرا از هر ۱۰۰ اجرا تا {1} است و به‌ندرت زودتر: آنچه آن را تعیین می‌کند بازه مدت ندارد یا بازه‌اش تنگ است."},
    {Planning::risk_fixed_finish, "پایان {0} در همه اجراها {1} است: هیچ‌یک از مدت‌هایی که آن را تعیین می‌کنند بازه ندارد؛ پس این تاریخ از خود برنامه مطمئن‌تر نیست."},
    {Planning::risk_nothing_open, "هیچ نقطه عطف بازی نیست؛ تأخیری هم در پیش نیست."},
    {Planning::risk_write_ranges, "هیچ نقطه عطف بازی بازه مدت ندارد. در برنامه، برای هر نقطه عطفی که شاید بیشتر طول بکشد، بنویسید: `duration: {low: 10d, likely: 15d, high: 40d}`"},
    {Planning::risk_unlikely, "از {1} نقطه عطف دارای سررسید و بازه مدت، احتمال رسیدن {0} نقطه عطف به سررسید کمتر از ۵۰٪ است."},
    {Planning::risk_merge, "{0} در انتظار {1} نقطه عطف است. هر یک به‌تنهایی در {2} اجرا از هر ۱۰۰ اجرا به‌موقع است و همه با هم در {3} اجرا: هرچه گام‌های بیشتری باید به هم برسند، احتمال دیر شدن یکی از آن‌ها بیشتر است."},
    {Planning::risk_milestones_title, "نقاط عطف، از کمترین احتمال به‌موقع بودن"},
    {Planning::risk_and_more, "{0} و {1} مورد دیگر"},
    {Planning::risk_left_out, "در جدول نیامده: {0} که نه خود بازه مدت دارند و نه آنچه در انتظارش هستند؛ پس تاریخشان در اینجا تغییر نمی‌کند ({1}). این به معنای قطعی بودن نیست."},
    {Planning::risk_without_range, "{0} بازه مدت ندارند و در اینجا همیشه همان یک مدت را می‌گیرند؛ پس احتمال‌های واقعی کمترند و تاریخ‌های دیر، دیرتر. نخست برای آن‌هایی بازه بنویسید که بیشتر بحرانی‌اند: {1}."},
    {Planning::risk_overdue, "{0} در حال اجرا هم‌اکنون بیش از بلندترین مدت بازه خود طول کشیده‌اند و در اینجا در نخستین روز ممکن پایان می‌یابند ({1}). تأخیر را ثبت یا بازه را بازنگری کنید."},
    {Planning::risk_histogram_title, "{0}: روزهای پایان در اجراها"},
    {Planning::risk_histogram_text, "سهم اجراهایی که در هر دسته از روزها پایان می‌یابند."},
    {Planning::risk_share_of_runs, "سهم اجراها"},
    {Planning::risk_curve_title, "{0}: احتمال پایان تا هر روز"},
    {Planning::risk_curve_text, "سهم اجراهایی که تا آن روز پایان یافته‌اند."},
    {Planning::risk_reached_by, "پایان‌یافته تا آن روز"},
    {Planning::risk_method, "{0} اجرا با بذر {1}؛ مدت‌ها هر یک جداگانه از بازه‌های برنامه برداشته می‌شوند ({2}). تا (۸۰٪): نخستین روزی که ۸۰ اجرا از هر ۱۰۰ اجرا تا آن پایان یافته‌اند. به‌موقع: در روز سررسید یا پیش از آن. بحرانی: در این سهم از اجراها یک روز دیرتر شدن، کل برنامه را دیرتر می‌کند. آنچه سررسید ندارد با تاریخ مدت‌های محتمل سنجیده می‌شود."},
    {Planning::shape_triangular, "توزیع مثلثی"},
    {Planning::shape_pert, "توزیع پرت"},
    {Planning::shape_uniform, "همه یکسان"},
    {Planning::say_simulating, "شبیه‌سازی"},
};

}  // namespace

PlanningWords persian_planning() {
    static constexpr auto words = all_words<rows, planning_words::count, planning_begins>();
    return words;
}

}  // namespace hamkari::reports
