#pragma once

#include "reports/render/listed_headings.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace hamkari::reports::render {

/// Where the headings of a document came to stand when it was printed.
struct PrintedPlaces {
    struct Place {
        std::size_t page = 0;   ///< from 1
        double from_top = 0;    ///< in points, from the upper edge of the page
    };
    std::size_t pages = 0;
    std::map<std::string, Place, std::less<>> of;  ///< by anchor

    /// The page of an anchor; 0 if it was not printed.
    std::size_t page_of(std::string_view anchor) const;
    /// Whether every heading stands on the same page in both.
    bool same_pages(const PrintedPlaces& other) const;
};

/// For each page the place in `listed` of the heading under which its first line stands; -1 where there is none (the
/// cover, the contents). `listed` is in the order of the pages.
std::vector<int> heads_of_pages(const std::vector<ListedHeading>& listed, const PrintedPlaces& places);

}  // namespace hamkari::reports::render
