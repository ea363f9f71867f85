#pragma once

#include "reports/render/html_writer.hpp"
#include "reports/render/printed_places.hpp"

namespace hamkari::reports::render {

/// The table of contents: chapters and their sections as links; nothing if there are none. With `places` each line ends
/// in its page; what is not in them keeps room for one.
void html_contents(HtmlWriter& out, const Document& document, const PrintedPlaces* places);

}  // namespace hamkari::reports::render
