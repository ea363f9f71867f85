#include "model/plan.hpp"

#include <algorithm>

namespace hamkari {

std::string to_text(const Lag& lag) { return std::to_string(lag.days) + (lag.calendar_days ? "cd" : "d"); }

bool Provinces::has(ProvinceCode code) const {
    return std::any_of(list.begin(), list.end(), [&](const ProvinceShare& share) { return share.code == code; });
}

bool Indicator::breaks_down_by(Breakdown breakdown) const {
    return std::find(disaggregate.begin(), disaggregate.end(), breakdown) != disaggregate.end();
}

}  // namespace hamkari
