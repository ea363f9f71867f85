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
        rows_.begin(range.first, range.last);
        more_ = rows_.next();
    }

    std::array<std::optional<Digest>, roles.size()> of(std::int64_t entry) {
        std::array<std::optional<Digest>, roles.size()> digests;
        for (; more_ && rows_.integer(0) <= entry; more_ = rows_.next())
            for (std::size_t i = 0; i < roles.size(); ++i)
                if (rows_.integer(0) == entry && rows_.integer(1) == static_cast<int>(roles[i])) digests[i] = digest();
        return digests;
    }

private:
    Digest digest() {
        if (!rows_.is_null(4)) return digest_of(rows_.text(4));
        return sha256(salt_of(rows_.text(2)), rows_.text(3));
    }

    Rows rows_;
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
    Rows rows(db,
              "SELECT entry, kind, subject, happened_on, recorded_at, by, assumed, corrects, data, hash "
              "FROM entry WHERE entry BETWEEN ? AND ? ORDER BY entry");
    WordDigests words(db);
    for (const auto& office : offices.all()) {
        const auto own = share_of(office.first_row(), office.last, share, shares);
        std::int64_t expected = own.first;
        std::string previous = hash_before(db, office, own.first);
        words.begin(own);
        rows.begin(own.first, own.last);
        while (rows.next() && damages.size() < most_damages) {
            const auto row = rows.integer(0);
            const auto name = to_text(offices.name_of(row));
            for (; expected < row; ++expected)
                damages.push_back({What::entry_missing, to_text(offices.name_of(expected)), {}});
            ++expected;
            const auto corrects = rows.is_null(7) ? std::string() : to_text(offices.name_of(rows.integer(7)));
            EntryText entry;
            entry.name = name;
            entry.kind = rows.text(1);
            entry.subject = rows.text(2);
            if (!rows.is_null(3)) entry.happened_on = rows.date(3);
            entry.recorded_at = rows.instant(4);
            entry.by = rows.text(5);
            entry.assumed = rows.integer(6) != 0;
            entry.corrects = corrects;
            entry.words = words.of(row);
            entry.data = rows.text(8);
            const auto hash = entry_hash(entry, previous);
            // Each link is checked by itself, so that one changed entry does not make all after it look changed.
            const auto kept = rows.text(9);
            if (kept != bytes_of(hash)) damages.push_back({What::entry_changed, name, {}});
            previous = kept;
        }
    }
}

}  // namespace hamkari::store
