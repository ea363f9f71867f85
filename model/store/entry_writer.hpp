#pragma once

#include "model/store/digest.hpp"
#include "model/store/offices.hpp"
#include "model/store/store.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <string>
#include <string_view>

namespace hamkari::store {

/// What an entry says, as text: a fact or a plan revision.
struct EntryDraft {
    std::string_view kind;
    std::string subject;
    std::optional<Date> happened_on;
    const Text& note;
    std::string_view source;
    bool assumed = false;
    std::optional<EntryName> corrects;
    std::string data;
    const Text* remedy = nullptr;
};

/// Appends entries to the chain of our office, inside a transaction.
class EntryWriter {
public:
    EntryWriter(SQLite::Database& db, Author author);

    Instant recorded_at() const { return recorded_at_; }
    /// The row of the new entry.
    std::int64_t append(const EntryDraft& draft);
    EntryName name_of(std::int64_t row) const { return offices_.name_of(row); }
    std::optional<std::int64_t> row_of(const EntryName& name) const { return offices_.row_of(name); }

private:
    Salt salt_for(std::int64_t row, std::size_t role) const;

    Author author_;
    Offices offices_;
    Instant recorded_at_;
    std::int64_t last_row_;
    std::string last_hash_;  // bytes
    SQLite::Statement insert_entry_;
    SQLite::Statement insert_words_;
};

}  // namespace hamkari::store
