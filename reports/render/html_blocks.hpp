#pragma once

#include "reports/render/html_writer.hpp"

namespace hamkari::reports::render {

/// One block of a document, of any kind.
void html_block(HtmlWriter& out, const Block& block);

}  // namespace hamkari::reports::render
