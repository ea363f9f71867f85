#pragma once

#include "model/schedule.hpp"
#include "reports/locale/locale.hpp"

#include <string>

/// Why a date of a schedule is what it is, in words.
namespace hamkari::reports {

/// `5 working days lie between` an end and a start, `5 working days later` otherwise; empty without a lag.
/// `from_a_morning`: what it counts from stands at the beginning of its day.
std::string lag_text(const Dependency& dependency, bool from_a_morning, const Locale& locale);
/// `REHAB-02 ends on 30 April 2025`: what decides its early dates, without a full stop.
std::string early_reason(const Schedule& schedule, std::uint32_t task, const Locale& locale);
std::string late_reason(const Schedule& schedule, std::uint32_t task, const Locale& locale);
/// `Thursday 1 May 2025, Friday 2 May 2025`; of many days how many. Empty without any.
std::string days_off_text(const Snapshot& snapshot, const Schedule& schedule, std::uint32_t task, Date first, Date last, const Locale& locale);
/// Whether the reason is one for the end of the task, from which its start is counted back.
bool decides_end(const Schedule& schedule, const Reason& reason);

}  // namespace hamkari::reports
