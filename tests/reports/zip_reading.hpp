#pragma once

#include <map>
#include <string>

namespace hamkari::tests {

/// The parts of a zip file by name. Throws std::runtime_error where the file is none or a part is damaged.
std::map<std::string, std::string> unzipped(const std::string& bytes);

}  // namespace hamkari::tests
