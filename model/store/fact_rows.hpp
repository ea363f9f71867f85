#pragma once

#include "model/store/names.hpp"
#include "model/store/rows.hpp"

#include <string_view>
#include <vector>

namespace hamkari::store {

inline constexpr std::string_view revision_kind = "revision";

/// A share of the facts that are known (`share` of `shares` equal ones), with their items called as `names` has them; of
/// each office in the order of recording.
FactList::Part read_facts(SQLite::Database& db, const Offices& offices, const Names& names, std::size_t share = 0,
                          std::size_t shares = 1);

/// The facts that were recorded about one of these subjects, as they called them.
FactList::Part read_facts_of(SQLite::Database& db, const Offices& offices, const Names& names,
                                const std::vector<std::string>& subjects);

/// One fact; none if there is no such entry or it is a revision.
std::optional<Fact> read_fact(SQLite::Database& db, const Offices& offices, const Names& names, std::int64_t row);

/// The free texts of entries, one entry after another.
class WordRows {
public:
    explicit WordRows(SQLite::Database& db);
    /// Into a fact whose data were read. True if a text of the entry was redacted.
    bool read(std::int64_t row, Fact& fact);
    /// Of a revision.
    bool read(std::int64_t row, Text& note, std::string& source);

private:
    Rows words_;
};

/// These facts in the order of recording.
FactList sorted(FactList facts);

}  // namespace hamkari::store
