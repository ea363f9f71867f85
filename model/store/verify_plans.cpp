#include "model/store/chain.hpp"
#include "model/store/plan_rows.hpp"
#include "model/store/verify_parts.hpp"

namespace hamkari::store {

namespace {

using What = Damage::What;

/// That a revision has the files of which its entry tells the digest.
void verify_revisions(SQLite::Database& db, const Offices& offices, std::vector<Damage>& damages) {
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
            damages.push_back({What::revision_changed, to_text(offices.name_of(row)), {}});
    }
}

/// That the files and items have the digests of which the revisions tell.
void verify_texts(SQLite::Database& db, std::vector<Damage>& damages) {
    SQLite::Statement rows(db,
                           "SELECT name, bytes, digest, first_item, items, items_digest FROM plan_text ORDER BY text");
    ItemRows item_rows(db);
    while (rows.executeStep()) {
        const auto name = rows.getColumn(0).getString();
        const auto bytes = rows.getColumn(1);
        if (bytes_of(sha256(text_of(bytes))) != bytes_of(rows.getColumn(2)))
            damages.push_back({What::text_changed, name, {}});
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
            damages.push_back({What::items_changed, name, {}});
    }
    SQLite::Statement astray(db,
                             "SELECT coalesce(name, '') FROM plan_item LEFT JOIN plan_text USING (text) "
                             "WHERE (item BETWEEN first_item AND first_item + items - 1) IS NOT TRUE LIMIT 1");
    if (astray.executeStep()) damages.push_back({What::items_changed, astray.getColumn(0).getString(), {}});
}

}  // namespace

void verify_plans(SQLite::Database& db, const Offices& offices, std::vector<Damage>& damages) {
    verify_revisions(db, offices, damages);
    verify_texts(db, damages);
}

}  // namespace hamkari::store
