#include "reports/render/listed_headings.hpp"

namespace hamkari::reports::render {

std::vector<ListedHeading> listed_headings(const Document& document) {
    std::vector<ListedHeading> listed;
    const Heading* chapter = nullptr;
    for (const auto& block : document.blocks) {
        const auto* heading = std::get_if<Heading>(&block);
        if (!heading || heading->level > 2 || heading->anchor.empty()) continue;
        if (heading->level <= 1) chapter = heading;
        listed.push_back({heading, chapter});
    }
    if (const auto& sources = document.sources; !sources.groups.empty() && !sources.heading.anchor.empty())
        listed.push_back({&sources.heading, sources.heading.level <= 1 ? &sources.heading : chapter});
    return listed;
}

}  // namespace hamkari::reports::render
