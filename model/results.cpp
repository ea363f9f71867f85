#include "model/results.hpp"

#include "model/folding.hpp"
#include "model/standing.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace hamkari {

namespace {

bool latest_stands(const Indicator& indicator) {
    return indicator.measure == Measure::stock || indicator.measure == Measure::yes_no;
}

std::optional<Quantity> figure(const Indicator& indicator, std::span<const Fact* const> returns) {
    if (returns.empty()) return std::nullopt;
    Quantity sum, out_of;
    for (const Fact* fact : returns) {
        const auto& given = return_of(*fact);
        sum += given.value;
        if (given.out_of) out_of += *given.out_of;
    }
    if (indicator.measure == Measure::ratio) {
        if (out_of.ten_thousandths() == 0) return std::nullopt;
        const Wide factor = in_percent(indicator) ? 100 : 1;
        return Quantity::scaled(static_cast<std::int64_t>(
            divide_half_even(Wide{sum.ten_thousandths()} * Quantity::scale * factor, out_of.ten_thousandths())));
    }
    if (indicator.measure == Measure::yes_no) {
        // Several provinces: yes when each says yes.
        const bool all = std::all_of(returns.begin(), returns.end(),
                                     [](const Fact* fact) { return return_of(*fact).value > Quantity{}; });
        return Quantity::whole(all ? 1 : 0);
    }
    return sum;
}

/// The longest targets first, so that a year is taken before its halves; then what is left is tiled.
/// `dead_ends` are the days from which it was seen to fail: without them a plan could be written that takes for ever.
bool tile_from(const Indicator& indicator, Date from, Date last, std::vector<const Target*>& parts, std::set<Date>& dead_ends) {
    if (from > last) return true;
    if (dead_ends.contains(from)) return false;
    std::vector<const Target*> starting;
    for (const auto& t : indicator.targets)
        if (t.period.first == from && t.period.last <= last) starting.push_back(&t);
    std::sort(starting.begin(), starting.end(),
              [](const Target* a, const Target* b) { return a->period.last > b->period.last; });
    for (const Target* t : starting) {
        parts.push_back(t);
        if (tile_from(indicator, t->period.last + Days{1}, last, parts, dead_ends)) return true;
        parts.pop_back();
    }
    dead_ends.insert(from);
    return false;
}

std::optional<Quantity> combine(const Indicator& indicator, const std::vector<const Target*>& parts) {
    if (parts.empty()) return std::nullopt;
    if (indicator.measure == Measure::flow) {
        Quantity sum;
        for (const Target* part : parts) sum += part->value;
        return sum;
    }
    if (indicator.measure == Measure::ratio) {
        const bool all_equal = std::all_of(parts.begin(), parts.end(), [&](const Target* t) { return t->value == parts.front()->value; });
        if (!all_equal) return std::nullopt;
    }
    return parts.back()->value;
}

}  // namespace

std::optional<Quantity> figure_of(const Indicator& indicator, std::span<const Fact* const> returns) {
    return figure(indicator, returns);
}

bool in_percent(const Indicator& indicator) {
    static constexpr std::string_view units[] = {"%", "٪", "percent", "درصد"};  // as fold() writes them
    return std::any_of(std::begin(units), std::end(units), [&](std::string_view unit) {
        return fold(indicator.unit.en) == fold(unit) || fold(indicator.unit.fa) == fold(unit);
    });
}

const Return& return_of(const Fact& fact) { return std::get<Return>(fact.data); }

namespace {

/// The returns of one province (or of all together) that count: their periods do not overlap.
using Timeline = std::map<Date, const Fact*>;

/// The first of them that overlaps a period, else the end.
Timeline::const_iterator overlapping(const Timeline& timeline, const Period& period) {
    auto found = timeline.upper_bound(period.first);
    if (found != timeline.begin() && return_of(*std::prev(found)->second).period.last >= period.first) return std::prev(found);
    return found != timeline.end() && found->first <= period.last ? found : timeline.end();
}

}  // namespace

FoldedReturns fold_returns(std::vector<const Fact*> facts) {
    std::erase_if(facts, [](const Fact* fact) { return fact->kind != FactKind::indicator_return; });
    std::stable_sort(facts.begin(), facts.end(), [](const Fact* a, const Fact* b) { return recorded_before(*a, *b); });
    FoldedReturns folded;
    std::map<std::optional<ProvinceCode>, Timeline> timelines;
    for (const Fact* fact : facts) {
        const auto& given = return_of(*fact);
        auto& own = timelines[given.province];
        const auto replaced = own.find(given.period.first);
        if (replaced != own.end() && return_of(*replaced->second).period == given.period) {
            replaced->second = fact;
            continue;
        }
        const bool impossible = std::any_of(timelines.begin(), timelines.end(), [&](const auto& timeline) {
            const bool same_place = timeline.first == given.province || !timeline.first || !given.province;
            return same_place && overlapping(timeline.second, given.period) != timeline.second.end();
        });
        if (impossible)
            folded.impossible.push_back(fact);
        else
            own.emplace(given.period.first, fact);
    }
    for (const auto& [province, timeline] : timelines)
        for (const auto& [first, fact] : timeline) folded.counted.push_back(fact);
    std::stable_sort(folded.counted.begin(), folded.counted.end(),
                     [](const Fact* a, const Fact* b) { return return_of(*a).period < return_of(*b).period; });
    return folded;
}

std::vector<const Fact*> returns_counted(const IndicatorState& indicator, const Period& period, Date as_of) {
    const Date end = std::min(period.last, as_of);
    std::vector<const Fact*> counted;
    if (!latest_stands(*indicator.plan)) {
        for (const Fact* fact : indicator.returns)
            if (period.contains(return_of(*fact).period) && return_of(*fact).period.last <= end) counted.push_back(fact);
        return counted;
    }
    std::map<int, const Fact*> latest;
    for (const Fact* fact : indicator.returns) {
        const auto& given = return_of(*fact);
        if (given.period.last > end) continue;
        auto& slot = latest[given.province ? static_cast<int>(*given.province) : -1];
        if (!slot || return_of(*slot).period.last <= given.period.last) slot = fact;
    }
    // A return of all provinces together and returns of some of them tell the same thing twice: what was told last stands.
    if (const auto together = latest.find(-1); together != latest.end()) {
        const auto last = return_of(*together->second).period.last;
        const bool told_since = std::any_of(latest.begin(), latest.end(), [&](const auto& place) {
            return return_of(*place.second).period.last > last;
        });
        if (!told_since) return {together->second};
        latest.erase(together);
    }
    for (const auto& [province, fact] : latest) counted.push_back(fact);
    return counted;
}

std::optional<Quantity> actual(const IndicatorState& indicator, const Period& period, Date as_of) {
    return figure(*indicator.plan, returns_counted(indicator, period, as_of));
}

Period to_date(Date as_of) { return Period::range(Date{date::year{1800} / 1 / 1}, as_of); }

std::optional<Quantity> actual_to_date(const IndicatorState& indicator, Date as_of) {
    return actual(indicator, to_date(as_of), as_of);
}

TargetMade target_made(const Indicator& indicator, const Project& project, const Period& period) {
    for (const auto& t : indicator.targets)
        if (t.period == period) return {t.value, false, {&t}};
    if (period == project.period && indicator.target_total) return {indicator.target_total, true, {}};
    std::vector<const Target*> parts;
    std::set<Date> dead_ends;
    if (!tile_from(indicator, period.first, period.last, parts, dead_ends)) return {};
    const auto value = combine(indicator, parts);
    return {value, false, std::move(parts)};
}

TargetMade target_in_all_made(const Indicator& indicator, const Project& project) {
    if (indicator.target_total) return {indicator.target_total, true, {}};
    if (auto whole = target_made(indicator, project, project.period); whole.value) return whole;
    std::vector<const Target*> outermost;
    for (const auto& t : indicator.targets) {
        const bool inside_another = std::any_of(indicator.targets.begin(), indicator.targets.end(), [&](const Target& other) {
            return !(other.period == t.period) && other.period.contains(t.period);
        });
        if (!inside_another) outermost.push_back(&t);
    }
    std::sort(outermost.begin(), outermost.end(), [](const Target* a, const Target* b) { return a->period < b->period; });
    const auto value = combine(indicator, outermost);
    return {value, false, std::move(outermost)};
}

std::optional<Quantity> target(const Indicator& indicator, const Project& project, const Period& period) {
    return target_made(indicator, project, period).value;
}

std::optional<Quantity> target_in_all(const Indicator& indicator, const Project& project) {
    return target_in_all_made(indicator, project).value;
}

std::optional<Percent> percent_reached(const Indicator& indicator, std::optional<Quantity> actual,
                                       std::optional<Quantity> target) {
    if (!actual || !target) return std::nullopt;
    Quantity from;
    if (indicator.measure == Measure::stock && indicator.baseline) from = indicator.baseline->value;
    if (target->ten_thousandths() == 0) return std::nullopt;
    return percent_of((*actual - from).ten_thousandths(), (*target - from).ten_thousandths());
}

std::optional<Percent> attainment(const Indicator& indicator, std::optional<Quantity> actual,
                                  std::optional<Quantity> target) {
    const bool from_baseline = indicator.measure == Measure::stock && indicator.baseline;
    if (indicator.direction == Direction::increase || from_baseline) return percent_reached(indicator, actual, target);
    if (!actual || !target) return std::nullopt;
    if (*actual <= *target) return Percent::whole(100);
    return percent_of(target->ten_thousandths(), actual->ten_thousandths());
}

const Target* last_target_ended(const Indicator& indicator, Date as_of) {
    const Target* chosen = nullptr;
    for (const auto& t : indicator.targets) {
        if (t.period.last > as_of) continue;
        if (!chosen || t.period.last > chosen->period.last ||
            (t.period.last == chosen->period.last && t.period.first < chosen->period.first))
            chosen = &t;
    }
    return chosen;
}

BreakdownOfPeople break_down(std::span<const Fact* const> returns) {
    BreakdownOfPeople sum;
    for (const Fact* fact : returns) {
        const auto& given = return_of(*fact);
        const std::int64_t total = given.value.ten_thousandths() / Quantity::scale;
        std::int64_t grouped = 0;
        sum.total += total;
        sum.women += given.women.value_or(0);
        sum.men += given.men.value_or(0);
        sum.girls += given.girls.value_or(0);
        sum.boys += given.boys.value_or(0);
        sum.disabled += given.disabled.value_or(0);
        for (const auto& [group, people] : given.groups) {
            const auto found = std::find_if(sum.groups.begin(), sum.groups.end(), [&wanted = group](const auto& g) { return g.first == wanted; });
            if (found == sum.groups.end())
                sum.groups.emplace_back(group, people);
            else
                found->second += people;
            grouped += people;
        }
        sum.group_unknown += total - grouped;
    }
    sum.sex_age_unknown = sum.total - sum.women - sum.men - sum.girls - sum.boys;
    return sum;
}

Calendar calendar_of(const Indicator& indicator, const Project& project) {
    for (const auto& t : indicator.targets)
        if (t.period.kind != Period::Kind::range && t.period.kind != Period::Kind::day) return t.period.calendar;
    return project.period.kind == Period::Kind::range ? Calendar::gregorian : project.period.calendar;
}

std::vector<ReturnExpected> returns_expected(const IndicatorState& indicator, const Period& period, Date as_of) {
    std::vector<ReturnExpected> expected;
    const auto& plan = *indicator.plan;
    const auto& project = *indicator.project;
    if (!plan.every) return expected;
    static constexpr Period::Kind kinds[] = {Period::Kind::month, Period::Kind::quarter, Period::Kind::half, Period::Kind::year};
    const auto kind = kinds[static_cast<std::size_t>(*plan.every)];
    const Date first = std::max(period.first, project.period.first);
    const Date last = std::min({period.last, project.period.last, as_of});

    std::vector<std::optional<ProvinceCode>> places;
    if (plan.breaks_down_by(Breakdown::province))
        for (const auto& share : project.provinces.list) places.emplace_back(share.code);
    if (places.empty()) places.emplace_back(std::nullopt);

    for (auto due = period_of(kind, calendar_of(plan, project), first); due.last <= last; due = next(due)) {
        for (const auto& place : places) {
            const bool arrived = std::any_of(indicator.returns.begin(), indicator.returns.end(), [&](const Fact* fact) {
                const auto& given = return_of(*fact);
                const bool in_time = due.contains(given.period) || given.period.contains(due);
                return in_time && given.period.last <= as_of && (!place || given.province == place);
            });
            expected.push_back({due, place, arrived});
        }
    }
    return expected;
}

}  // namespace hamkari
