#include "reports/locale/locale.hpp"

#include "reports/locale/width.hpp"
#include "reports/locale/words_of.hpp"
#include "tests/catch.hpp"
#include "tests/typed.hpp"

#include <limits>

using namespace hamkari;
using namespace hamkari::typed;
using namespace hamkari::reports;

namespace {

const Locale en{english()};
const Locale fa{persian()};

std::string isolated(const std::string& text) { return "\u2068" + text + "\u2069"; }

}  // namespace

TEST_CASE("numbers have the digits and separators of the language") {
    CHECK(en.number(1'234'567) == "1,234,567");
    CHECK(fa.number(1'234'567) == "۱٬۲۳۴٬۵۶۷");
    CHECK(en.number(0) == "0");
    CHECK(en.number(999) == "999");
    CHECK(en.number(1000) == "1,000");
    CHECK(fa.number(90) == "۹۰");
    CHECK(en.number(std::numeric_limits<std::int64_t>::max()) == "9,223,372,036,854,775,807");
    CHECK(en.number(std::numeric_limits<std::int64_t>::min()) == "\u22129,223,372,036,854,775,808");
}

TEST_CASE("a Persian minus is kept to the left of its digits") {
    CHECK(en.number(-25) == "\u221225");
    CHECK(fa.number(-25) == "\u200E\u2212۲۵");
    CHECK(fa.percent(Percent{-125'000}) == "\u200E\u2212۱۲٫۵٪");
}

TEST_CASE("figures are rounded half to even and end without needless zeros") {
    const auto figure = [](std::int64_t ten_thousandths) { return Quantity::scaled(ten_thousandths); };
    CHECK(en.number(figure(12'345'000)) == "1,234.5");
    CHECK(fa.number(figure(12'345'000)) == "۱٬۲۳۴٫۵");
    CHECK(en.number(figure(12'000)) == "1.2");
    CHECK(en.number(figure(10'000)) == "1");
    CHECK(en.number(figure(2'500)) == "0.2");
    CHECK(en.number(figure(3'500)) == "0.4");
    CHECK(en.number(figure(500), 4) == "0.05");
    CHECK(en.number(figure(25'000), 0) == "2");
    CHECK(en.number(figure(35'000), 0) == "4");
    CHECK(en.number(figure(-400)) == "0");  // no minus before a zero
}

TEST_CASE("per cent has one decimal at most, and none from a hundred on") {
    CHECK(en.percent(Percent{666'667}) == "66.7%");
    CHECK(fa.percent(Percent{666'667}) == "۶۶٫۷٪");
    CHECK(en.percent(Percent::whole(40)) == "40%");
    CHECK(en.percent(Percent::whole(0)) == "0%");
    CHECK(en.percent(Percent{1'034'000}) == "103%");
    CHECK(fa.percent(Percent{1'034'000}) == "۱۰۳٪");
}

TEST_CASE("money has its minor units only where they are not zero") {
    CHECK(en.money(money("120000 CHF")) == "120,000 CHF");
    CHECK(fa.money(money("120000 CHF")) == "۱۲۰٬۰۰۰ فرانک سوئیس");
    CHECK(en.money(money("1500.50 USD")) == "1,500.50 USD");
    CHECK(fa.money(money("1500.50 USD")) == "۱٬۵۰۰٫۵۰ دلار آمریکا");
    CHECK(en.amount(money("0.05 EUR")) == "0.05");
    CHECK(en.amount(money("2500 JPY")) == "2,500");
    CHECK(en.money(money("1.250 KWD")) == "1.250 KWD");
    CHECK(fa.money(money("500000000 IRR")) == "۵۰۰٬۰۰۰٬۰۰۰ ریال ایران");
}

TEST_CASE("a currency without a Persian name keeps its code, isolated") {
    CHECK(fa.currency(*parse_currency("XCD")) == isolated("XCD"));
    CHECK(en.currency(*parse_currency("XCD")) == "XCD");
    CHECK(fa.currency(Currency{}).empty());
}

TEST_CASE("a day is written in the calendars chosen, the language's own first") {
    const auto d = day("2025-05-06");
    CHECK(en.date(d) == "6 May 2025");
    CHECK(fa.date(d) == "۱۶ اردیبهشت ۱۴۰۴ (۶ مه ۲۰۲۵)");
    CHECK(Locale(english(), CalendarChoice::both).date(d) == "6 May 2025 (16 Ordibehesht 1404)");
    CHECK(Locale(english(), CalendarChoice::solar_hijri).date(d) == "16 Ordibehesht 1404");
    CHECK(Locale(persian(), CalendarChoice::gregorian).date(d) == "۶ مه ۲۰۲۵");
    CHECK(Locale(persian(), CalendarChoice::solar_hijri).date(d) == "۱۶ اردیبهشت ۱۴۰۴");
}

TEST_CASE("a short date has one width") {
    const auto d = day("2025-05-06");
    CHECK(en.date_short(d, Calendar::gregorian) == "2025-05-06");
    CHECK(en.date_short(d, Calendar::solar_hijri) == "1404/02/16");
    CHECK(fa.date_short(d, Calendar::solar_hijri) == "۱۴۰۴/۰۲/۱۶");
    CHECK(fa.date_short(d, Calendar::gregorian) == "۲۰۲۵/۰۵/۰۶");
}

TEST_CASE("a time is written in UTC and in words") {
    const auto time = parse_instant("2025-05-06T09:05:59Z");
    REQUIRE(time);
    CHECK(en.instant(*time) == "6 May 2025, 09:05 UTC");
    CHECK(Locale(persian(), CalendarChoice::solar_hijri).instant(*time) == "۱۶ اردیبهشت ۱۴۰۴، ساعت ۰۹:۰۵ به وقت جهانی");
}

TEST_CASE("periods have their names in both languages") {
    const auto both = [](const char* text) { return en.period(period(text)) + " = " + fa.period(period(text)); };
    CHECK(both("2025") == "2025 = سال ۲۰۲۵");
    CHECK(both("1404") == "Solar Hijri year 1404 = سال ۱۴۰۴");
    CHECK(both("2025-H1") == "first half of 2025 = نیمه نخست ۲۰۲۵");
    CHECK(both("2025-Q3") == "third quarter of 2025 = سه‌ماهه سوم ۲۰۲۵");
    CHECK(both("1404-Q2") == "second quarter of Solar Hijri year 1404 = سه‌ماهه دوم ۱۴۰۴");
    CHECK(both("2025-09") == "September 2025 = سپتامبر ۲۰۲۵");
    CHECK(both("1404-03") == "Khordad 1404 = خرداد ۱۴۰۴");
}

TEST_CASE("a range of days is written in words") {
    const auto spring = period("2025-03-21 .. 2025-06-21");
    CHECK(en.period(spring) == "21 March 2025 to 21 June 2025");
    CHECK(Locale(persian(), CalendarChoice::solar_hijri).period(spring) == "از ۱ فروردین ۱۴۰۴ تا ۳۱ خرداد ۱۴۰۴");
    CHECK(en.period_short(spring) == "2025-03-21 – 2025-06-21");
    CHECK(fa.period_short(spring) == "۱۴۰۴/۰۱/۰۱ تا ۱۴۰۴/۰۳/۳۱");
}

TEST_CASE("table heads have short periods") {
    const auto both = [](const char* text) {
        return en.period_short(period(text)) + " = " + fa.period_short(period(text));
    };
    CHECK(both("2025") == "2025 = ۲۰۲۵");
    CHECK(both("1404") == "SH 1404 = ۱۴۰۴");
    CHECK(both("2025-Q3") == "2025 Q3 = سه‌ماهه سوم ۲۰۲۵");
    CHECK(both("1404-H2") == "SH 1404 H2 = نیمه دوم ۱۴۰۴");
    CHECK(both("2025-09") == "Sep 2025 = سپتامبر ۲۰۲۵");
    CHECK(both("2025-05-06") == "2025-05-06 = ۱۴۰۴/۰۲/۱۶");
}

TEST_CASE("a title page tells the days of a period in both calendars") {
    CHECK(en.period_days(period("2025")) == "1 January 2025 – 31 December 2025 (12 Dey 1403 – 10 Dey 1404)");
    CHECK(fa.period_days(period("2025")) == "از ۱۲ دی ۱۴۰۳ تا ۱۰ دی ۱۴۰۴ (از ۱ ژانویه ۲۰۲۵ تا ۳۱ دسامبر ۲۰۲۵)");
}

TEST_CASE("a number agrees with its noun") {
    CHECK(en.count(Word::count_milestones, 1) == "1 milestone");
    CHECK(en.count(Word::count_milestones, 2) == "2 milestones");
    CHECK(en.count(Word::count_milestones, 0) == "0 milestones");
    CHECK(en.count(Word::count_people, 1200) == "1,200 people");
    CHECK(fa.count(Word::count_milestones, 1) == "۱ نقطه عطف");
    CHECK(fa.count(Word::count_milestones, 12) == "۱۲ نقطه عطف");
}

TEST_CASE("names are listed with a comma and an and") {
    CHECK(en.list({}).empty());
    CHECK(en.list({"Tehran"}) == "Tehran");
    CHECK(en.list({"Tehran", "South Khorasan", "Khorasan Razavi"}) == "Tehran, South Khorasan and Khorasan Razavi");
    CHECK(fa.list({"تهران", "خراسان جنوبی", "خراسان رضوی"}) == "تهران، خراسان جنوبی و خراسان رضوی");
}

TEST_CASE("provinces have the names of the language") {
    const auto tehran = parse_province("IR-23");
    REQUIRE(tehran);
    CHECK(en.province(*tehran) == "Tehran");
    CHECK(fa.province(*tehran) == "تهران");
}

TEST_CASE("sentences take their arguments where the language has them") {
    CHECK(en(Word::sentence_of_provinces, {"3", "31"}) == "3 of 31 provinces complete");
    CHECK(fa(Word::sentence_of_provinces, {"۳", "۳۱"}) == "گزارش کامل: ۳ از ۳۱ استان");
    CHECK(fa(Word::fewer_than_5) == "کمتر از ۵");
    CHECK(fa(Word::light_amber) == "زرد");
}

TEST_CASE("codes are isolated only where the text runs right to left") {
    CHECK(en.isolate("REHAB-01") == "REHAB-01");
    CHECK(fa.isolate("REHAB-01") == isolated("REHAB-01"));
    CHECK(fa.isolate("").empty());
    CHECK(fa.digits("3.2") == "۳.۲");
}

TEST_CASE("a message tells what is wrong, and its hint what to write instead") {
    const Problem near{Code::unknown_key, {"colour", "counts", "id, title, counts"}};
    CHECK(en.message(near) == "there is no key \"colour\" here");
    CHECK(en.hint(near) == "did you mean \"counts\"? the keys here are: id, title, counts");
    CHECK(fa.message(near) == "اینجا کلیدی به نام «" + isolated("colour") + "» نیست");
    CHECK(fa.hint(near) ==
          "شاید منظور «" + isolated("counts") + "» باشد. کلیدهای ممکن: " + isolated("id, title, counts"));
}

TEST_CASE("what is not known of a problem is left out of its hint") {
    CHECK(en.hint({Code::unknown_key, {"x", "", "id, title"}}) == "the keys here are: id, title");
    CHECK(en.hint({Code::toman, {"5000 toman", "50000 IRR"}}) == "write rials: times 10: 50000 IRR");
    CHECK(en.hint({Code::toman, {"toman", ""}}) == "write rials: times 10");
    CHECK(fa.hint({Code::toman, {"تومان", ""}}) == "به ریال بنویسید: ضرب‌در ۱۰");
    CHECK(en.hint({Code::wrong_status, {"REHAB-01", "done", ""}}).empty());
    CHECK(en.message({Code::ledger_damaged, {"", "a hash differs"}}) == "the ledger is damaged: a hash differs");
    CHECK(en.hint({Code::unknown_option, {"--colour", "", ""}}) == "the options are listed by: hamkari --help");
}

TEST_CASE("a date that does not exist is told with the days of its month") {
    CHECK(en.hint({Code::date_does_not_exist, {"1404-12-30", "29"}}) == "that month has 29 days");
    CHECK(fa.hint({Code::date_does_not_exist, {"1404-12-30", "29"}}) == "آن ماه ۲۹ روز دارد");
    CHECK(en.hint({Code::date_does_not_exist, {"2025-13-01", "0"}}) == "a year has 12 months");
}

TEST_CASE("amounts and days in a message are written as the language writes them") {
    const Problem overspent{Code::overspent, {"RH-F1", "30000 CHF", "35000.50 CHF", "2025-05-06"}};
    CHECK(en.message(overspent) == "RH-F1 would have spent 35,000.50 CHF of 30,000 CHF received on 6 May 2025");
    CHECK(fa.message(overspent) == "هزینه‌کرد " + isolated("RH-F1") +
                                       " تا ۱۶ اردیبهشت ۱۴۰۴ (۶ مه ۲۰۲۵) به ۳۵٬۰۰۰٫۵۰ فرانک سوئیس می‌رسد، اما فقط "
                                       "۳۰٬۰۰۰ فرانک سوئیس دریافت شده است");
    CHECK(en.message({Code::shares_not_whole, {"99.95%"}}) == "the shares sum to 99.95%");
    CHECK(fa.message({Code::shares_not_whole, {"99.95%"}}) == "جمع سهم‌ها ۹۹٫۹۵٪ است");
}

TEST_CASE("statuses and kinds of item are worded in messages") {
    const Problem done{Code::wrong_status, {"REHAB-01", "in-progress", "milestone reopen REHAB-01"}};
    CHECK(en.message(done) == "REHAB-01 is in progress: this cannot be said of it");
    CHECK(fa.message(done) == isolated("REHAB-01") + " در حال اجرا است و این ثبت برای آن ممکن نیست");
    const Problem missing{Code::missing_field, {"due", "milestone REHAB-01", "due: 2025-05-03"}};
    CHECK(en.message(missing) == "milestone REHAB-01 has no \"due\"");
    CHECK(fa.message(missing) == "نقطه عطف " + isolated("REHAB-01") + " فیلد «" + isolated("due") + "» ندارد");
    CHECK(en.message({Code::missing_field, {"id", "the plan", ""}}) == "the plan has no \"id\"");
}

TEST_CASE("what a person may copy is isolated as a whole") {
    CHECK(en.hint({Code::breakdown_undeclared, {"--women", "REHAB-I1", "sex-age"}}) ==
          "add to REHAB-I1 in the plan: disaggregate: [sex-age]");
    CHECK(fa.hint({Code::breakdown_undeclared, {"--women", "REHAB-I1", "sex-age"}}) ==
          "در برنامه به " + isolated("REHAB-I1") + " بیفزایید: " + isolated("disaggregate: [sex-age]"));
}

TEST_CASE("a risk's score has a band") {
    CHECK(risk_band(4) == Word::risk_low);
    CHECK(risk_band(5) == Word::risk_medium);
    CHECK(risk_band(9) == Word::risk_medium);
    CHECK(risk_band(10) == Word::risk_high);
    CHECK(risk_band(15) == Word::risk_high);
    CHECK(risk_band(16) == Word::risk_very_high);
}

TEST_CASE("half-spaces, marks and isolates take no column on a terminal") {
    CHECK(display_width("REHAB-01") == 8);
    CHECK(display_width("سه‌ماهه") == 6);  // six letters and a half-space
    CHECK(display_width("مهٔ") == 2);               // a combining hamza
    CHECK(display_width(isolated("CHF")) == 3);
    CHECK(display_width("難民") == 4);
    CHECK(display_width("\xff") == 1);
    CHECK(pad("سه‌ماهه", 8) == "سه‌ماهه  ");
    CHECK(pad("12", 5, Side::end) == "   12");
    CHECK(pad("too wide", 3) == "too wide");
}
