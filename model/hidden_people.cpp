#include "model/hidden_people.hpp"

#include "model/snapshot.hpp"

#include <algorithm>

namespace hamkari {

namespace {

std::int64_t in_return(const Fact& fact, PeopleOf what) {
    const auto& given = return_of(fact);
    const auto women = given.women.value_or(0), men = given.men.value_or(0), girls = given.girls.value_or(0),
               boys = given.boys.value_or(0);
    const auto total = given.value.ten_thousandths() / Quantity::scale;
    switch (what) {
        case PeopleOf::total: return total;
        case PeopleOf::women: return women;
        case PeopleOf::men: return men;
        case PeopleOf::girls: return girls;
        case PeopleOf::boys: return boys;
        case PeopleOf::unknown: return total - women - men - girls - boys;
        case PeopleOf::disabled: return given.disabled.value_or(0);
    }
    return 0;
}

}  // namespace

std::int64_t people_of(std::span<const Fact* const> returns, PeopleOf what) {
    std::int64_t sum = 0;
    for (const Fact* fact : returns) sum += in_return(*fact, what);
    return sum;
}

bool is_count_of_people(const Indicator& indicator) {
    return indicator.counts == Counts::people && indicator.measure != Measure::ratio &&
           indicator.measure != Measure::yes_no;
}

Shown HiddenPeople::shown(std::span<const Fact* const> returns, PeopleOf what) const {
    if (is_few(people_of(returns, what))) return Shown::few;
    std::vector<std::pair<std::uint32_t, int>> nets;  // few: a figure is touched by a handful of swaps
    for (const Fact* fact : returns) {
        const auto found = changes_.find(fact);
        if (found == changes_.end()) continue;
        for (const auto& change : found->second) {
            if (what == PeopleOf::total ? change.cell == PeopleOf::disabled : change.cell != what) continue;
            const auto net = std::find_if(nets.begin(), nets.end(), [&](const auto& n) { return n.first == change.swap; });
            if (net == nets.end())
                nets.emplace_back(change.swap, change.by);
            else
                net->second += change.by;
        }
    }
    const bool changed = std::any_of(nets.begin(), nets.end(), [](const auto& net) { return net.second != 0; });
    return changed ? Shown::withheld : Shown::exact;
}

Shown shown_people(const Snapshot& snapshot, std::span<const Fact* const> returns, PeopleOf what) {
    return snapshot.hidden ? snapshot.hidden->shown(returns, what) : Shown::exact;
}

Shown shown_figure(const Snapshot& snapshot, const Indicator& indicator, std::span<const Fact* const> returns) {
    return is_count_of_people(indicator) ? shown_people(snapshot, returns) : Shown::exact;
}

Shown shown_figure(const Snapshot& snapshot, const IndicatorState& indicator, const Period& period) {
    if (!snapshot.hidden || !is_count_of_people(*indicator.plan)) return Shown::exact;
    return snapshot.hidden->shown(returns_counted(indicator, period, snapshot.as_of), PeopleOf::total);
}

}  // namespace hamkari
