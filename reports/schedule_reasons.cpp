#include "reports/schedule_reasons.hpp"

#include "model/passes.hpp"
#include "model/schedule_days.hpp"
#include "reports/cells.hpp"
#include "reports/locale/planning_words.hpp"
#include "reports/locale/words_of.hpp"

#include <cstdlib>
#include <vector>

namespace hamkari::reports {

namespace {

constexpr std::size_t most_days_named = 6;

std::string link_reason(const Schedule& schedule, const Dependency& d, const Locale& locale) {
    const auto& before = schedule.rows[d.before];
    const auto id = locale.isolate(before.plan->id.text());
    const auto day = locale.date(begins_at_finish(d.type) ? before.early_finish : before.early_start);
    const auto lag = lag_text(d, schedule.early[d.before].begins, locale);
    switch (d.type) {
        case LinkType::fs: return locale(Planning::reason_fs, {id, day, lag});
        case LinkType::ss: return locale(Planning::reason_ss, {id, day, lag});
        case LinkType::ff: return locale(Planning::reason_ff, {id, day, lag});
        case LinkType::sf: break;
    }
    return locale(Planning::reason_sf, {id, day, lag});
}

}  // namespace

std::string lag_text(const Dependency& d, bool from_a_morning, const Locale& locale) {
    const auto& lag = d.lag;
    if (lag.days == 0) return {};
    const bool whole_days = d.type == LinkType::fs && !from_a_morning;  // from the end of a day to the beginning of one
    const auto days = locale.count(lag.calendar_days ? Planning::count_calendar_days : Planning::count_working_days, std::abs(lag.days));
    if (lag.days > 0) return locale(whole_days ? Planning::lag_between : Planning::lag_later, {days});
    return locale(whole_days ? Planning::lag_overlap : Planning::lag_earlier, {days});
}

bool decides_end(const Schedule& schedule, const Reason& reason) {
    using Kind = Reason::Kind;
    if (reason.kind == Kind::link) return !asks_for_start(schedule.network.dependencies[reason.dependency].type);
    return reason.kind == Kind::expected || reason.kind == Kind::promised;
}

std::string early_reason(const Schedule& schedule, std::uint32_t task, const Locale& locale) {
    using Kind = Reason::Kind;
    const auto& row = schedule.rows[task];
    const auto& known = schedule.network.tasks[task].known;
    switch (row.early_by.kind) {
        case Kind::project_start: return locale(Planning::reason_project_start, {locale.isolate(row.project->id.text()), locale.date(row.project->period.first)});
        case Kind::not_before: return locale(Planning::reason_not_before, {locale.date(row.plan->start.value_or(row.early_start))});
        case Kind::link: {
            const auto& d = schedule.network.dependencies[row.early_by.dependency];
            return link_reason(schedule, d, locale);
        }
        case Kind::expected: return locale(Planning::reason_expected, {locale.date(known.expected.value_or(row.early_finish))});
        case Kind::promised: return locale(Planning::reason_promised, {locale.date(known.expected.value_or(row.early_finish))});
        case Kind::fact: return word(locale, row.done ? Planning::reason_done : Planning::reason_started);
        case Kind::as_of: return word(locale, row.started ? Planning::reason_not_done_yet : Planning::reason_as_of);
        case Kind::programme_end:
        case Kind::finish_by: break;
    }
    return {};
}

std::string late_reason(const Schedule& schedule, std::uint32_t task, const Locale& locale) {
    const auto& row = schedule.rows[task];
    if (row.late_by.kind == Reason::Kind::finish_by) return locale(Planning::reason_finish_by, {locale.date(*row.plan->finish_by)});
    if (row.late_by.kind != Reason::Kind::link) return locale(Planning::reason_programme_end, {locale.date(schedule.finish)});
    const auto& d = schedule.network.dependencies[row.late_by.dependency];
    const auto& after = schedule.rows[d.after];
    const bool start = asks_for_start(d.type);
    return locale(start ? Planning::reason_late_start : Planning::reason_late_end,
                  {locale.isolate(after.plan->id.text()), locale.date(start ? after.late_start : after.late_finish),
                   std::string(word(d.type)), lag_text(d, schedule.late[d.before].begins, locale)});
}

std::string days_off_text(const Snapshot& snapshot, const Schedule& schedule, std::uint32_t task, Date first, Date last, const Locale& locale) {
    const auto off = days_off(snapshot, schedule, task, first, last);
    if (off.empty()) return {};
    if (off.size() > most_days_named) {
        std::vector<std::string> holidays;
        for (const auto& day : off)
            if (day.holiday) holidays.push_back(locale(Planning::holiday_named, {locale.date(day.day), day.holiday->title.in(locale.language())}));
        const auto count = locale.count(Planning::count_days_off, static_cast<std::int64_t>(off.size()));
        return holidays.empty() || holidays.size() > most_days_named ? count : locale(Planning::among_them, {count, locale.list(holidays)});
    }
    std::vector<std::string> days;
    for (const auto& day : off)
        days.push_back(day.holiday ? locale(Planning::holiday_named, {locale.date(day.day), day.holiday->title.in(locale.language())})
                                   : locale(Planning::weekday_named, {locale(word_of(weekday_of(day.day))), locale.date(day.day)}));
    return locale.list(days);
}

}  // namespace hamkari::reports
