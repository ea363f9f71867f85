#pragma once

#include <string>
#include <string_view>

namespace hamkari::reports::render {

/// Appends a text to XML, escaped for an element and for a quoted attribute. What XML 1.0 cannot hold (control
/// characters, bytes that are no UTF-8) and bidi controls are left out; a line feed becomes a space.
void append_xml(std::string& out, std::string_view utf8);
inline std::string xml_text(std::string_view utf8) {
    std::string out;
    append_xml(out, utf8);
    return out;
}

}  // namespace hamkari::reports::render
