#pragma once

#include "model/problem.hpp"
#include "model/text.hpp"

#include <string>
#include <string_view>
#include <vector>

/// What all items of a plan have.
namespace hamkari {

/// Which fields of an item are planning estimates and not facts.
struct Assumed {
    bool whole = false;
    std::vector<std::string> fields;

    bool covers(std::string_view field) const;
    bool operator==(const Assumed&) const = default;
};

/// Where a field of an item was written. Known only between reading and checking; `field` points at a constant.
struct FieldPlace {
    std::string_view field;
    Position at;
};

/// What each item of a plan has beside its id.
struct Item {
    Text title;          ///< of partners and groups: the name; of decisions: the text
    std::string source;  ///< where the fact is from; inherited from the item it stands in
    Assumed assumed;     ///< inherited too
    std::string formerly;
    Position at;
    std::vector<FieldPlace> places;

    /// The place of a field, else the place of the item.
    Position place(std::string_view field) const;
    /// Whether the field was written, even if it could not be read.
    bool has_place(std::string_view field) const;
};

}  // namespace hamkari
