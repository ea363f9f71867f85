#include "reports/locale/language_tables.hpp"

namespace hamkari::reports {
namespace {

constexpr CurrencyName currencies[] = {
    {"CHF", "فرانک سوئیس"},        {"EUR", "یورو"},          {"USD", "دلار آمریکا"},
    {"IRR", "ریال ایران"},         {"AED", "درهم امارات"},   {"AFN", "افغانی"},
    {"AMD", "درام ارمنستان"},      {"AUD", "دلار استرالیا"}, {"AZN", "منات جمهوری آذربایجان"},
    {"BHD", "دینار بحرین"},        {"CAD", "دلار کانادا"},   {"CNY", "یوان چین"},
    {"DKK", "کرون دانمارک"},       {"GBP", "پوند انگلیس"},   {"INR", "روپیه هند"},
    {"IQD", "دینار عراق"},         {"JPY", "ین ژاپن"},       {"KRW", "وون کره جنوبی"},
    {"KWD", "دینار کویت"},         {"NOK", "کرون نروژ"},     {"OMR", "ریال عمان"},
    {"PKR", "روپیه پاکستان"},      {"QAR", "ریال قطر"},      {"RUB", "روبل روسیه"},
    {"SAR", "ریال عربستان سعودی"}, {"SEK", "کرون سوئد"},     {"TMT", "منات ترکمنستان"},
    {"TRY", "لیر ترکیه"},
};

constexpr std::array<std::string_view, 12> gregorian_months{"ژانویه", "فوریه", "مارس",    "آوریل", "مه",     "ژوئن",
                                                            "ژوئیه",  "اوت",   "سپتامبر", "اکتبر", "نوامبر", "دسامبر"};

}  // namespace

const LanguageTable& persian() {
    static const LanguageTable table{
        .code = "fa",
        .name = "فارسی",
        .text = Language::fa,
        .right_to_left = true,
        .own_calendar = Calendar::solar_hijri,
        .digits = {"۰", "۱", "۲", "۳", "۴", "۵", "۶", "۷", "۸", "۹"},
        .thousands = "٬",
        .decimal = "٫",
        .percent = "٪",
        .minus = "\u200E\u2212",  // the mark keeps the sign to the left of the digits
        .gregorian_months = gregorian_months,
        .solar_hijri_months = {"فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی",
                               "بهمن", "اسفند"},
        .gregorian_months_short = gregorian_months,  // Persian does not shorten them
        .currencies = currencies,
        .words = persian_words(),
        .planning = persian_planning(),
        .messages = persian_messages(),
    };
    return table;
}

}  // namespace hamkari::reports
