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
    {Planning::whatif_title, "آنچه منابع مالی اجازه می‌دهد"},
    {Planning::whatif_base, "وضع کنونی"},
    {Planning::whatif_scenario, "اگر چنین شود: {0}"},
    {Planning::whatif_with_received, "مبنا: منابع دریافت‌شده هر ردیف."},
    {Planning::whatif_with_committed, "مبنا: منابع تعهدشده (در هر ردیفی که بیشتر دریافت شده، مبلغ دریافت‌شده)."},
    {Planning::whatif_with_pledged, "مبنا: در هر ردیف، رقم بزرگ‌تر از میان اعلام‌شده و تعهدشده؛ این دو هرگز با هم جمع نمی‌شوند."},
    {Planning::whatif_lead_none, "هیچ نقطه عطف بازی هزینه پرداخت‌نشده ندارد."},
    {Planning::whatif_lead_all, "منابع مالی به همه آنچه هنوز هزینه دارد می‌رسد: {0}، {1}."},
    {Planning::whatif_lead, "از {0} که هنوز هزینه دارند ({1})، هزینه {2} مورد به‌موقع تأمین می‌شود، {3} مورد دیرتر از زمان نیاز، و {4} مورد تأمین نمی‌شود."},
    {Planning::whatif_lead_falls, "برای آنکه همه اجرا شود دست‌کم {0} منابع دیگر لازم است."},
    {Planning::whatif_lead_people, "حدود {0} بی‌بهره می‌مانند (برآورد)."},
    {Planning::whatif_count_people, "{0} نفر"},
    {Planning::whatif_change, "نسبت به وضع کنونی {0}."},
    {Planning::whatif_lead_with_them, "{0} مورد بی‌هزینه نیز با آن‌ها اجرا نمی‌شود."},
    {Planning::whatif_change_falls, "{0} مورد دیگر اجرا نمی‌شود"},
    {Planning::whatif_change_saved, "{0} مورد قابل اجرا می‌شود"},
    {Planning::whatif_change_later, "{0} مورد دیرتر انجام می‌شود"},
    {Planning::whatif_change_earlier, "{0} مورد زودتر انجام می‌شود"},
    {Planning::whatif_change_none, "برای هیچ نقطه عطفی چیزی تغییر نمی‌کند."},
    {Planning::whatif_proven, "هیچ انتخاب دیگری با این منابع ارزش بیشتری ندارد (اثبات‌شده)."},
    {Planning::whatif_bound, "انتخابی دیگر حداکثر {0} ارزشمندتر است؛ معلوم نیست چنین انتخابی باشد."},
    {Planning::whatif_proven_short, "بهترین، اثبات‌شده"},
    {Planning::whatif_bound_short, "حداکثر {0} با بهترین فاصله دارد"},
    {Planning::whatif_no_solver, "حل‌کننده نصب نیست: انتخاب با قاعده‌ای سرانگشتی انجام شده است."},
    {Planning::whatif_cut, "{0}: کاهش {1}؛ {2} از آنچه هنوز نرسیده کم می‌شود"},
    {Planning::whatif_delay, "{0}: {1} تأخیر در پرداخت {2} که هنوز نرسیده است"},
    {Planning::whatif_add, "افزوده: {0} از {1}"},
    {Planning::whatif_add_unnamed, "افزوده: {0}"},
    {Planning::whatif_add_for, "{0} (برای {1})"},
    {Planning::whatif_nothing_to_come, "{0}: چیزی از آن در راه نیست، پس تغییری نمی‌دهد"},
    {Planning::whatif_table, "به رقم"},
    {Planning::whatif_usable, "منابعی که به آن می‌رسد"},
    {Planning::whatif_needed, "هزینه پرداخت‌نشده نقاط عطف باز"},
    {Planning::whatif_covered, "تأمین به‌موقع"},
    {Planning::whatif_waits, "در انتظار پول"},
    {Planning::whatif_falls, "اجرا نمی‌شود"},
    {Planning::whatif_milestones_of, "{0}: شمار نقاط عطف"},
    {Planning::whatif_cost_of, "{0}: هزینه"},
    {Planning::whatif_people, "افراد بی‌بهره"},
    {Planning::whatif_restore_all, "کمترین منابع اضافی تا همه اجرا شود"},
    {Planning::whatif_choice, "انتخاب"},
    {Planning::whatif_table_falls, "آنچه اجرا نمی‌شود"},
    {Planning::whatif_table_waits, "آنچه در انتظار پول دیرتر انجام می‌شود"},
    {Planning::whatif_table_covered, "آنچه به‌موقع تأمین می‌شود"},
    {Planning::whatif_table_differs, "تفاوت‌ها"},
    {Planning::whatif_table_provinces, "به تفکیک استان"},
    {Planning::whatif_table_sectors, "به تفکیک حوزه"},
    {Planning::whatif_group_new, "به سبب سناریو"},
    {Planning::whatif_group_before, "بدون سناریو هم"},
    {Planning::whatif_col_planned, "پایان برنامه‌ریزی‌شده"},
    {Planning::whatif_col_new, "پایان تازه"},
    {Planning::whatif_col_needs, "زمان نیاز به پول"},
    {Planning::whatif_col_money_on, "زمان رسیدن پول"},
    {Planning::whatif_col_missing, "مبلغ لازم"},
    {Planning::whatif_col_paid_by, "از محل"},
    {Planning::whatif_why_money, "پولش نمی‌رسد"},
    {Planning::whatif_why_waits, "در انتظار {0} که اجرا نمی‌شود"},
    {Planning::whatif_later_waits, "در انتظار نقطه عطف پیشین"},
    {Planning::whatif_fate_falls, "اجرا نمی‌شود؛ با {0} اجرا می‌شود"},
    {Planning::whatif_fate_later, "پایان در {0}"},
    {Planning::whatif_fate_in_time, "به‌موقع"},
    {Planning::whatif_several_provinces, "چند استان، یا نامشخص"},
    {Planning::whatif_added_money, "منابع افزوده"},
    {Planning::whatif_how, "این رقم‌ها چگونه به دست می‌آید"},
    {Planning::whatif_how_choice, "هر نقطه عطف یا به‌تمامی تأمین می‌شود یا هیچ، و نه بدون آنچه در انتظار آن است. هر منبع تنها در پروژه، محل مصرف و دوره خود هزینه می‌شود. از میان همه انتخاب‌ها، ارزشمندترین برگزیده می‌شود."},
    {Planning::whatif_how_worth, "ارزش هر نقطه عطف: افرادی که پروژه باید هنوز به آنان برسد (هدف منهای آنچه تاکنون)، که به نسبت وزن میان نقاط عطف باز آن پخش می‌شود، ضرب در اولویت (۱ تا ۵، معمولاً ۳). در پروژه‌ای که افراد را نمی‌شمارد میانگین به کار می‌رود."},
    {Planning::whatif_how_people, "افراد بی‌بهره: همان سهم از افراد در نقاط عطفی که اجرا نمی‌شود. این برآورد است، چون هیچ برنامه‌ای نمی‌گوید هر نقطه عطف به چه کسانی می‌رسد."},
    {Planning::whatif_how_restore, "کمترین مبلغ: مبلغی با مصرف آزاد که با آن نقطه عطف و هر چه در انتظار آن است تأمین می‌شود، بی‌آنکه مورد تأمین‌شده‌ای از دست برود."},
    {Planning::whatif_how_delay, "کاهش سهمی از همه منابع یک ردیف است، ولی آنچه دریافت شده کم نمی‌شود. پولی که دیرتر می‌رسد، به همان اندازه دیرتر هم قابل مصرف است."},
    {Planning::whatif_how_other, "{0} از بودجه‌ها که به نقطه عطف بازی تعلق ندارد نیز پول می‌خواهد و اینجا به حساب نیامده است."},
    {Planning::whatif_how_in_kind, "کمک غیرنقدی به ارزش {0} اینجا هزینه نقطه عطفی را نمی‌پردازد، چون ردیف آن نمی‌گوید برای کدام نوع ردیف بودجه است."},
    {Planning::whatif_how_lapsed, "{0} که دریافت شده و هزینه نشده اینجا به حساب نیامده است: دوره ردیف آن پایان یافته است."},
    {Planning::whatif_not_agreed, "پروژه‌هایی که توافق نشده‌اند در نظر گرفته نشده‌اند."},

    // Baselines, forecast, earned value

    // Risk of delay
};

}  // namespace

PlanningWords persian_planning() {
    static constexpr auto words = all_words<rows, planning_words::count, planning_begins>();
    return words;
}

}  // namespace hamkari::reports
