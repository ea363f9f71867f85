#include "model/item.hpp"

#include <algorithm>

namespace hamkari {

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

}  // namespace hamkari
