#include "model/plan.hpp"

#include <algorithm>

namespace hamkari {

std::string to_text(const Lag& lag) { return std::to_string(lag.days) + (lag.calendar_days ? "cd" : "d"); }

bool Assumed::covers(std::string_view field) const {
    return whole || std::find(fields.begin(), fields.end(), field) != fields.end();
}

Position Item::place(std::string_view field) const {
    for (const auto& written : places)
        if (written.field == field) return written.at;
    return at;
}

bool Item::has_place(std::string_view field) const {
    return std::any_of(places.begin(), places.end(), [&](const FieldPlace& written) { return written.field == field; });
}

bool Provinces::has(ProvinceCode code) const {
    return std::any_of(list.begin(), list.end(), [&](const ProvinceShare& share) { return share.code == code; });
}

bool Indicator::breaks_down_by(Breakdown breakdown) const {
    return std::find(disaggregate.begin(), disaggregate.end(), breakdown) != disaggregate.end();
}

}  // namespace hamkari
