#pragma once

#include "model/store/offices.hpp"

#include <string>
#include <vector>

/// What the ledger keeps worked out from the plans: the tables due_set and renamed.
namespace hamkari::store {

/// Works all of it out anew. The connection must not be set to queries only.
void rebuild_caches(SQLite::Database& db, const Offices& offices);

/// Works all of it out anew beside it and gives the tables that differ.
std::vector<std::string> caches_that_differ(SQLite::Database& db, const Offices& offices);

}  // namespace hamkari::store
