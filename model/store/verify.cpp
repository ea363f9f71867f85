#include "model/store/verify.hpp"

#include "model/store/chain.hpp"
#include "model/store/connection.hpp"
#include "model/store/fact_rows.hpp"
#include "model/store/question.hpp"

namespace hamkari::store {

namespace {

using What = ChainBreak::What;

/// The digests of the free texts of entries, which are read in the order of entries.
class WordDigests {
public:
    explicit WordDigests(SQLite::Database& db)
        : rows_(db, "SELECT entry, role, salt, text, digest FROM words ORDER BY entry, role") {
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

/// The chain of every office.
std::optional<ChainBreak> verify_entries(SQLite::Database& db, const Offices& offices) {
    SQLite::Statement rows(db,
                           "SELECT entry, kind, subject, happened_on, recorded_at, by, assumed, corrects, data, hash "
                           "FROM entry WHERE entry BETWEEN ? AND ? ORDER BY entry");
    WordDigests words(db);
    for (const auto& office : offices.all()) {
        std::int64_t expected = office.first_row();
        std::string previous = office.beginning;
        rows.reset();
        rows.bind(1, office.first_row());
        rows.bind(2, office.last);
        while (rows.executeStep()) {
            const auto row = rows.getColumn(0).getInt64();
            const auto name = to_text(offices.name_of(row));
            if (row != expected++) return ChainBreak{What::entry_missing, to_text(offices.name_of(expected - 1))};
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
            if (bytes_of(rows.getColumn(9)) != bytes_of(hash)) return ChainBreak{What::entry_changed, name};
            previous = bytes_of(hash);
        }
    }
    return std::nullopt;
}

/// That a revision has the files of which its entry tells the digest.
std::optional<ChainBreak> verify_revisions(SQLite::Database& db, const Offices& offices) {
    SQLite::Statement rows(db,
                           "SELECT entry.entry, data, happened_on IS in_force_from AND subject IS programme AND "
                           "EXISTS (SELECT 1 FROM plan_item WHERE item = programme_item AND kind = 'programme') "
                           "FROM entry LEFT JOIN revision USING (entry) WHERE entry.kind = 'revision'");
    while (rows.executeStep()) {
        const auto row = rows.getColumn(0).getInt64();
        const auto texts = read_texts(db, row);
        std::string files;
        for (const auto& text : texts) append_file(files, text.digest, text.items_digest, text.name);
        const bool same = text_of(rows.getColumn(1)) == revision_data(texts.size(), sha256(files));
        if (!same || rows.getColumn(2).getInt64() == 0)
            return ChainBreak{What::revision_changed, to_text(offices.name_of(row))};
    }
    return std::nullopt;
}

/// That the files and items have the digests of which the revisions tell.
std::optional<ChainBreak> verify_texts(SQLite::Database& db) {
    SQLite::Statement rows(db,
                           "SELECT name, bytes, digest, first_item, items, items_digest FROM plan_text ORDER BY text");
    ItemRows item_rows(db);
    while (rows.executeStep()) {
        const auto name = rows.getColumn(0).getString();
        const auto bytes = rows.getColumn(1);
        if (bytes_of(sha256(text_of(bytes))) != bytes_of(rows.getColumn(2)))
            return ChainBreak{What::text_changed, name};
        const auto first = rows.getColumn(3).getInt64();
        std::string items;
        std::int64_t project = 0;
        bool in_place = true;
        item_rows.each(first, first + rows.getColumn(4).getInt64() - 1, 0, [&](const ItemView& item) {
            if (item.kind == ItemKind::project) project = item.item;
            in_place = in_place && item.part_of == (is_in_project(item.kind) ? project : 0);
            append_item(items, word(item.kind), item.id, item.at.line, item.at.column, item.body);
            return true;
        });
        if (!in_place || bytes_of(sha256(items)) != bytes_of(rows.getColumn(5)))
            return ChainBreak{What::items_changed, name};
    }
    SQLite::Statement astray(db,
                             "SELECT coalesce(name, '') FROM plan_item LEFT JOIN plan_text USING (text) "
                             "WHERE (item BETWEEN first_item AND first_item + items - 1) IS NOT TRUE LIMIT 1");
    if (astray.executeStep()) return ChainBreak{What::items_changed, astray.getColumn(0).getString()};
    return std::nullopt;
}

}  // namespace

std::optional<ChainBreak> verify_chain(const Store& store) {
    return guarded(store.path(), [&] {
        auto& db = store.connection_->db();
        const OneMoment moment(db);
        const Offices offices(db, {});
        auto found = verify_entries(db, offices);
        if (!found) found = verify_revisions(db, offices);
        if (!found) found = verify_texts(db);
        return found;
    });
}

}  // namespace hamkari::store
