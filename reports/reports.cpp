#include "reports/reports.hpp"

#include "reports/cells.hpp"
#include "reports/locale/words_of.hpp"

#include <algorithm>

namespace hamkari::reports {

namespace {

// Gregorian and Solar Hijri months and quarters, and as many whole weeks.
constexpr Report::Length a_month{28, 31, "2025-09, 1404-06"}, a_quarter{84, 93, "2025-Q3, 1404-Q2"};

constexpr Report kinds[] = {
    {"annual", Word::title_annual, Report::About::programme, annual_review, {}, nullptr, true, true},
    {"quarterly", Word::title_quarterly, Report::About::programme, quarterly_report, a_quarter},
    {"monthly", Word::title_monthly, Report::About::programme, monthly_report, a_month},
    {"project", Word::title_project, Report::About::project, project_sheet},
    {"milestones", Word::title_milestones, Report::About::programme, milestones_report},
    {"indicators", Word::title_indicators, Report::About::programme, indicators_report},
    {"donor", Word::title_donor, Report::About::donor, donor_report},
    {"province", Word::title_province, Report::About::province, province_report},
    {"meeting", Word::title_meeting, Report::About::programme, meeting_brief, {}, compared_with_last_meeting},
    {"who-does-what-where", Word::title_activities, Report::About::programme, who_does_what_where, {}, nullptr, false, false, true},
};

}  // namespace

Date day_before(const Period& period) { return period.first - Days{1}; }

std::span<const Report> reports() { return kinds; }

namespace {

/// Whether projects are left out, and those that are told of are told as a whole.
bool leaves_projects_out(const Report& report, const Narrowing& to) {
    const bool province = to.province && report.about != Report::About::province && !report.tells_parts;
    const bool donor = !to.donor.empty() && report.about != Report::About::donor;
    const bool partner = !to.partner.empty() && !report.tells_parts;
    return province || donor || partner;
}

}  // namespace

Document make_report(const Report& report, const ReportInput& input, const ReportRequest& request, const Locale& locale) {
    auto document = report.make(input, request, locale);
    auto text = word(locale, word_of(input.now.audience));
    auto& page = document.title_page;
    if (!page.title.empty()) {
        if (leaves_projects_out(report, request.narrowing)) {
            // Behind the programme and what it is narrowed to.
            const auto& to = request.narrowing;
            const auto behind = 1 + !to.project.empty() + to.province.has_value() + !to.donor.empty() + !to.partner.empty();
            page.lines.emplace(page.lines.begin() + std::min<std::ptrdiff_t>(behind, std::ssize(page.lines)),
                               word(locale, Word::label_narrowed), word(locale, Word::explain_narrowed));
        }
        page.lines.emplace_back(word(locale, Word::label_audience), std::move(text));
        return document;
    }
    text = locale(Word::sentence_colon, {locale(Word::label_audience), text});
    if (request.draft) text = locale(Word::sentence_colon, {locale(Word::label_draft), text});
    const bool begins_with_heading = !document.blocks.empty() && std::holds_alternative<Heading>(document.blocks.front());
    document.blocks.insert(document.blocks.begin() + begins_with_heading, Paragraph{std::move(text), Paragraph::Style::small});
    return document;
}

const Report* find_report(std::string_view name) {
    const auto found =
        std::find_if(std::begin(kinds), std::end(kinds), [&](const Report& r) { return r.name == name; });
    return found == std::end(kinds) ? nullptr : found;
}

}  // namespace hamkari::reports
