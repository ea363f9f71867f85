#pragma once

#include <array>
#include <string>
#include <string_view>

namespace hamkari::reports::render {

/// How wide a text will be in a drawing, in the unit of `size` (the font size). A guess on the wide side, since no
/// font is at hand when the report is made: fitting by it never overflows in the fonts of the style sheet.
double text_extent(std::string_view utf8, double size);

/// Up to three lines of a label. The lines point into the text that was given.
struct Lines {
    std::array<std::string_view, 3> line;
    int count = 0;
    bool cut = false;  ///< the last line wants an ellipsis; the whole is to be told elsewhere
};
/// Breaks at spaces into at most `at_most` (1 to 3) lines of that extent, and cuts what is left.
Lines fit(std::string_view utf8, double extent, double size, int at_most);

}  // namespace hamkari::reports::render
