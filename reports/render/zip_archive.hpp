#pragma once

#include <string>
#include <vector>

namespace hamkari::reports::render {

struct ZipPart {
    std::string name;   ///< with slashes: `word/document.xml`
    std::string bytes;
    bool packed_already = false;  ///< a picture: stored as it is
};

/// The parts as one zip file, in this order, all of 1 January 1980: the same parts give the same bytes. Throws
/// std::runtime_error where memory does not suffice.
std::string zip_archive(const std::vector<ZipPart>& parts);

}  // namespace hamkari::reports::render
