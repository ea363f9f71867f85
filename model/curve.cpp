#include "model/curve.hpp"

#include "model/agreed.hpp"
#include "model/coverage.hpp"

#include <algorithm>

namespace hamkari {

namespace {

constexpr std::size_t most_points = 36;

std::vector<Date> ends_of(Period::Kind kind, const Period& span, Calendar calendar, std::size_t at_most) {
    std::vector<Date> ends;
    for (auto period = period_of(kind, calendar, span.first); period.last <= span.last; period = next(period)) {
        if (ends.size() > at_most) break;
        ends.push_back(period.last);
    }
    return ends;
}

/// What happens on single days, summed up to each of the days asked for.
class Steps {
public:
    explicit Steps(std::span<const Date> days) : days_(days), sums_(days.size()) {}

    /// Counts from `day` on.
    void add(Date day, std::int64_t amount) {
        const auto from = std::lower_bound(days_.begin(), days_.end(), day);
        if (from != days_.end()) sums_[static_cast<std::size_t>(from - days_.begin())] += amount;
    }
    std::vector<std::int64_t> sums() const {
        auto all = sums_;
        for (std::size_t i = 1; i < all.size(); ++i) all[i] += all[i - 1];
        return all;
    }

private:
    std::span<const Date> days_;
    std::vector<std::int64_t> sums_;
};

/// The day on which an open milestone is still expected. A day that has passed is expected by nobody.
std::optional<Date> still_expected(const MilestoneState& milestone, Date as_of) {
    if (!milestone.expected || *milestone.expected < as_of) return std::nullopt;
    // Late without a word of when: `expected` says the as-of day only so that its slip can be told.
    if (milestone.late && *milestone.expected == as_of) return std::nullopt;
    return milestone.expected;
}

}  // namespace

std::vector<Date> curve_days(const Period& span, Calendar calendar, Date today) {
    auto days = ends_of(Period::Kind::month, span, calendar, most_points);
    if (days.size() > most_points) days = ends_of(Period::Kind::quarter, span, calendar, most_points);
    if (days.size() > most_points) days = ends_of(Period::Kind::year, span, calendar, days.max_size());
    days.push_back(span.first);
    days.push_back(span.last);
    if (span.contains(today)) days.push_back(today);
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

std::vector<Date> quarter_ends(Date first, Date today, Calendar calendar, int at_most) {
    std::vector<Date> days{today};
    auto quarter = previous(quarter_of(calendar, today + Days{1}));
    for (; quarter.last >= first && static_cast<int>(days.size()) <= at_most; quarter = previous(quarter))
        if (quarter.last < today) days.push_back(quarter.last);
    std::reverse(days.begin(), days.end());
    return days;
}

ProgressCurve progress_curve(std::span<const ProjectSnapshot* const> projects, Date as_of, std::span<const Date> days) {
    Steps due(days), done(days), expected(days);
    std::int64_t all = 0, undated = 0;
    for (const auto* project : projects)
        for (const auto& m : project->milestones) {
            if (m.status == Status::cancelled) continue;
            const auto weight = m.plan->weight.ten_thousandths();
            all += weight;
            if (m.due) due.add(*m.due, weight);
            if (m.status == Status::done) {
                if (m.actual) done.add(*m.actual, weight), expected.add(*m.actual, weight);
            } else if (const auto day = still_expected(m, as_of)) {
                expected.add(std::max(*day, as_of + Days{1}), weight);
            } else {
                undated += weight;
            }
        }
    ProgressCurve curve;
    const auto due_by = due.sums(), done_by = done.sums(), expected_by = expected.sums();
    for (std::size_t i = 0; i < days.size(); ++i) {
        curve.planned.push_back(percent_of(due_by[i], all));
        curve.actual.push_back(days[i] <= as_of ? percent_of(done_by[i], all) : std::nullopt);
        curve.forecast.push_back(days[i] >= as_of ? percent_of(expected_by[i], all) : std::nullopt);
    }
    curve.without_date = percent_of(undated, all);
    return curve;
}

SpendingCurve spending_curve(const Snapshot& snapshot, std::span<const Date> days) {
    std::vector<Date> with_today(days.begin(), days.end());
    with_today.push_back(snapshot.as_of);
    std::vector<std::int64_t> planned(with_today.size());
    Steps spent(days);
    std::int64_t until_today = 0;
    for (const auto& project : snapshot.projects) {
        if (is_agreed(project.plan->state)) {
            const auto sums = budget_until(*project.plan, snapshot.rates, with_today);
            for (std::size_t i = 0; i < sums.size(); ++i) planned[i] += sums[i].minor;
        }
        for (const auto& line : project.funding)
            for (const Fact* fact : line.facts) {
                if (fact->kind != FactKind::fund_spend) continue;
                const auto& moved = std::get<MoneyMoved>(fact->data);
                const auto amount = snapshot.rates.convert(moved.amount, fact->happened_on).minor;
                spent.add(fact->happened_on, amount);
                until_today += amount;
            }
    }
    const auto currency = snapshot.rates.reporting();
    const auto spent_by = spent.sums();
    SpendingCurve curve;
    for (std::size_t i = 0; i < days.size(); ++i) {
        curve.planned.push_back({planned[i], currency});
        curve.actual.push_back(days[i] <= snapshot.as_of ? std::optional(Money{spent_by[i], currency}) : std::nullopt);
        curve.forecast.push_back(days[i] >= snapshot.as_of
                                     ? std::optional(Money{until_today + planned[i] - planned.back(), currency})
                                     : std::nullopt);
    }
    return curve;
}

Period span_of_curves(const Period& programme, std::span<const ProjectSnapshot* const> projects) {
    auto last = programme.last;
    for (const auto* project : projects)
        for (const auto& m : project->milestones)
            for (const auto& day : {m.due, m.expected})
                if (day && m.status != Status::cancelled) last = std::max(last, *day);
    return Period::range(programme.first, last);
}

}  // namespace hamkari
