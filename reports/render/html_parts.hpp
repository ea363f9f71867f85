#pragma once

#include "reports/render/html_writer.hpp"
#include "reports/render/value_text.hpp"

namespace hamkari::reports::render {

/// The light as a shape and its word: a ring, a disc, a triangle, a square, so that it is legible in grey.
void light_mark(HtmlWriter& out, Light light);

/// A value, escaped and kept in one piece where it must be.
void html_value(HtmlWriter& out, const Value& value, ValueStyle style);

/// The mark of a planning estimate.
void estimate_mark(HtmlWriter& out);

/// The number of a note that tells where figures come from, which leads there.
void source_number(HtmlWriter& out, std::uint32_t number);

/// A cell's content: the value with its marks, and its note small below.
void html_cell(HtmlWriter& out, const Cell& cell, ValueStyle style);

/// `Table 3. Title`, with the number set apart; the title alone where the number is 0.
void numbered_title(HtmlWriter& out, Word pattern, int number, std::string_view title);

/// The shapes and hatchings that the page's drawings share: once, at the head of the body.
void shared_drawings(HtmlWriter& out);

}  // namespace hamkari::reports::render
