#pragma once

#include "model/forecast.hpp"
#include "model/funding_outlook.hpp"
#include "model/narrow.hpp"
#include "model/snapshot.hpp"
#include "reports/document.hpp"
#include "reports/locale/locale.hpp"

#include <span>
#include <string_view>

namespace hamkari::reports {

using hamkari::Audience;

/// What a person asks of a report.
struct ReportRequest {
    Period period;
    Narrowing narrowing;  ///< the snapshots are narrowed already; this says to what
    Audience audience = Audience::internal;  ///< the snapshots hold already what it may see
    bool draft = false;  ///< marked as a draft on its title page and in its foot
};

/// What a report is made from.
struct ReportInput {
    /// As of the earlier of today and the last day of the period.
    const Snapshot& now;
    /// As of `day_before(period)`, with what is known now; null if no plan was in force then.
    const Snapshot* before = nullptr;
    /// Of the whole programme, narrowed or not, as of the day of `now`; null if no schedule could be made.
    const Forecast* forecast = nullptr;
    /// What the funding allows: the base case and the scenarios of the plan, about `now`; empty where it is not to be told.
    std::span<const FundingOutlook> outlooks = {};
};

/// The day with which a periodic report compares: the day before its period begins, on which the report of the period
/// before it ended.
Date day_before(const Period& period);

/// A kind of report. A new one is one file and one row in reports.cpp.
struct Report {
    /// What it is about, which must be named: `--project`, `--province`, `--donor`.
    enum class About : std::uint8_t { programme, project, province, donor };

    /// How many days its period may have, with periods that do: a month's report on a year would be neither.
    struct Length {
        int least = 1, most = 0;    ///< `most` 0: any
        std::string_view examples;  ///< as `--period` takes them
        bool fits(const Period& period) const { return most == 0 || (least <= period.days() && period.days() <= most); }
    };

    std::string_view name;  ///< as `report KIND` takes it: `annual`
    Word title;
    About about = About::programme;
    Document (*make)(const ReportInput&, const ReportRequest&, const Locale&);
    Length length{};
    /// The day with which it compares; null: `day_before` the period.
    Date (*compares_with)(const Snapshot& now, const Period& period) = nullptr;
    bool tells_outlooks = false;  ///< what the funding allows
    bool first_lines = false;  ///< reads `History::first_lines`
    bool tells_parts = false;  ///< of a province or a partner only what is there or its own, not whole projects
};

/// All kinds, for help, completion and the web's menu.
std::span<const Report> reports();
/// Its document, which says on its title page (or at its beginning) for whom it is.
Document make_report(const Report& report, const ReportInput& input, const ReportRequest& request, const Locale& locale);
/// The one of that name; null if there is none.
const Report* find_report(std::string_view name);

/// The document of the yearly joint meeting. The snapshots of all of these must outlive the call only.
Document annual_review(const ReportInput& input, const ReportRequest& request, const Locale& locale);
/// What changed in a quarter or a month, and where the programme stands: some pages.
Document quarterly_report(const ReportInput& input, const ReportRequest& request, const Locale& locale);
Document monthly_report(const ReportInput& input, const ReportRequest& request, const Locale& locale);
/// One project on two pages. The snapshot must be narrowed to it.
Document project_sheet(const ReportInput& input, const ReportRequest& request, const Locale& locale);
/// What is late and what is due in the next 30, 60 and 90 days, by owner, and why it was put off.
Document milestones_report(const ReportInput& input, const ReportRequest& request, const Locale& locale);
/// Baseline, target, actual and per cent of each indicator by quarter and to date, broken down; what is missing.
Document indicators_report(const ReportInput& input, const ReportRequest& request, const Locale& locale);


/// What the money of one donor did. `request` names the donor.
Document donor_report(const ReportInput& input, const ReportRequest& request, const Locale& locale);
/// All that happens in one province. `request` names it.
Document province_report(const ReportInput& input, const ReportRequest& request, const Locale& locale);
/// The brief for the first meeting after the as-of day.
Document meeting_brief(const ReportInput& input, const ReportRequest& request, const Locale& locale);
/// The day of the last meeting of the next one's kind that was held by the as-of day, else of the last one at all, else
/// the day before the period.
Date compared_with_last_meeting(const Snapshot& now, const Period& period);
/// The matrix of partners, sectors and provinces.
Document who_does_what_where(const ReportInput& input, const ReportRequest& request, const Locale& locale);

}  // namespace hamkari::reports
