#pragma once

#include "model/snapshot.hpp"

#include <optional>
#include <span>
#include <vector>

/// What was planned against what is, summed up over time.
namespace hamkari {

/// The days at which a curve over `span` is told: its first day, the last day of each month of that calendar (of each
/// quarter or year where there are more than 36 months or quarters), its last day, and `today` if it lies within.
std::vector<Date> curve_days(const Period& span, Calendar calendar, Date today);

/// The ends of the last `at_most` quarters of that calendar that end from `first` to `today`, then `today`.
std::vector<Date> quarter_ends(Date first, Date today, Calendar calendar, int at_most);

/// Shares of the weight of all milestones that are not cancelled, one a day. All none where no milestone counts.
struct ProgressCurve {
    std::vector<std::optional<Percent>> planned;   ///< due by the day
    std::vector<std::optional<Percent>> actual;    ///< done by the day; none after the as-of day
    std::vector<std::optional<Percent>> forecast;  ///< from the as-of day on: done, or expected by the day
    /// What the forecast never reaches: open, and without a date or past the last that anybody gave.
    std::optional<Percent> without_date;
};
/// `days` in order. On the as-of day `planned` and `actual` are the sums that `Progress` tells of each project.
ProgressCurve progress_curve(std::span<const ProjectSnapshot* const> projects, Date as_of, std::span<const Date> days);

/// Amounts in the reporting currency, one a day.
struct SpendingCurve {
    std::vector<Money> planned;                ///< of agreed projects' budgets, a phase or a line spread over its days
    std::vector<std::optional<Money>> actual;  ///< spent by the day, of all projects; none after the as-of day
    /// From the as-of day on: what is spent, and what the budget has for the days after it.
    std::vector<std::optional<Money>> forecast;
};
SpendingCurve spending_curve(const Snapshot& snapshot, std::span<const Date> days);

/// The span of the programme's curves: its period, and as far beyond as milestones of these projects are due or
/// expected.
Period span_of_curves(const Period& programme, std::span<const ProjectSnapshot* const> projects);

}  // namespace hamkari
