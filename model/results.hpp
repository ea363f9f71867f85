#pragma once

#include "model/fact.hpp"
#include "model/plan.hpp"

#include <optional>
#include <span>
#include <vector>

/// The figures of indicators: section 8 "Results" of the design, see CONTRIBUTING.md.
namespace hamkari {

/// An indicator with the returns that count for it on a day: for each period and province the latest one.
struct IndicatorState {
    const Indicator* plan = nullptr;
    const Project* project = nullptr;
    std::vector<const Fact*> returns;     ///< by period
    std::vector<const Fact*> impossible;  ///< kept, not counted: they overlap others
};

/// Whether the figure of a ratio is written in per cent.
bool in_percent(const Indicator& indicator);

/// The return of a fact of kind indicator_return.
const Return& return_of(const Fact& fact);

/// What becomes of an indicator's returns as they come in.
struct FoldedReturns {
    std::vector<const Fact*> counted;     ///< by period: of each period and province the latest
    std::vector<const Fact*> impossible;  ///< in the order of recording: each overlaps in time one that was there before,
                                          ///< of the same province or of all provinces together
};
/// Takes the returns among these standing facts in the order in which they were recorded.
FoldedReturns fold_returns(std::vector<const Fact*> facts);

/// The returns that make up the figure of a period as of a day. flow, ratio: those that lie within the period; stock
/// and yes-no: of each province the latest one up to the period's end, or the one of all provinces together if it is later.
std::vector<const Fact*> returns_counted(const IndicatorState& indicator, const Period& period, Date as_of);

/// The figure that these returns of one indicator make up: of those of one province the figure there. None without any.
std::optional<Quantity> figure_of(const Indicator& indicator, std::span<const Fact* const> returns);
/// The figure of a period; none without a return. A ratio: numerators over denominators, in per cent if its unit is %.
std::optional<Quantity> actual(const IndicatorState& indicator, const Period& period, Date as_of);
/// All days up to a day: the period of a figure to date.
Period to_date(Date as_of);
/// The figure of all that was reported up to a day.
std::optional<Quantity> actual_to_date(const IndicatorState& indicator, Date as_of);

/// What a target is made of.
struct TargetMade {
    std::optional<Quantity> value;
    bool total = false;                 ///< it is the plan's `target_total`
    std::vector<const Target*> parts;   ///< else the targets of these periods; none without a target
};
/// See `target` and `target_in_all`.
TargetMade target_made(const Indicator& indicator, const Project& project, const Period& period);
TargetMade target_in_all_made(const Indicator& indicator, const Project& project);

/// The target of a period: the exact one, else the parts that tile it, else none. A stock's parts are not added: the
/// last one stands. Nothing is split pro rata.
std::optional<Quantity> target(const Indicator& indicator, const Project& project, const Period& period);
/// The target of the whole project: `target_total`, else that of its period, else of the outermost periods together.
std::optional<Quantity> target_in_all(const Indicator& indicator, const Project& project);

/// Actual over target; of a stock with a baseline (actual - baseline) / (target - baseline). None without a target or
/// with nothing to reach.
std::optional<Percent> percent_reached(const Indicator& indicator, std::optional<Quantity> actual,
                                       std::optional<Quantity> target);
/// The same, turned round for what shall decrease: below 100 % is always worse.
std::optional<Percent> attainment(const Indicator& indicator, std::optional<Quantity> actual,
                                  std::optional<Quantity> target);

/// The period of the target that can be judged on a day: among those that have ended the last, and of several that end
/// together the longest.
const Target* last_target_ended(const Indicator& indicator, Date as_of);

/// A figure broken down. What the returns do not say is unknown: a column of its own.
struct BreakdownOfPeople {
    std::int64_t total = 0;
    std::int64_t women = 0, men = 0, girls = 0, boys = 0;
    std::int64_t sex_age_unknown = 0;
    std::int64_t disabled = 0;  ///< "of whom"
    std::vector<std::pair<GroupId, std::int64_t>> groups;
    std::int64_t group_unknown = 0;
};
/// The sum over these returns; of things that are not counted in whole numbers, the whole parts.
BreakdownOfPeople break_down(std::span<const Fact* const> returns);

/// A return that the plan expects, from the whole project or from one province.
struct ReturnExpected {
    Period period;
    std::optional<ProvinceCode> province;
    bool arrived = false;
};
/// What should have arrived by a day for the part of the period that lies in the project. Empty without `every`.
std::vector<ReturnExpected> returns_expected(const IndicatorState& indicator, const Period& period, Date as_of);

/// The calendar in which an indicator is reported: the one its targets, else its project's period, are written in.
Calendar calendar_of(const Indicator& indicator, const Project& project);

}  // namespace hamkari
