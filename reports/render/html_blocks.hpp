#pragma once

#include "reports/render/html_writer.hpp"

namespace hamkari::reports::render {

/// One block of a document, of any kind. A heading may begin a new page in print.
void html_block(HtmlWriter& out, const Block& block, bool new_page = false);

/// The notes that tell where figures come from, with their heading; nothing if there are none.
void html_sources(HtmlWriter& out, const SourceChapter& sources);

}  // namespace hamkari::reports::render
