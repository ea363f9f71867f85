#pragma once

#include "reports/document.hpp"

namespace hamkari::reports::render {

/// Whether the block at `at` begins a new page in print: a chapter that asks for one and takes some pages itself. If
/// short chapters and projects did, too, every third page would be nearly empty.
bool begins_page(const std::vector<Block>& blocks, std::size_t at);

}  // namespace hamkari::reports::render
