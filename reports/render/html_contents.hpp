#pragma once

#include "reports/render/html_writer.hpp"
#include "reports/render/printed_places.hpp"

namespace hamkari::reports::render {

/// The table of contents: chapters and their sections as links; nothing if there are none. With `places` each line ends
/// in its page; what is not in them keeps room for one.
void html_contents(HtmlWriter& out, const Document& document, const PrintedPlaces* places);

/// In a report without contents that is printed: links that nobody sees. Chromium tells only of headings to which something
/// links where they came to stand.
void html_hidden_links(HtmlWriter& out, const Document& document);

}  // namespace hamkari::reports::render
