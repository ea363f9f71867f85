#pragma once

#include <optional>
#include <vector>

namespace hamkari::reports::render {

struct Box {
    double left = 0, top = 0, width = 0, height = 0;

    bool overlaps(const Box& other) const {
        return left < other.left + other.width && other.left < left + width && top < other.top + other.height &&
               other.top < top + height;
    }
};

/// Finds room for labels one after the other, the most important first.
class LabelPlaces {
public:
    /// Nothing is placed outside of this.
    explicit LabelPlaces(Box page) : page_(page) {}

    /// Keeps a place free.
    void reserve(Box box) { taken_.push_back(box); }
    /// A box of that size centred on the point, or beside it where that is taken; none if all about it is full.
    std::optional<Box> place(double x, double y, double width, double height);

private:
    bool is_free(const Box& box) const;

    Box page_;
    std::vector<Box> taken_;
};

}  // namespace hamkari::reports::render
