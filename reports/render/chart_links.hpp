#pragma once

#include "model/plan_lists.hpp"
#include "reports/render/svg.hpp"

#include <string_view>

namespace hamkari::reports::render {

/// Where a milestone stands in a Gantt, as arrows see it.
struct LinkPlace {
    double start = 0, end = 0;         ///< of its work, or twice the point in time
    double start_gap = 0, end_gap = 0; ///< what its marks take there
    double y = 0, half_height = 0;     ///< of its row
};

/// An arrow from the start or end of one milestone to that of another which depends on it. The path is open.
void link_arrow(Svg& svg, LinkType type, const LinkPlace& before, const LinkPlace& after);

/// How far a named stub reaches, with the arrow.
double stub_extent(std::string_view name);
/// A short arrow to a milestone from one that is not drawn here, with its name. `outermost`: the mark of that side that
/// lies farthest out.
void link_stub(Svg& svg, LinkType type, double outermost, double y, std::string_view name);

}  // namespace hamkari::reports::render
