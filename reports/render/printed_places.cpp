#include "reports/render/printed_places.hpp"

#include <algorithm>

namespace hamkari::reports::render {

namespace {

// Chromium puts what is first on its page at the page's edge, not at its margin; 5 mm in points.
constexpr double top_of_page = 5 * 72 / 25.4;

}  // namespace

std::size_t PrintedPlaces::page_of(std::string_view anchor) const {
    const auto found = of.find(anchor);
    return found == of.end() ? 0 : found->second.page;
}

bool PrintedPlaces::same_pages(const PrintedPlaces& other) const {
    return pages == other.pages &&
           std::equal(of.begin(), of.end(), other.of.begin(), other.of.end(), [](const auto& a, const auto& b) {
               return a.first == b.first && a.second.page == b.second.page;
           });
}

std::vector<int> heads_of_pages(const std::vector<ListedHeading>& listed, const PrintedPlaces& places) {
    std::vector<int> heads(places.pages, -1);
    int running = -1;
    std::size_t next = 0;
    for (std::size_t page = 1; page <= places.pages; ++page) {
        bool first = true;  // only what stands first on the page is already its head
        for (; next < listed.size(); ++next) {
            const auto place = places.of.find(listed[next].heading->anchor);
            if (place == places.of.end()) continue;
            if (place->second.page > page) break;
            const bool earlier = place->second.page < page;
            if (earlier || (first && place->second.from_top <= top_of_page))
                running = static_cast<int>(next);
            else
                break;
            first = earlier;
        }
        heads[page - 1] = running;
        // What begins further down on this page runs on from the next one.
        while (next < listed.size() && places.page_of(listed[next].heading->anchor) <= page) {
            if (places.page_of(listed[next].heading->anchor) > 0) running = static_cast<int>(next);
            ++next;
        }
    }
    return heads;
}

}  // namespace hamkari::reports::render
