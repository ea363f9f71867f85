#pragma once

#include "model/ledger.hpp"

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hamkari::store {

/// An office in the ledger and how much of it is known.
struct Office {
    std::int64_t number = 0;  ///< in this file
    std::string name;
    std::int64_t last = 0;  ///< the row of its last known entry; `first_row - 1` if there is none
    Instant last_recorded{};
    std::string beginning;  ///< the bytes of the hash with which it begins
    std::string hash;       ///< the bytes of the hash of its last known entry, or of its beginning

    std::int64_t first_row() const { return number * rows + 1; }

    static constexpr std::int64_t rows = std::int64_t{1} << 40;
};

/// The offices of a ledger, as known at a time: a question reads no entry beyond `Office::last`.
class Offices {
public:
    /// `known_at`: none for everything.
    Offices(SQLite::Database& db, std::optional<Instant> known_at);

    const std::vector<Office>& all() const { return offices_; }
    const Office& ours() const;
    bool knows(std::int64_t row) const;
    EntryName name_of(std::int64_t row) const;
    /// The row that an entry has or would have; none if the office is not known.
    std::optional<std::int64_t> row_of(const EntryName& name) const;
    LedgerMark mark() const;

private:
    const Office& office_of(std::int64_t row) const;

    std::vector<Office> offices_;
    std::int64_t ours_ = 0;
};

/// The entries that are known.
std::int64_t count_entries(const Offices& offices);

}  // namespace hamkari::store
