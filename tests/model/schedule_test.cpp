#include "model/schedule.hpp"

#include "model/schedule_days.hpp"
#include "tests/model/networks.hpp"

using namespace hamkari;
using namespace hamkari::making;

// 2025: 26 April is a Saturday, 30 April a Wednesday, 1 and 2 May are Thursday and Friday, 3 May is a Saturday.

namespace {

const std::vector<Weekday> iranian{Weekday::sat, Weekday::sun, Weekday::mon, Weekday::tue, Weekday::wed};
const std::vector<Weekday> friday_off{Weekday::sat, Weekday::sun, Weekday::mon, Weekday::tue, Weekday::wed, Weekday::thu};

Holiday every(int month, int day_of_month) {
    Holiday holiday;
    holiday.month = month;
    holiday.day = day_of_month;
    return holiday;
}

Delay delayed(const char* to) {
    Delay delay;
    delay.to = day(to);
    delay.because = Because::customs;
    return delay;
}

void finishes(const Schedule& schedule, const char* id, const char* start, const char* finish) {
    INFO(id);
    CHECK(row(schedule, id).early_start == day(start));
    CHECK(row(schedule, id).early_finish == day(finish));
}

}  // namespace

TEST_CASE("a task of five working days begins on Saturday and ends on Wednesday, and the next one begins on Saturday") {
    auto plan = network_plan("2025-04-26", iranian);
    add(plan, "A", 5);
    add(plan, "B", 1, {after("A")});
    const auto schedule = scheduled(plan);
    finishes(schedule, "A", "2025-04-26", "2025-04-30");
    finishes(schedule, "B", "2025-05-03", "2025-05-03");
    CHECK(row(schedule, "B").early_by.kind == Reason::Kind::link);
}

TEST_CASE("a point in time at the project's start takes no time, and what follows it starts that day") {
    auto plan = network_plan("2025-04-26", iranian);
    add(plan, "AGREED", 0);
    add(plan, "SIGNED", 0, {after("AGREED")});
    add(plan, "A", 3, {after("SIGNED")});
    const auto schedule = scheduled(plan);
    finishes(schedule, "SIGNED", "2025-04-26", "2025-04-26");
    finishes(schedule, "A", "2025-04-26", "2025-04-28");
}

TEST_CASE("a point in time after a task is the end of the task's last day") {
    auto plan = network_plan("2025-04-26", iranian);
    add(plan, "A", 5);
    add(plan, "HANDED-OVER", 0, {after("A")});
    add(plan, "B", 2, {after("HANDED-OVER")});
    const auto schedule = scheduled(plan);
    finishes(schedule, "HANDED-OVER", "2025-04-30", "2025-04-30");
    finishes(schedule, "B", "2025-05-03", "2025-05-04");
}

TEST_CASE("nobody works on a holiday of the Solar Hijri calendar") {
    auto plan = network_plan("2025-05-31", iranian);  // a Saturday
    plan.programme.holidays = {every(3, 14), every(3, 15)};  // 4 and 5 June 2025, Wednesday and Thursday
    add(plan, "A", 5);
    finishes(scheduled(plan), "A", "2025-05-31", "2025-06-07");
}

TEST_CASE("30 Esfand falls away in a common year") {
    // 1403 was leap: 30 Esfand 1403 is 20 March 2025; 1404 ends on 29 Esfand, 20 March 2026.
    CHECK(days_of(every(12, 30), day("2025-01-01"), day("2026-12-31")) == std::vector{day("2025-03-20")});
}

TEST_CASE("each kind of link, with lags in working days") {
    auto plan = network_plan("2025-04-26", iranian);
    add(plan, "A", 5);
    add(plan, "FS", 2, {after("A", LinkType::fs, {2, false})});    // Sat and Sun are the lag
    add(plan, "OVERLAP", 2, {after("A", LinkType::fs, {-2, false})});
    add(plan, "SS", 2, {after("A", LinkType::ss, {1, false})});
    add(plan, "FF", 2, {after("A", LinkType::ff, {1, false})});    // ends a working day after Wednesday
    add(plan, "SF", 1, {after("A", LinkType::sf, {3, false})});    // ends with the third day of A
    const auto schedule = scheduled(plan);
    finishes(schedule, "FS", "2025-05-05", "2025-05-06");
    finishes(schedule, "OVERLAP", "2025-04-29", "2025-04-30");
    finishes(schedule, "SS", "2025-04-27", "2025-04-28");
    finishes(schedule, "FF", "2025-04-30", "2025-05-03");
    finishes(schedule, "SF", "2025-04-28", "2025-04-28");
}

TEST_CASE("a lag in calendar days passes over days off too") {
    auto plan = network_plan("2025-04-26", iranian);
    add(plan, "A", 5);
    add(plan, "CURED", 1, {after("A", LinkType::fs, {5, true})});   // 1 to 5 May
    add(plan, "WAITED", 1, {after("A", LinkType::fs, {1, true})});  // 1 May, then Friday
    const auto schedule = scheduled(plan);
    finishes(schedule, "CURED", "2025-05-06", "2025-05-06");
    finishes(schedule, "WAITED", "2025-05-03", "2025-05-03");
}

TEST_CASE("a link never leads before the project's start: what would end before it begins with it") {
    auto plan = network_plan("2025-04-26", iranian);
    add(plan, "A", 5);
    add(plan, "FF", 9, {after("A", LinkType::ff)});
    add(plan, "SF", 3, {after("A", LinkType::sf)});
    add(plan, "LEAD", 1, {after("A", LinkType::ss, {-20, false})});
    const auto schedule = scheduled(plan);
    finishes(schedule, "FF", "2025-04-26", "2025-05-06");
    finishes(schedule, "SF", "2025-04-26", "2025-04-28");
    finishes(schedule, "LEAD", "2025-04-26", "2025-04-26");
}

TEST_CASE("start is not before, due moves nothing") {
    auto plan = network_plan("2025-04-26", iranian);
    add(plan, "A", 5).due = day("2025-04-27");
    add(plan, "B", 1).start = day("2025-05-01");  // a Thursday
    const auto schedule = scheduled(plan);
    finishes(schedule, "A", "2025-04-26", "2025-04-30");
    finishes(schedule, "B", "2025-05-03", "2025-05-03");
    CHECK(row(schedule, "B").early_by.kind == Reason::Kind::not_before);
}

TEST_CASE("float is measured to the latest finish of the whole programme, over all projects") {
    auto plan = network_plan("2025-04-26", iranian);
    add(plan, "A", 2);
    add(plan, "B", 3, {after("A")});
    plan.projects.push_back(plan.projects.front());
    plan.projects.back().id = ProjectId("Q");
    plan.projects.back().milestones.clear();
    add(plan, "LONG", 10);                          // to Wednesday, 7 May
    add(plan, "CROSS", 1, {after("B")});            // from the sixth day on
    const auto schedule = scheduled(plan);
    CHECK(schedule.finish == day("2025-05-07"));
    CHECK(row(schedule, "LONG").critical);
    CHECK(row(schedule, "A").total_float == 4);  // 2 + 3 + 1 of 10 days
    CHECK(row(schedule, "A").free_float == 0);
    CHECK(row(schedule, "CROSS").free_float == 4);
    CHECK(row(schedule, "A").late_finish == day("2025-05-03"));
    CHECK_FALSE(row(schedule, "A").critical);
}

TEST_CASE("what cannot keep its finish_by has a float below zero") {
    auto plan = network_plan("2025-04-26", iranian);
    add(plan, "A", 5);
    add(plan, "B", 5, {after("A")}).finish_by = day("2025-05-05");
    add(plan, "LONG", 20);
    const auto schedule = scheduled(plan);
    CHECK(row(schedule, "B").total_float == -2);
    CHECK(row(schedule, "A").total_float == -2);
    CHECK(row(schedule, "A").critical);
    CHECK(row(schedule, "B").late_by.kind == Reason::Kind::finish_by);
    CHECK(row(schedule, "B").late_finish == day("2025-05-05"));
}

TEST_CASE("provinces may have a week of their own") {
    auto plan = network_plan("2025-04-26", iranian);
    plan.programme.calendars = {{{province_of("Qom")}, friday_off, {}, {}}};
    add(plan, "A", 6).province = province_of("Qom");                 // Saturday to Thursday
    add(plan, "B", 1, {after("A")}).province = province_of("Qom");   // Friday is off
    add(plan, "C", 1, {after("A")});                                 // Thursday and Friday are
    add(plan, "D", 6);
    add(plan, "E", 1, {after("D")}).province = province_of("Qom");
    const auto schedule = scheduled(plan);
    finishes(schedule, "A", "2025-04-26", "2025-05-01");
    finishes(schedule, "B", "2025-05-03", "2025-05-03");
    finishes(schedule, "C", "2025-05-03", "2025-05-03");
    finishes(schedule, "D", "2025-04-26", "2025-05-03");
    finishes(schedule, "E", "2025-05-04", "2025-05-04");
    // The programme ends with E on Sunday: D may not end later than Saturday; A may be a day later and B still be in time.
    CHECK(row(schedule, "D").critical);
    CHECK(row(schedule, "B").total_float == 1);
}

TEST_CASE("what is done keeps its days, what has begun its first one, the rest is planned from the as-of day") {
    auto plan = network_plan("2025-04-26", iranian);
    plan.programme.currency = Currency("CHF");
    add(plan, "A", 3);
    add(plan, "B", 10, {after("A")});
    add(plan, "C", 2);
    add(plan, "D", 4);
    Told told;
    told.tell(FactKind::milestone_start, "A", "2025-04-27");
    told.tell(FactKind::milestone_done, "A", "2025-05-02");  // a Friday
    told.tell(FactKind::milestone_start, "B", "2025-05-03");
    told.tell(FactKind::milestone_start, "D", "2025-04-26");
    const auto seen = snapshot(plan, told, "2025-05-06");
    const auto schedule = schedule_of(seen);
    finishes(schedule, "A", "2025-04-27", "2025-05-02");
    CHECK_FALSE(row(schedule, "A").total_float);
    finishes(schedule, "B", "2025-05-03", "2025-05-14");  // ten working days from its first one
    finishes(schedule, "C", "2025-05-06", "2025-05-07");
    CHECK(row(schedule, "C").early_by.kind == Reason::Kind::as_of);
    finishes(schedule, "D", "2025-04-26", "2025-05-06");  // four days have passed, it is not done: today at the earliest
}

TEST_CASE("what is delayed is not done before the day that was said, and what follows waits for it") {
    auto plan = network_plan("2025-04-26", iranian);
    plan.programme.currency = Currency("CHF");
    add(plan, "A", 2);
    add(plan, "B", 1, {after("A")});
    Told told;
    told.tell(FactKind::milestone_delay, "A", "2025-04-26", delayed("2025-05-09"));  // a Friday
    const auto seen = snapshot(plan, told, "2025-04-27");
    const auto schedule = schedule_of(seen);
    CHECK(row(schedule, "A").early_finish == day("2025-05-09"));
    CHECK(row(schedule, "A").early_by.kind == Reason::Kind::expected);
    finishes(schedule, "B", "2025-05-10", "2025-05-10");
}

TEST_CASE("the programme ends on the day that was said, be it a day off") {
    auto plan = network_plan("2025-04-26", iranian);
    plan.programme.currency = Currency("CHF");
    add(plan, "A", 2);
    Told told;
    told.tell(FactKind::milestone_delay, "A", "2025-04-26", delayed("2025-05-09"));  // a Friday
    const auto seen = snapshot(plan, told, "2025-04-27");
    const auto schedule = schedule_of(seen);
    CHECK(schedule.finish == day("2025-05-09"));
    CHECK(row(schedule, "A").total_float == 0);
}

TEST_CASE("a lag in calendar days after a point counts from the day on which the point stands") {
    auto plan = network_plan("2025-04-05", iranian);  // a Saturday; 28 March to 4 April are days off
    plan.programme.holidays = {every(1, 9), every(1, 10), every(1, 11), every(1, 12), every(1, 13)};
    add(plan, "KICK-OFF", 0);
    add(plan, "FS", 1, {after("KICK-OFF", LinkType::fs, {14, true})});
    add(plan, "SS", 1, {after("KICK-OFF", LinkType::ss, {14, true})});
    add(plan, "FF", 1, {after("KICK-OFF", LinkType::ff, {11, true})});
    add(plan, "REVIEW", 0).start = day("2025-05-10");
    add(plan, "THEN", 1, {after("REVIEW", LinkType::fs, {5, true})});
    const auto schedule = scheduled(plan);
    finishes(schedule, "FS", "2025-04-19", "2025-04-19");  // 5 to 18 April pass
    finishes(schedule, "SS", "2025-04-19", "2025-04-19");
    finishes(schedule, "FF", "2025-04-15", "2025-04-15");  // not before the morning of 16 April
    finishes(schedule, "THEN", "2025-05-17", "2025-05-17");  // 10 to 14 May pass, 15 and 16 are Thursday and Friday
    CHECK(row(schedule, "REVIEW").total_float == 2);  // 12 May and 5 days: the 17th still; the end of the 11th is its latest
}

TEST_CASE("what is done on a day off, or said to be, counts from that day") {
    auto plan = network_plan("2025-04-26", iranian);
    plan.programme.currency = Currency("CHF");
    add(plan, "DONE", 2);
    add(plan, "FS", 1, {after("DONE", LinkType::fs, {5, true})});
    add(plan, "FF", 1, {after("DONE", LinkType::ff, {5, true})});
    add(plan, "WITH", 1, {after("DONE", LinkType::ff)});
    add(plan, "TWO", 1, {after("DONE", LinkType::ff, {2, false})});
    add(plan, "SAID", 1);
    add(plan, "AFTER", 1, {after("SAID", LinkType::fs, {6, true})});
    add(plan, "TOO", 1, {after("SAID", LinkType::ff)});
    Told told;
    told.tell(FactKind::milestone_done, "DONE", "2025-05-02");  // a Friday
    told.tell(FactKind::milestone_delay, "SAID", "2025-04-26", delayed("2025-05-16"));  // another one
    const auto seen = snapshot(plan, told, "2025-05-02");
    const auto schedule = schedule_of(seen);
    finishes(schedule, "FS", "2025-05-10", "2025-05-10");  // 3 to 7 May pass, 8 and 9 are Thursday and Friday
    finishes(schedule, "FF", "2025-05-07", "2025-05-07");
    finishes(schedule, "WITH", "2025-05-03", "2025-05-03");  // not before Friday, so on Saturday
    finishes(schedule, "TWO", "2025-05-04", "2025-05-04");   // two working days after Friday
    CHECK(row(schedule, "SAID").early_finish == day("2025-05-16"));
    finishes(schedule, "AFTER", "2025-05-24", "2025-05-24");  // 17 to 22 May pass
    finishes(schedule, "TOO", "2025-05-17", "2025-05-17");
}

TEST_CASE("a programme may end with a point at the beginning of a day") {
    auto plan = network_plan("2025-05-31", iranian);
    plan.programme.holidays = {every(3, 14)};  // 4 June; 5 and 6 June are Thursday and Friday
    add(plan, "WORK", 4);                      // to 3 June
    add(plan, "REPORT", 0).start = day("2025-06-05");
    add(plan, "CLOSED", 0, {after("REPORT")});
    const auto schedule = scheduled(plan);
    CHECK(schedule.finish == day("2025-06-07"));
    for (const auto* id : {"REPORT", "CLOSED"}) {
        finishes(schedule, id, "2025-06-07", "2025-06-07");
        CHECK(row(schedule, id).late_finish == day("2025-06-07"));
        CHECK(row(schedule, id).critical);
    }
    CHECK(row(schedule, "WORK").total_float == 0);  // a day later, and all would end on the evening of 7 June
    CHECK(driving_path(schedule, *schedule.find("CLOSED")).size() == 2);
}

TEST_CASE("what is cancelled holds nothing back") {
    auto plan = network_plan("2025-04-26", iranian);
    plan.programme.currency = Currency("CHF");
    add(plan, "A", 20);
    add(plan, "B", 1, {after("A")});
    Told told;
    told.tell(FactKind::milestone_cancel, "A", "2025-04-26");
    const auto seen = snapshot(plan, told, "2025-04-26");
    const auto schedule = schedule_of(seen);
    CHECK_FALSE(schedule.find("A"));
    finishes(schedule, "B", "2025-04-26", "2025-04-26");
}

TEST_CASE("a forecast leaves a point in time that nothing dates where it was promised") {
    auto plan = network_plan("2025-04-26", iranian);
    plan.programme.currency = Currency("CHF");
    add(plan, "CONFERENCE", 0).due = day("2025-05-09");
    add(plan, "PAPERS", 2, {after("CONFERENCE")});
    const auto seen = snapshot(plan, {}, "2025-04-26");
    finishes(schedule_of(seen), "CONFERENCE", "2025-04-26", "2025-04-26");
    const auto forecast = schedule_of(seen, {.promises = Promises::stand});
    finishes(forecast, "CONFERENCE", "2025-05-09", "2025-05-09");
    finishes(forecast, "PAPERS", "2025-05-10", "2025-05-11");
    CHECK(row(forecast, "CONFERENCE").early_by.kind == Reason::Kind::promised);
}

TEST_CASE("the days off between two milestones are told with what they are") {
    auto plan = network_plan("2025-05-31", iranian);
    plan.programme.currency = Currency("CHF");
    plan.programme.holidays = {every(3, 14), every(3, 15)};
    plan.programme.holidays[0].title.en = "14 Khordad";
    add(plan, "A", 4);
    add(plan, "B", 1, {after("A")});
    const auto seen = snapshot(plan, {}, "2025-05-31");
    const auto schedule = schedule_of(seen);
    const auto off = days_off(seen, schedule, 1, day("2025-06-04"), day("2025-06-06"));
    REQUIRE(off.size() == 3);
    CHECK(off[0].holiday->title.en == "14 Khordad");
    CHECK(off[1].day == day("2025-06-05"));
    CHECK(off[2].holiday == nullptr);  // a Friday
    finishes(schedule, "B", "2025-06-07", "2025-06-07");
}

TEST_CASE("another holiday moves what works on it, and no longer a holiday is worked") {
    auto plan = network_plan("2025-05-31", iranian);
    plan.programme.currency = Currency("CHF");
    plan.programme.holidays = {every(3, 14)};
    add(plan, "A", 2);
    add(plan, "B", 3, {after("A")});  // Monday, Tuesday, and Saturday behind the holiday
    const auto seen = snapshot(plan, {}, "2025-05-31");
    const auto usual = schedule_of(seen);
    finishes(usual, "B", "2025-06-02", "2025-06-07");
    const auto busier = with_other_holidays(seen, {day("2025-06-03")}, {});
    const auto more = moved(usual, busier);
    REQUIRE(more.size() == 1);
    CHECK(more[0].before->plan->id.text() == "B");
    CHECK(more[0].days() == 1);
    const auto easier = with_other_holidays(seen, {}, {day("2025-06-04")});
    const auto fewer = moved(usual, easier);
    REQUIRE(fewer.size() == 1);
    CHECK(fewer[0].days() == -3);  // Wednesday instead of Saturday
}

TEST_CASE("a holiday that is not certain tells what it would move") {
    auto plan = network_plan("2025-05-31", iranian);
    plan.programme.currency = Currency("CHF");
    Holiday moon;
    moon.on = day("2025-06-04");  // a Wednesday; a day later it is a Thursday, which is off anyway
    moon.assumed = true;
    plan.programme.holidays = {moon};
    add(plan, "A", 2);
    add(plan, "B", 3, {after("A")});
    const auto seen = snapshot(plan, {}, "2025-05-31");
    const auto uncertain = uncertain_holidays(seen, schedule_of(seen));
    REQUIRE(uncertain.size() == 1);
    CHECK(uncertain[0].moves == std::vector<std::string>{"B"});
}

TEST_CASE("dates far beyond the first calendar are right: a chain over thirty years") {
    auto plan = network_plan("2025-01-01", every_day);
    for (int i = 0; i < 30; ++i) add(plan, "T" + std::to_string(i), 365, i ? std::vector{after("T" + std::to_string(i - 1))} : std::vector<Link>{});
    CHECK(scheduled(plan).finish == day("2025-01-01") + Days{30 * 365 - 1});
}

TEST_CASE("what would end after 2199 is refused, not counted") {
    auto plan = network_plan("2025-01-01", iranian);
    for (int i = 0; i < 1000; ++i) add(plan, "T" + std::to_string(i), 9999, i ? std::vector{after("T" + std::to_string(i - 1))} : std::vector<Link>{});
    const auto problem = why_no_schedule(network_of(plan));
    REQUIRE(problem);
    CHECK(problem->code == Code::schedule_too_long);
    CHECK_THROWS_AS(scheduled(plan), Failure);
}
