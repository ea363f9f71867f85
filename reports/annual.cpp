#include "reports/annual.hpp"

#include "reports/foot.hpp"

namespace hamkari::reports {

AnnualFigures::AnnualFigures(const ReportInput& input, const ReportRequest& request)
    : now(input.now),
      before(input.before),
      forecast(input.forecast),
      outlooks(input.outlooks),
      period(request.period),
      next_period(following(request.period)),
      audience(request.audience),
      basis(fact_basis(input.now)),
      currency(input.now.rates.reporting()),
      money(input.now.money()),
      next_cover{{0, currency}, {0, currency}},
      people(people_reached(input.now, request.period)),
      provinces(by_province(input.now, request.period, people)),
      returns(returns_of(input.now, request.period)),
      variances(hamkari::variances(input.now, request.period)),
      notes(input.now) {
    lights.reserve(now.projects.size());
    for (const auto& project : now.projects) {
        lights.push_back(light_of(project, now));
        money_estimated |= estimated_money(project);
        next_covers.push_back(cover_of(*project.plan, project.funding, now.rates, next_period));
        next_cover.needed += next_covers.back().needed;
        next_cover.missing += next_covers.back().missing;
        projects_.emplace(project.plan->id.text(), &project);
    }
    for (const auto& province : provinces) {
        if (!province.code) continue;
        std::vector<std::string_view> projects;
        for (const auto* project : province.projects) projects.push_back(project->plan->id.text());
        notes.add_sum(hamkari::province(*province.code).iso, projects);
    }
}

const ProjectSnapshot* AnnualFigures::project(std::string_view id) const {
    const auto found = projects_.find(id);
    return found == projects_.end() ? nullptr : found->second;
}

std::vector<const ProjectSnapshot*> AnnualFigures::agreed_first() const {
    std::vector<const ProjectSnapshot*> ordered;
    for (const auto& project : now.projects) ordered.push_back(&project);
    std::stable_partition(ordered.begin(), ordered.end(),
                          [](const ProjectSnapshot* project) { return is_agreed(project->plan->state); });
    return ordered;
}

Period following(const Period& period) {
    if (period.kind != Period::Kind::range) return next(period);
    return Period::range(period.last + Days{1}, period.last + Days{period.days()});
}

Document annual_review(const ReportInput& input, const ReportRequest& request, const Locale& locale) {
    const AnnualFigures figures(input, request);
    // A project takes about fifteen blocks, the other chapters and the annex about a hundred.
    Writer out(locale, input.now.projects.size() * 15 + 100);
    out.cite_from(figures.notes);
    write_title_page(out, figures, request);
    write_summary(out, figures);
    write_changes(out, figures);
    write_context(out, figures);
    write_decisions(out, figures);
    write_projects(out, figures);
    write_forecast(out, figures);
    write_provinces(out, figures);
    write_funding(out, figures);
    write_statement(out, figures);
    write_funding_allows(out, figures);
    write_people(out, figures);
    write_next_period(out, figures);
    write_draft_decisions(out, figures);
    write_signatures(out, figures);
    write_abbreviations(out, figures);
    write_annex(out, figures);
    out.foot() = foot_of(input.now, request.draft, locale);
    return out.take();
}

}  // namespace hamkari::reports
