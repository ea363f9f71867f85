#include "reports/programme_charts.hpp"

#include "model/agreed.hpp"
#include "model/curve.hpp"
#include "model/estimated.hpp"
#include "reports/cells.hpp"

#include <algorithm>

namespace hamkari::reports {

namespace {

constexpr int quarters_of_trend = 8;

std::vector<const ProjectSnapshot*> agreed_of(std::span<const ProjectSnapshot* const> projects) {
    std::vector<const ProjectSnapshot*> agreed;
    for (const auto* project : projects)
        if (is_agreed(project->plan->state) && !project->milestones.empty()) agreed.push_back(project);
    return agreed;
}

template <class T>
Curves::Line line_of(std::string label, Curves::Line::Role role, const std::vector<T>& values) {
    Curves::Line line{std::move(label), role, {}};
    line.values.reserve(values.size());
    for (const auto& value : values) {
        if constexpr (std::is_same_v<T, Money>)
            line.values.emplace_back(Value{value});
        else
            line.values.push_back(value ? std::optional<Value>(*value) : std::nullopt);
    }
    return line;
}

template <class Curve>
void add_lines(Curves& chart, const Curve& curve, Word forecast, const Locale& locale) {
    using Role = Curves::Line::Role;
    chart.lines.push_back(line_of(word(locale, Word::chart_legend_planned), Role::planned, curve.planned));
    chart.lines.push_back(line_of(word(locale, Word::chart_legend_actual), Role::actual, curve.actual));
    chart.lines.push_back(line_of(word(locale, forecast), Role::forecast, curve.forecast));
}

}  // namespace

std::optional<Curves> progress_curves(const Snapshot& now, std::span<const ProjectSnapshot* const> projects,
                                      Calendar calendar, const Locale& locale) {
    const auto agreed = agreed_of(projects);
    Curves chart;
    chart.days = curve_days(span_of_curves(now.plan().programme.period, agreed), calendar, now.as_of);
    chart.today = now.as_of;
    const auto curve = progress_curve(agreed, now.as_of, chart.days);
    if (!curve.planned.front()) return std::nullopt;
    chart.title = word(locale, Word::chart_progress_title);
    chart.description = word(locale, Word::chart_progress_text);
    add_lines(chart, curve, Word::chart_legend_forecast, locale);
    return chart;
}

std::string without_date_text(const Snapshot& now, std::span<const ProjectSnapshot* const> projects,
                              const Locale& locale) {
    const auto undated = progress_curve(agreed_of(projects), now.as_of, {}).without_date;
    if (!undated || undated->ten_thousandths == 0) return {};
    return locale(Word::chart_progress_undated, {locale.percent(*undated)});
}

std::optional<Curves> spending_curves(const Snapshot& now, Calendar calendar, const Locale& locale) {
    Curves chart;
    chart.days = curve_days(now.plan().programme.period, calendar, now.as_of);
    chart.today = now.as_of;
    const auto curve = spending_curve(now, chart.days);
    if (curve.planned.back().minor == 0) return std::nullopt;
    const auto currency = locale.currency(now.rates.reporting());
    chart.title = word(locale, Word::chart_spending_title);
    chart.description = locale(Word::chart_spending_text, {currency});
    chart.unit = currency;
    add_lines(chart, curve, Word::chart_spending_forecast, locale);
    return chart;
}

std::optional<RiskMatrix> risk_matrix(std::span<const ProjectSnapshot* const> projects, const Locale& locale) {
    RiskMatrix chart;
    for (const auto* project : projects)
        for (const auto& risk : project->risks) {
            const bool estimate = risk.rating
                                      ? risk.rating->assumed
                                      : risk.plan->assumed.covers("likelihood") || risk.plan->assumed.covers("impact");
            chart.risks.push_back(
                {risk.plan->id.text(), risk.plan->title.in(locale.language()), risk.likelihood, risk.impact, estimate});
        }
    if (chart.risks.empty()) return std::nullopt;
    chart.title = word(locale, Word::chart_risks_title);
    chart.description = word(locale, Word::chart_risks_text);
    return chart;
}

std::optional<Trend> progress_trend(const Snapshot& now, std::span<const ProjectSnapshot* const> projects,
                                    Calendar calendar, const Locale& locale) {
    Trend chart;
    chart.days = quarter_ends(now.plan().programme.period.first, now.as_of, calendar, quarters_of_trend);
    if (chart.days.size() < 2) return std::nullopt;
    for (const auto* project : agreed_of(projects)) {
        const auto curve = progress_curve({&project, 1}, now.as_of, chart.days);
        if (!curve.planned.front()) continue;
        chart.lines.push_back({project->plan->title.in(locale.language()), curve.actual, curve.planned.back(),
                               estimated_progress(*project)});
    }
    if (chart.lines.empty()) return std::nullopt;
    chart.title = word(locale, Word::chart_trend_title);
    chart.description =
        locale(Word::chart_trend_text, {locale.date(chart.days.front()), locale.date(chart.days.back())});
    return chart;
}

}  // namespace hamkari::reports
