#pragma once

#include "reports/document.hpp"

#include <vector>

namespace hamkari::reports::render {

/// A heading that stands in the table of contents, and the chapter to which it belongs.
struct ListedHeading {
    const Heading* heading;
    const Heading* chapter;  ///< itself, if it is one; null before the first chapter
};

/// Chapters and their sections, in order, the notes on sources last; a heading that cannot be jumped to is not listed. What it gives points into
/// the document.
std::vector<ListedHeading> listed_headings(const Document& document);

}  // namespace hamkari::reports::render
