#pragma once

#include "model/date.hpp"

#include <optional>
#include <string>

/// The only place that reads the clock, the time zones and the environment.
namespace hamkari::files {

/// The time: HAMKARI_NOW (`2026-01-15T08:00:00Z`) if it is set, else the system's.
/// Throws Failure: not_a_time.
Instant now();

/// Whether the system knows a time zone of this name (IANA: Asia/Tehran).
bool is_time_zone(const std::string& name);
/// The day on which a moment lies there. The zone must be known; an unknown one counts as UTC.
Date day_in(const std::string& time_zone, Instant moment);
/// The last millisecond of a day there.
Instant end_of_day_in(const std::string& time_zone, Date day);

/// An environment variable; none if it is not set or empty.
std::optional<std::string> environment(const char* name);

/// The name under which the person is logged in; empty if the system does not know it.
std::string user_name();

}  // namespace hamkari::files
