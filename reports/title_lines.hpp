#pragma once

#include "reports/reports.hpp"
#include "reports/writer.hpp"

#include <string>

namespace hamkari::reports {

/// The title page of any report: its title, the programme and its partners, what it is narrowed to, its period, the day
/// that it tells of, what it was known from, and what its figures rest on.
void write_title_lines(Writer& out, const Snapshot& now, const ReportRequest& request, std::string title,
                       std::string subtitle);

/// `Monthly report, September 2025`
std::string title_of_period(Word title, const Period& period, const Locale& locale);

}  // namespace hamkari::reports
