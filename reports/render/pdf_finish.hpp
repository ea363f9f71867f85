#pragma once

#include "reports/locale/locale.hpp"
#include "reports/render/print_pass.hpp"

class QPDF;

namespace hamkari::reports::render {

/// Lays the running heads, printed on the sheets after the last page, on the pages: `head_of_page` has for each page its
/// place in `pass.heads`, or -1. The sheets go.
void lay_heads(QPDF& pdf, const PrintPass& pass, const std::vector<int>& head_of_page, const Locale& locale);

/// Bookmarks: the headings of the contents, sections under their chapters. Browsers garble titles of two directions.
void add_bookmarks(QPDF& pdf, const std::vector<ListedHeading>& listed, const Locale& locale);

/// Language, direction and title; what tells of the clock and the machine goes.
void describe_pdf(QPDF& pdf, const Document& document, const Locale& locale);

/// The bytes of the file; the same for the same content.
std::string pdf_bytes(QPDF& pdf);

}  // namespace hamkari::reports::render
