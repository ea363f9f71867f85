#include "model/check.hpp"

namespace hamkari::checks {

namespace {

/// Sex, age, disability and group are of people: of those who came, or of those whom a service was given.
bool is_possible(Breakdown breakdown, const Indicator& indicator) {
    if (breakdown == Breakdown::province) return true;
    if (indicator.measure == Measure::yes_no) return false;
    if (breakdown == Breakdown::group) return true;
    return indicator.counts == Counts::people || indicator.counts == Counts::services;
}

void breakdowns(Check& check, const Indicator& indicator) {
    for (std::size_t i = 0; i < indicator.disaggregate.size(); ++i) {
        const auto breakdown = indicator.disaggregate[i];
        if (is_possible(breakdown, indicator)) continue;
        const auto of = indicator.measure == Measure::yes_no ? word(indicator.measure) : word(indicator.counts);
        check.error(place_in(indicator, "disaggregate", i), Code::breakdown_not_possible,
                    {std::string(word(breakdown)), std::string(of)});
    }
}

}  // namespace

void indicators(Check& check) {
    for (const auto& project : check.plan.projects) {
        const Indicator* headline = nullptr;
        for (const auto& indicator : project.indicators) {
            breakdowns(check, indicator);
            if (!indicator.headline) continue;
            const bool adds_up = indicator.measure == Measure::flow || indicator.measure == Measure::stock;
            if (indicator.counts != Counts::people || !adds_up)
                check.error(indicator.place("headline"), Code::headline_not_people, {indicator.id.text()});
            if (headline)
                check.error(indicator.place("headline"), Code::second_headline,
                            {indicator.id.text(), headline->id.text()});
            else
                headline = &indicator;
        }
    }
}

}  // namespace hamkari::checks
