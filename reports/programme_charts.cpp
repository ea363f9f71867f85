#include "reports/programme_charts.hpp"

#include "model/agreed.hpp"
#include "model/curve.hpp"
#include "model/estimated.hpp"
#include "model/results.hpp"
#include "reports/cells.hpp"
#include "reports/indicator_periods.hpp"

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
Curves::Line line_of(std::string label, Curves::Line::Role role, const std::vector<T>& values, bool estimate) {
    Curves::Line line{std::move(label), role, {}, estimate};
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
void add_lines(Curves& chart, const Curve& curve, Word forecast, bool plan_estimated, bool actual_estimated,
               const Locale& locale) {
    using Role = Curves::Line::Role;
    chart.lines.push_back(
        line_of(word(locale, Word::chart_legend_planned), Role::planned, curve.planned, plan_estimated));
    chart.lines.push_back(
        line_of(word(locale, Word::chart_legend_actual), Role::actual, curve.actual, actual_estimated));
    chart.lines.push_back(
        line_of(word(locale, forecast), Role::forecast, curve.forecast, plan_estimated || actual_estimated));
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
    const bool estimate = std::ranges::any_of(agreed, [](const auto* project) { return estimated_progress(*project); });
    add_lines(chart, curve, Word::chart_legend_forecast, estimate, estimate, locale);
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
    EstimatedMoney estimated;
    for (const auto& project : now.projects) estimated |= estimated_money(project);
    add_lines(chart, curve, Word::chart_spending_forecast, estimated.budget, estimated.spent, locale);
    return chart;
}

std::optional<Bars> money_bars(std::span<const ProjectSnapshot* const> projects, const Locale& locale) {
    constexpr std::size_t most = 8;  // half a page: a chart is never divided
    std::vector<const ProjectSnapshot*> shown(projects.begin(), projects.end());
    std::erase_if(shown, [](const ProjectSnapshot* project) { return project->plan->budget.empty() && project->funding.empty(); });
    if (shown.size() < 2) return std::nullopt;
    Bars chart;
    chart.title = word(locale, Word::chart_money_title);
    if (shown.size() > most) {
        std::ranges::stable_sort(shown, [](const auto* a, const auto* b) { return a->money.budget.minor > b->money.budget.minor; });
        shown.resize(most);
        chart.title = locale(Word::chart_money_largest, {chart.title, locale.number(std::int64_t{most})});
    }
    const auto currency = locale.currency(shown.front()->money.budget.currency);
    chart.description = locale(Word::chart_money_text, {currency});
    chart.unit = currency;
    chart.series = {{word(locale, Word::money_budget), {}},
                    {word(locale, Word::money_committed), {}},
                    {word(locale, Word::money_received), {}},
                    {word(locale, Word::money_spent), {}}};
    for (const auto* project : shown) {
        const auto& money = project->money;
        const auto estimated = estimated_money(*project);
        chart.categories.push_back(project->plan->id.text());
        const auto add = [&](std::size_t series, const Money& amount, bool estimate) {
            chart.series[series].values.emplace_back(Value{amount});
            chart.series[series].estimates.push_back(estimate);
        };
        add(0, money.budget, estimated.budget);
        add(1, money.committed, estimated.committed);
        add(2, money.received, estimated.received);
        add(3, money.spent, estimated.spent);
    }
    return chart;
}

std::optional<Bars> indicator_bars(const ProjectSnapshot& project, const Period& period, Date as_of, const Locale& locale) {
    Bars chart;
    chart.series.push_back({word(locale, Word::col_actual), {}});
    for (const auto& indicator : project.indicators) {
        const auto& plan = *indicator.plan;
        std::optional<Percent> reached;
        bool told = false, estimate = false;
        // The target whose time ends last is the one that the period is judged by.
        for (const auto& shown : periods_shown(plan, *project.plan, period)) {
            const auto wanted = target(plan, *project.plan, shown);
            if (!wanted) continue;
            told = true;
            reached = percent_reached(plan, actual(indicator, shown, as_of), wanted);
            estimate = plan.assumed.covers("targets") || estimated_figure(returns_counted(indicator, shown, as_of));
        }
        if (!told) continue;
        chart.categories.push_back(locale(Word::sentence_colon, {locale.isolate(plan.id.text()), plan.title.in(locale.language())}));
        chart.series[0].values.push_back(reached ? std::optional(Value{*reached}) : std::nullopt);
        chart.series[0].estimates.push_back(reached && estimate);
    }
    if (std::ranges::none_of(chart.series[0].values, [](const auto& value) { return value.has_value(); })) return std::nullopt;
    chart.title = locale(Word::chart_indicators_title, {locale.isolate(project.plan->id.text()), locale.period(period)});
    chart.description = word(locale, Word::chart_indicators_text);
    chart.goal = Bars::Goal{word(locale, Word::col_target), Value{Percent::whole(100)}};
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
