#pragma once

#include "model/agreed.hpp"
#include "model/by_province.hpp"
#include "model/coverage.hpp"
#include "model/data_gaps.hpp"
#include "model/estimated.hpp"
#include "model/fact_basis.hpp"
#include "model/light.hpp"
#include "model/people.hpp"
#include "model/variance.hpp"
#include "reports/reports.hpp"
#include "reports/writer.hpp"

#include <algorithm>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

/// The chapters of the annual review. Each is a file of its own: annual_*.cpp.
namespace hamkari::reports {

/// What the chapters share, worked out once.
struct AnnualFigures {
    AnnualFigures(const ReportInput& input, const ReportRequest& request);

    const Snapshot& now;
    const Snapshot* before;
    const Forecast* forecast;  ///< null if none could be made
    std::span<const FundingOutlook> outlooks;
    Period period;
    Period next_period;
    Audience audience;
    FactBasis basis;
    Currency currency;  ///< of the programme
    MoneyTotals money;  ///< up to the as-of day
    EstimatedMoney money_estimated;
    std::vector<Cover> next_covers;  ///< of the next period, as the snapshot's projects
    Cover next_cover;                ///< their sum
    std::vector<LightOf> lights;     ///< as the snapshot's projects
    std::vector<PeopleReached> people;
    std::vector<ProvinceFigures> provinces;
    std::vector<ReturnsOf> returns;        ///< by project
    std::vector<VarianceFound> variances;  ///< by project
    SourceNotes notes;                     ///< where the figures come from

    const LightOf& light(const ProjectSnapshot& project) const {
        return lights[static_cast<std::size_t>(&project - now.projects.data())];
    }
    const Cover& cover(const ProjectSnapshot& project) const {
        return next_covers[static_cast<std::size_t>(&project - now.projects.data())];
    }
    /// In the plan's order, those that the partners have agreed on before the others.
    std::vector<const ProjectSnapshot*> agreed_first() const;
    /// Null if there is none of that id.
    const ProjectSnapshot* project(std::string_view id) const;

private:
    std::unordered_map<std::string_view, const ProjectSnapshot*> projects_;
};

/// The part of a list, in the order of the projects, that is about one of them.
template <class T>
std::span<const T> of_project(const std::vector<T>& list, const ProjectSnapshot& project) {
    const auto first = std::lower_bound(list.begin(), list.end(), &project,
                                        [](const T& entry, const ProjectSnapshot* p) { return entry.project < p; });
    const auto last = std::upper_bound(first, list.end(), &project,
                                       [](const ProjectSnapshot* p, const T& entry) { return p < entry.project; });
    return {first, last};
}

/// The period after one: the next year after a year, as many days after a range.
Period following(const Period& period);

void write_title_page(Writer& out, const AnnualFigures& figures, const ReportRequest& request);
void write_summary(Writer& out, const AnnualFigures& figures);
void write_context(Writer& out, const AnnualFigures& figures);
void write_decisions(Writer& out, const AnnualFigures& figures);
void write_changes(Writer& out, const AnnualFigures& figures);
void write_projects(Writer& out, const AnnualFigures& figures);
void write_provinces(Writer& out, const AnnualFigures& figures);
void write_funding(Writer& out, const AnnualFigures& figures);
/// Forecast, critical path and earned value.
void write_forecast(Writer& out, const AnnualFigures& figures);
/// What the funding allows; nothing where the report has no outlooks.
void write_funding_allows(Writer& out, const AnnualFigures& figures);
void write_statement(Writer& out, const AnnualFigures& figures);
void write_people(Writer& out, const AnnualFigures& figures);
/// The people that returns of the period tell of, by sex, age and disability. Nothing where there are none.
void write_people_sex_age(Writer& out, const AnnualFigures& figures);
void write_next_period(Writer& out, const AnnualFigures& figures);
void write_draft_decisions(Writer& out, const AnnualFigures& figures);
/// Part of the chapter on the next period.
void write_agreements(Writer& out, const AnnualFigures& figures);
void write_next_money(Writer& out, const AnnualFigures& figures);
void write_signatures(Writer& out, const AnnualFigures& figures);
void write_abbreviations(Writer& out, const AnnualFigures& figures);
void write_annex(Writer& out, const AnnualFigures& figures);

}  // namespace hamkari::reports
