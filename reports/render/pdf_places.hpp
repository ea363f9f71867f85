#pragma once

#include "reports/render/printed_places.hpp"

class QPDF;

namespace hamkari::reports::render {

/// Where each anchor to which something links came to stand: the named destinations of a PDF file.
PrintedPlaces places_in(QPDF& pdf);

}  // namespace hamkari::reports::render
