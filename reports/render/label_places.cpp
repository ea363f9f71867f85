#include "reports/render/label_places.hpp"

#include <algorithm>
#include <array>

namespace hamkari::reports::render {

bool LabelPlaces::is_free(const Box& box) const {
    if (box.left < page_.left || box.top < page_.top || box.left + box.width > page_.left + page_.width ||
        box.top + box.height > page_.top + page_.height)
        return false;
    return std::ranges::none_of(taken_, [&](const Box& other) { return box.overlaps(other); });
}

std::optional<Box> LabelPlaces::place(double x, double y, double width, double height) {
    struct Way {
        double x, y;
    };
    constexpr std::array<Way, 8> ways{{{0, -1}, {0, 1}, {1, 0}, {-1, 0}, {1, -1}, {-1, -1}, {1, 1}, {-1, 1}}};
    for (const double away : {0.0, 4.0, 14.0, 26.0, 40.0, 60.0, 85.0, 110.0})
        for (const auto& way : ways) {
            const double shift_x = way.x * (width / 2 + away), shift_y = way.y * (height / 2 + away);
            const Box box{x - width / 2 + (away > 0 ? shift_x : 0), y - height / 2 + (away > 0 ? shift_y : 0), width,
                          height};
            if (!is_free(box)) {
                if (away == 0) break;
                continue;
            }
            taken_.push_back(box);
            return box;
        }
    return std::nullopt;
}

}  // namespace hamkari::reports::render
