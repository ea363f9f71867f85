#pragma once

#include "reports/reports.hpp"
#include "reports/writer.hpp"

#include <string>

namespace hamkari::reports {

/// The title page of any report: its title, the programme and its partners, what it is narrowed to, its period, the day
/// that it tells of, what it was known from, and what its figures rest on.
void write_title_lines(Writer& out, const Snapshot& now, const ReportRequest& request, std::string title,
                       std::string subtitle);

/// What a command shows on the screen, as a paper of its own: its heading becomes the title, the day and what the figures
/// rest on stand below it. For the office only, as the screen is.
Document brief_of_screen(Document screen, const Snapshot& now, const Locale& locale);

/// `Monthly report, September 2025`
std::string title_of_period(Word title, const Period& period, const Locale& locale);

}  // namespace hamkari::reports
