#pragma once

#include "model/narrow.hpp"
#include "model/snapshot.hpp"
#include "reports/document.hpp"
#include "reports/locale/locale.hpp"

#include <span>
#include <string_view>

namespace hamkari::reports {

/// Who reads a report: what may leave the office differs.
enum class Audience : std::uint8_t { internal, partners, public_ };

/// What a person asks of a report.
struct ReportRequest {
    Period period;
    Narrowing narrowing;  ///< the snapshots are narrowed already; this says to what
    Audience audience = Audience::internal;
    bool draft = false;  ///< marked as a draft on its title page and in its foot
};

/// What a report is made from.
struct ReportInput {
    /// As of the earlier of today and the last day of the period.
    const Snapshot& now;
    /// As of `day_before(period)`, with what is known now; null if no plan was in force then.
    const Snapshot* before = nullptr;
};

/// The day with which a periodic report compares: the day before its period begins, on which the report of the period
/// before it ended.
Date day_before(const Period& period);

/// A kind of report. A new one is one file and one row in reports.cpp.
struct Report {
    /// What it is about, which must be named: `--project`, `--province`, `--donor`.
    enum class About : std::uint8_t { programme, project, province, donor };

    std::string_view name;  ///< as `report KIND` takes it: `annual`
    Word title;
    About about = About::programme;
    Document (*make)(const ReportInput&, const ReportRequest&, const Locale&);
    bool first_lines = false;  ///< reads `History::first_lines`
};

/// All kinds, for help, completion and the web's menu.
std::span<const Report> reports();
/// The one of that name; null if there is none.
const Report* find_report(std::string_view name);

/// The document of the yearly joint meeting. The snapshots of all of these must outlive the call only.
Document annual_review(const ReportInput& input, const ReportRequest& request, const Locale& locale);

}  // namespace hamkari::reports

namespace hamkari {
HAMKARI_CHOICES(reports::Audience, "internal", "partners", "public");
}  // namespace hamkari
