#pragma once

#include "model/compare.hpp"
#include "reports/writer.hpp"

namespace hamkari::reports {

/// What was done, put off, revised, dropped and added, a table each; tables without rows are left out. False if there was
/// nothing to tell.
bool write_change_tables(Writer& out, const Changes& changes);

}  // namespace hamkari::reports
