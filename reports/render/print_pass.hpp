#pragma once

#include "reports/locale/locale.hpp"
#include "reports/render/printed_places.hpp"

namespace hamkari::reports::render {

/// What is known of the pages when HTML is made to be printed: nothing the first time, then where all came to stand.
struct PrintPass {
    PrintedPlaces places;
    std::vector<const ListedHeading*> heads;  ///< each is printed on a sheet of its own after the last page
};

/// The size of the sheets that hold the running heads, in millimetres.
constexpr int head_width = 110, head_height = 6;

/// HTML as html() makes it, with page numbers in the contents and the sheets of heads at its end.
std::string html_to_print(const Document& document, const Locale& locale, const PrintPass& pass);

}  // namespace hamkari::reports::render
