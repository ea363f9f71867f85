#include "model/store/chain.hpp"
#include "model/store/columns.hpp"
#include "model/store/shares.hpp"
#include "model/store/verify_parts.hpp"

namespace hamkari::store {

namespace {

using What = Damage::What;

/// The digests of the free texts of entries, which are read in the order of entries.
class WordDigests {
public:
    explicit WordDigests(SQLite::Database& db)
        : rows_(db,
                "SELECT entry, role, salt, text, digest FROM words WHERE entry BETWEEN ? AND ? ORDER BY entry, role") {}

    void begin(const RowRange& range) {
        rows_.reset();
        rows_.bind(1, range.first);
        rows_.bind(2, range.last);
        more_ = rows_.executeStep();
    }

    std::array<std::optional<Digest>, 3> of(std::int64_t entry) {
        std::array<std::optional<Digest>, 3> digests;
        for (; more_ && rows_.getColumn(0).getInt64() <= entry; more_ = rows_.executeStep())
            for (std::size_t i = 0; i < roles.size(); ++i)
                if (rows_.getColumn(0).getInt64() == entry &&
                    rows_.getColumn(1).getInt64() == static_cast<int>(roles[i]))
                    digests[i] = digest();
        return digests;
    }

private:
    Digest digest() {
        const auto redacted = rows_.getColumn(4);
        if (!redacted.isNull()) return digest_of(bytes_of(redacted));
        return sha256(salt_of(bytes_of(rows_.getColumn(2))), text_of(rows_.getColumn(3)));
    }

    SQLite::Statement rows_;
    bool more_ = false;
};

/// The hash that the entry before a row has, or with which its office begins.
std::string hash_before(SQLite::Database& db, const Office& office, std::int64_t row) {
    SQLite::Statement before(db, "SELECT hash FROM entry WHERE entry = ?");
    before.bind(1, row - 1);
    if (row == office.first_row() || !before.executeStep()) return office.beginning;
    return std::string(bytes_of(before.getColumn(0)));
}

}  // namespace

void verify_entries(SQLite::Database& db, const Offices& offices, std::size_t share, std::size_t shares,
                    std::vector<Damage>& damages) {
    SQLite::Statement rows(db,
                           "SELECT entry, kind, subject, happened_on, recorded_at, by, assumed, corrects, data, hash "
                           "FROM entry WHERE entry BETWEEN ? AND ? ORDER BY entry");
    WordDigests words(db);
    for (const auto& office : offices.all()) {
        const auto own = share_of(office.first_row(), office.last, share, shares);
        std::int64_t expected = own.first;
        std::string previous = hash_before(db, office, own.first);
        words.begin(own);
        rows.reset();
        rows.bind(1, own.first);
        rows.bind(2, own.last);
        while (rows.executeStep() && damages.size() < most_damages) {
            const auto row = rows.getColumn(0).getInt64();
            const auto name = to_text(offices.name_of(row));
            for (; expected < row; ++expected)
                damages.push_back({What::entry_missing, to_text(offices.name_of(expected)), {}});
            ++expected;
            const auto corrects = rows.getColumn(7);
            const auto corrected = corrects.isNull() ? std::string() : to_text(offices.name_of(corrects.getInt64()));
            EntryText entry;
            entry.name = name;
            entry.kind = text_of(rows.getColumn(1));
            entry.subject = text_of(rows.getColumn(2));
            entry.happened_on = maybe_date_of(rows.getColumn(3));
            entry.recorded_at = instant_of(rows.getColumn(4));
            entry.by = text_of(rows.getColumn(5));
            entry.assumed = rows.getColumn(6).getInt64() != 0;
            entry.corrects = corrected;
            entry.words = words.of(row);
            entry.data = text_of(rows.getColumn(8));
            const auto hash = entry_hash(entry, previous);
            // Each link is checked by itself, so that one changed entry does not make all after it look changed.
            const auto kept = bytes_of(rows.getColumn(9));
            if (kept != bytes_of(hash)) damages.push_back({What::entry_changed, name, {}});
            previous = kept;
        }
    }
}

}  // namespace hamkari::store
