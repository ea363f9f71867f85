#pragma once

#include "model/date.hpp"
#include "model/plan.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace hamkari {

/// On which days people work. Working days are counted: day number n is the n-th working day after `first()`, beginning
/// with 0, so that arithmetic with working days is arithmetic with whole numbers.
class WorkCalendar {
public:
    /// Knows the holidays of `first` .. `last`; before and after that only the week. `week` must not be empty.
    WorkCalendar(std::span<const Weekday> week, std::span<const Holiday> holidays,
                 std::span<const Holiday> more_holidays, Date first, Date last);

    Date first() const { return first_; }
    Date last() const { return last_; }
    bool works(Date day) const { return before(day + Days{1}) != before(day); }
    /// How many working days lie before the day, counted from `first()`: the number of the first working day that is not
    /// before it. Below zero for days before `first()`.
    int before(Date day) const;
    /// The working day of that number.
    Date day(int number) const;
    /// Whether each of its years has a working day.
    bool is_usable() const { return usable_; }

private:
    bool in_week(Date day) const;
    int weekly_before(Date from, Date day) const;
    Date weekly_day(Date from, int number) const;

    Date first_, last_;
    bool week_[7]{};   // as date::weekday counts them, Sunday first
    int week_days_ = 0;
    bool usable_ = true;
    std::vector<std::int32_t> before_;  // one a day from first_ to the day after last_
    std::vector<std::int32_t> days_;    // days since first_, one a working day
};

/// Whether the holiday falls on this day.
bool falls_on(const Holiday& holiday, Date day);
/// The days on which a holiday falls, from `first` to `last`, in order.
std::vector<Date> days_of(const Holiday& holiday, Date first, Date last);

/// The weekday as plans count them, Saturday first.
Weekday weekday_of(Date day);

}  // namespace hamkari
