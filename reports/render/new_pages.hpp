#pragma once

#include "reports/document.hpp"

namespace hamkari::reports::render {

/// Whether the block at `at` begins a new page in print: a chapter that is only there to be signed, since that is a sheet
/// that goes round the table. If other chapters and projects did, too, the pages before them would be nearly empty.
bool begins_page(const std::vector<Block>& blocks, std::size_t at);

/// Where the run of wide tables that begins at `from` ends; the headings over a wide table go with it onto its landscape
/// page. `from` if what begins there is not wide.
std::size_t end_of_wide_run(const std::vector<Block>& blocks, std::size_t from);

}  // namespace hamkari::reports::render
