#include "reports/tracking_tables.hpp"

#include "model/estimated.hpp"
#include "reports/indicator_cells.hpp"
#include "reports/indicator_periods.hpp"
#include "reports/people_cells.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace hamkari::reports {

namespace {

struct Line {
    Cell period;
    std::optional<Quantity> target, actual;
    std::vector<const Fact*> counted;  ///< the returns that make up what is reached
    bool target_estimate = false;
    Cell returns;
    bool is_part = false;    ///< of the period that was asked for
    bool is_strong = false;
};

Cell percent_cell(const Indicator& plan, const Line& line, const Snapshot& now) {
    auto cell = figure(percent_told(now, plan, line.counted, percent_reached(plan, line.actual, line.target)),
                       line.target_estimate || estimated_figure(line.counted));
    cell.strong = line.is_strong;
    return cell;
}

Row line_row(const Indicator& plan, const Line& line, const Snapshot& now, const Locale& locale) {
    auto wanted = line.target ? indicator_value(plan, *line.target, line.target_estimate, locale)
                  : line.is_part ? Cell{}
                                 : Cell{word(locale, Word::no_target)};
    auto reached = line.actual ? actual_value(now, plan, *line.actual, line.counted, locale)
                               : Cell{word(locale, Word::no_return)};
    reached.strong = line.is_strong && line.actual;
    auto period = line.period;
    period.strong = line.is_strong;
    return row(std::move(period), indicator_baseline(plan), std::move(wanted), std::move(reached),
               percent_cell(plan, line, now), line.returns);
}

/// `People served (REHAB-I1, people)`: over the rows of an indicator.
Row title_row(const Indicator& plan, const Locale& locale) {
    const auto cell = indicator_title(plan, locale);
    const auto* title = std::get_if<std::string>(&cell.value);
    auto made =
        group_row(locale(Word::sentence_in_brackets, {title ? std::string_view(*title) : std::string_view(), cell.note}));
    made.cells.front().estimate = cell.estimate;
    return made;
}

/// The returns that should have arrived for one period.
Cell returns_in(const IndicatorState& indicator, const Period& period, Date as_of, const Locale& locale) {
    const auto expected = returns_expected(indicator, period, as_of);
    if (expected.empty()) return {};
    const auto arrived = std::count_if(expected.begin(), expected.end(), [](const auto& one) { return one.arrived; });
    const auto all = static_cast<std::int64_t>(expected.size());
    Cell cell{locale(Word::number_of, {locale.number(arrived), locale.number(all)})};
    cell.strong = arrived < all;
    return cell;
}

Line line_of(const IndicatorState& indicator, const Period& period, const Snapshot& now, const Locale& locale) {
    const auto& plan = *indicator.plan;
    Line line;
    line.period = Cell{Value{period}};
    line.target = target(plan, *indicator.project, period);
    line.target_estimate = line.target && plan.assumed.covers("targets");
    // A stock stands on until it is reported anew, but not in a time that has not begun.
    if (period.first <= now.as_of) {
        line.actual = actual(indicator, period, now.as_of);
        line.counted = returns_counted(indicator, period, now.as_of);
    }
    line.returns = returns_in(indicator, period, now.as_of, locale);
    return line;
}

Line to_date_line(const IndicatorState& indicator, const Snapshot& now, const Locale& locale) {
    const auto& plan = *indicator.plan;
    Line line;
    line.period = Cell{word(locale, Word::col_to_date)};
    line.target = target_in_all(plan, *indicator.project);
    line.target_estimate = line.target && (plan.assumed.covers("targets") || plan.assumed.covers("target_total"));
    line.actual = actual_to_date(indicator, now.as_of);
    line.counted = returns_counted(indicator, to_date(now.as_of), now.as_of);
    line.is_strong = true;
    return line;
}

}  // namespace

void write_tracking(Writer& out, const Snapshot& now, const ProjectSnapshot& project, const Period& period) {
    const auto& locale = out.locale();
    Table table;
    table.title = out(Word::section_tracking);
    table.columns = {words_column(out(Word::col_period), 30),   number_column(out(Word::col_baseline_value), 13),
                     number_column(out(Word::col_target), 15),  number_column(out(Word::col_actual), 15),
                     number_column(out(Word::col_percent), 12), words_column(out(Word::col_returns), 15)};
    for (const auto& indicator : project.indicators) {
        const auto& plan = *indicator.plan;
        table.rows.push_back(title_row(plan, locale));
        const auto add = [&](const Line& line) {
            table.rows.push_back(line_row(plan, line, now, locale));
            out.cite(table.rows.back(), plan.id.text());
        };
        const auto parts = parts_tracked(plan, *project.plan, period);
        for (const auto& part : parts) {
            auto line = line_of(indicator, part, now, locale);
            line.is_part = !(part == period);
            const bool is_expected = !std::holds_alternative<Empty>(line.returns.value);
            if (line.target || line.actual || is_expected) add(line);
        }
        for (const auto& whole : periods_shown(plan, *project.plan, period))
            if (std::find(parts.begin(), parts.end(), whole) == parts.end()) add(line_of(indicator, whole, now, locale));
        add(to_date_line(indicator, now, locale));
    }
    explain_hidden(table, locale);
    out.table(std::move(table));
}

}  // namespace hamkari::reports
