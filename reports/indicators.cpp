#include "reports/foot.hpp"
#include "reports/project_parts.hpp"
#include "reports/reports.hpp"
#include "reports/title_lines.hpp"
#include "reports/tracking_tables.hpp"

#include <algorithm>

namespace hamkari::reports {

namespace {

void write_project_indicators(Writer& out, const ReportInput& input, const ReportRequest& request,
                              const ProjectSnapshot& project) {
    const auto& locale = out.locale();
    const auto& plan = *project.plan;
    out.section(typed_text(plan.title, locale), "project-" + plan.id.text());
    write_tracking(out, input.now, project, request.period);
    write_disaggregated(out, input.now, project, request.period);
}

}  // namespace

Document indicators_report(const ReportInput& input, const ReportRequest& request, const Locale& locale) {
    Writer out(locale, input.now.projects.size() * 4 + 10);
    out.form(Document::Form::brief);
    const SourceNotes notes(input.now);
    out.cite_from(notes);
    write_title_lines(out, input.now, request, title_of_period(Word::title_indicators, request.period, locale), {});
    out.chapter(Word::section_indicators, "indicators");
    std::vector<std::string> without;
    const auto& projects = input.now.projects;
    const bool any =
        std::any_of(projects.begin(), projects.end(), [](const auto& project) { return !project.indicators.empty(); });
    out.paragraph(any ? Word::explain_periods : Word::no_indicators, Paragraph::Style::small);
    for (const auto& project : input.now.projects) {
        if (project.indicators.empty()) {
            without.push_back(typed_text(project.plan->title, locale));
            continue;
        }
        write_project_indicators(out, input, request, project);
    }
    out.chapter(Word::section_missing_returns, "missing");
    const auto returns = returns_of(input.now, request.period);
    const bool complete =
        std::all_of(returns.begin(), returns.end(), [](const ReturnsOf& entry) { return entry.missing.empty(); });
    if (complete) out.paragraph(returns.empty() ? Word::nothing_expected : Word::nothing_missing);
    write_missing_returns(out, returns);
    if (any && !without.empty()) {
        out.chapter(Word::chapter_without_indicators, "without");
        out.list(std::move(without));
    }
    out.sources(input.now, request.audience != Audience::public_);
    out.foot() = foot_of(input.now, request.draft, locale);
    return out.take();
}

}  // namespace hamkari::reports
