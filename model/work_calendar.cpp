#include "model/work_calendar.hpp"

#include "model/calendar.hpp"

#include <algorithm>

namespace hamkari {

namespace {

constexpr int days_a_week = 7;

int sunday_first(Weekday day) { return (static_cast<int>(day) + 6) % days_a_week; }  // Weekday begins with Saturday

std::size_t days_since(Date first, Date day) { return static_cast<std::size_t>(days_from(first, day)); }

}  // namespace

Weekday weekday_of(Date day) {
    return static_cast<Weekday>((date::weekday(day).c_encoding() + 1) % days_a_week);
}

std::vector<Date> days_of(const Holiday& holiday, Date first, Date last) {
    if (holiday.on) return first <= *holiday.on && *holiday.on <= last ? std::vector{*holiday.on} : std::vector<Date>{};
    std::vector<Date> days;
    const int last_year = to_calendar(Calendar::solar_hijri, last).year;
    for (int year = to_calendar(Calendar::solar_hijri, first).year; year <= last_year; ++year) {
        if (holiday.day > days_in_month(Calendar::solar_hijri, year, holiday.month)) continue;  // 30 Esfand
        const auto day = to_date(Calendar::solar_hijri, {year, holiday.month, holiday.day});
        if (first <= day && day <= last) days.push_back(day);
    }
    return days;
}

bool falls_on(const Holiday& holiday, Date day) { return !days_of(holiday, day, day).empty(); }

WorkCalendar::WorkCalendar(std::span<const Weekday> week, std::span<const Holiday> holidays,
                           std::span<const Holiday> more_holidays, Date first, Date last)
    : first_(first), last_(last) {
    for (const auto day : week) week_[sunday_first(day)] = true;
    week_days_ = static_cast<int>(std::count(std::begin(week_), std::end(week_), true));
    std::vector<bool> off(days_since(first, last) + 1);
    for (const auto list : {holidays, more_holidays})
        for (const auto& holiday : list)
            for (const auto day : days_of(holiday, first, last)) off[days_since(first, day)] = true;
    before_.reserve(off.size() + 1);
    std::size_t weekday = date::weekday(first).c_encoding();
    std::size_t idle = 0;
    for (std::size_t i = 0; i < off.size(); ++i, weekday = (weekday + 1) % days_a_week) {
        before_.push_back(static_cast<std::int32_t>(days_.size()));
        if (week_[weekday] && !off[i]) {
            days_.push_back(static_cast<std::int32_t>(i));
            idle = 0;
        } else if (++idle >= 366) {
            usable_ = false;
        }
    }
    before_.push_back(static_cast<std::int32_t>(days_.size()));
    if (week_days_ == 0) usable_ = false;
}

bool WorkCalendar::in_week(Date day) const { return week_[date::weekday(day).c_encoding()]; }

/// Working days of the week from one day (included) to another (not included), which may be the earlier one.
int WorkCalendar::weekly_before(Date from, Date day) const {
    const int span = days_from(from, day);
    const int weeks = span >= 0 ? span / days_a_week : -((-span + days_a_week - 1) / days_a_week);
    int count = weeks * week_days_;
    for (Date d = from + Days{weeks * days_a_week}; d < day; d += Days{1}) count += in_week(d);
    return count;
}

Date WorkCalendar::weekly_day(Date from, int number) const {
    const int weeks = number >= 0 ? number / week_days_ : -((-number + week_days_ - 1) / week_days_);
    int left = number - weeks * week_days_;
    Date day = from + Days{weeks * days_a_week};
    for (;; day += Days{1})
        if (in_week(day) && left-- == 0) return day;
}

int WorkCalendar::before(Date day) const {
    if (day < first_) return weekly_before(first_, day);
    const Date end = last_ + Days{1};
    if (day > end) return before_.back() + weekly_before(end, day);
    return before_[days_since(first_, day)];
}

Date WorkCalendar::day(int number) const {
    if (number < 0) return weekly_day(first_, number);
    const auto index = static_cast<std::size_t>(number);
    if (index < days_.size()) return first_ + Days{days_[index]};
    return weekly_day(last_ + Days{1}, number - static_cast<int>(days_.size()));
}

}  // namespace hamkari
