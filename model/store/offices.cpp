#include "model/store/offices.hpp"

#include "model/fields.hpp"
#include "model/store/chain.hpp"
#include "model/store/columns.hpp"

#include <SQLiteCpp/Statement.h>

#include <algorithm>

namespace hamkari::store {

namespace {

/// The last row of an office that was recorded by then. Its entries are numbered without a hole and recorded in order.
std::int64_t last_recorded_by(SQLite::Database& db, const Office& office, Instant known_at) {
    SQLite::Statement recorded_at(db, "SELECT recorded_at FROM entry WHERE entry = ?");
    std::int64_t known = office.first_row() - 1;
    std::int64_t unknown = office.last + 1;
    while (unknown - known > 1) {
        const auto middle = known + (unknown - known) / 2;
        recorded_at.reset();
        recorded_at.bind(1, middle);
        if (!recorded_at.executeStep()) damaged("an entry is missing");
        (instant_of(recorded_at.getColumn(0)) <= known_at ? known : unknown) = middle;
    }
    return known;
}

}  // namespace

Offices::Offices(SQLite::Database& db, std::optional<Instant> known_at) {
    ours_ = db.execAndGet("SELECT our_office FROM ledger").getInt64();
    SQLite::Statement office_rows(db, "SELECT office, name, made_at, salt FROM office ORDER BY office");
    SQLite::Statement last_row(db, "SELECT max(entry) FROM entry WHERE entry BETWEEN ? AND ?");
    SQLite::Statement entry_row(db, "SELECT recorded_at, hash FROM entry WHERE entry = ?");
    while (office_rows.executeStep()) {
        Office& office = offices_.emplace_back();
        office.number = office_rows.getColumn(0).getInt64();
        office.name = office_rows.getColumn(1).getString();
        last_row.reset();
        last_row.bind(1, office.first_row());
        last_row.bind(2, office.first_row() + Office::rows - 2);
        last_row.executeStep();
        const auto last = last_row.getColumn(0);
        office.last = last.isNull() ? office.first_row() - 1 : last.getInt64();
        if (known_at) office.last = last_recorded_by(db, office, *known_at);
        const auto salt = salt_of(bytes_of(office_rows.getColumn(3)));
        office.beginning = bytes_of(office_hash(office.name, instant_of(office_rows.getColumn(2)), salt));
        office.hash = office.beginning;
        if (office.last < office.first_row()) continue;
        entry_row.reset();
        entry_row.bind(1, office.last);
        if (!entry_row.executeStep()) damaged("an entry is missing");
        office.last_recorded = instant_of(entry_row.getColumn(0));
        office.hash = bytes_of(entry_row.getColumn(1));
    }
}

const Office& Offices::ours() const { return office_of(ours_ * Office::rows); }

const Office& Offices::office_of(std::int64_t row) const {
    const auto found = std::find_if(offices_.begin(), offices_.end(),
                                    [&](const Office& office) { return office.number == row / Office::rows; });
    if (found == offices_.end()) damaged("an entry of no office");
    return *found;
}

bool Offices::knows(std::int64_t row) const { return row <= office_of(row).last; }

EntryName Offices::name_of(std::int64_t row) const { return {office_of(row).name, row % Office::rows}; }

std::optional<std::int64_t> Offices::row_of(const EntryName& name) const {
    for (const auto& office : offices_)
        if (office.name == name.office) return office.number * Office::rows + name.number;
    return std::nullopt;
}

std::int64_t count_entries(const Offices& offices) {
    std::int64_t entries = 0;
    for (const auto& office : offices.all()) entries += office.last - office.first_row() + 1;
    return entries;
}

LedgerMark Offices::mark() const {
    LedgerMark mark;
    std::vector<std::string> hashes;
    for (const auto& office : offices_) {
        mark.last_recorded = std::max(mark.last_recorded, office.last_recorded);
        hashes.push_back(office.hash);
    }
    mark.head = hex(head_of(hashes));
    return mark;
}

}  // namespace hamkari::store
