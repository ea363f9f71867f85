#pragma once

#include "reports/render/html_writer.hpp"

namespace hamkari::reports::render {

void html_table(HtmlWriter& out, const Table& table);
/// A ruled space for what is written in by hand.
void html_blanks(HtmlWriter& out, const Blanks& blanks);

}  // namespace hamkari::reports::render
