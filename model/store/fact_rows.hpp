#pragma once

#include "model/store/names.hpp"

#include <SQLiteCpp/Statement.h>

#include <string_view>
#include <vector>

namespace hamkari::store {

inline constexpr std::string_view revision_kind = "revision";

/// All facts that are known, with their items called as `names` has them, in the order of recording of each office.
std::vector<Fact> read_facts(SQLite::Database& db, const Offices& offices, const Names& names);

/// The facts that were recorded about one of these subjects, as they called them.
std::vector<Fact> read_facts_of(SQLite::Database& db, const Offices& offices, const Names& names,
                                const std::vector<std::string>& subjects);

/// One fact; none if there is no such entry or it is a revision.
std::optional<Fact> read_fact(SQLite::Database& db, const Offices& offices, const Names& names, std::int64_t row);

/// The free texts of entries, one entry after another.
class WordRows {
public:
    explicit WordRows(SQLite::Database& db);
    void read(std::int64_t row, Text& note, std::string& source);

private:
    SQLite::Statement words_;
};

/// Puts facts in the order in which they apply: by happened_on, then as recorded.
void sort_facts(std::vector<Fact>& facts);

}  // namespace hamkari::store
