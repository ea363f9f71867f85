#pragma once

#include <date/date.h>

#include <chrono>

namespace hamkari {

/// A day, as a count: no calendar, no time of day. A calendar is only a way to write it (model/calendar.hpp).
using Date = date::sys_days;

/// A number of days between two dates.
using Days = date::days;

/// A moment in UTC, to the millisecond.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// Both dates are included.
constexpr int days_from(Date from, Date to) { return static_cast<int>((to - from).count()); }

}  // namespace hamkari
