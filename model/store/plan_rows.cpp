#include "model/store/plan_rows.hpp"

#include "model/store/fact_rows.hpp"

#include <algorithm>

namespace hamkari::store {

std::vector<RevisionRow> read_revisions(SQLite::Database& db, const Offices& offices) {
    std::vector<RevisionRow> revisions;
    WordRows words(db);
    SQLite::Statement rows(
        db, "SELECT revision.entry, in_force_from, recorded_at, by FROM revision JOIN entry USING (entry)");
    while (rows.executeStep()) {
        const auto row = rows.getColumn(0).getInt64();
        if (!offices.knows(row)) continue;
        auto& [number, revision] = revisions.emplace_back();
        number = row;
        revision.name = offices.name_of(row);
        revision.in_force_from = maybe_date_of(rows.getColumn(1));
        revision.recorded_at = instant_of(rows.getColumn(2));
        revision.by = rows.getColumn(3).getString();
        std::string source;
        words.read(row, revision.note, source);
    }
    std::sort(revisions.begin(), revisions.end(), [](const RevisionRow& a, const RevisionRow& b) {
        return std::tie(a.revision.recorded_at, a.revision.name) < std::tie(b.revision.recorded_at, b.revision.name);
    });
    return revisions;
}

const RevisionRow* in_force(const std::vector<RevisionRow>& revisions, Date day) {
    std::vector<Revision> values;
    for (const auto& row : revisions) values.push_back(row.revision);
    const Revision* found = hamkari::in_force(values, day);
    return found ? &revisions[static_cast<std::size_t>(found - values.data())] : nullptr;
}

std::vector<TextRow> read_texts(SQLite::Database& db, std::int64_t revision) {
    std::vector<TextRow> texts;
    SQLite::Statement rows(db,
                           "SELECT text, first_item, items, name, digest, items_digest "
                           "FROM revision_text CROSS JOIN plan_text USING (text) WHERE revision = ? ORDER BY ordinal");
    rows.bind(1, revision);
    while (rows.executeStep())
        texts.push_back({rows.getColumn(0).getInt64(), rows.getColumn(1).getInt64(), rows.getColumn(2).getInt64(),
                         rows.getColumn(3).getString(), std::string(bytes_of(rows.getColumn(4))),
                         std::string(bytes_of(rows.getColumn(5)))});
    return texts;
}

ItemRows::ItemRows(SQLite::Database& db)
    : rows_(db,
            "SELECT item, part_of, kind, id, line, \"column\", body FROM plan_item WHERE item BETWEEN ? AND ? ORDER BY "
            "item") {}

void ItemRows::begin(std::int64_t first, std::int64_t last) {
    rows_.begin(first, last);
}

ItemView ItemRows::view(std::uint16_t file) {
    ItemView view;
    view.item = rows_.integer(0);
    view.part_of = rows_.integer(1);  // NULL reads as 0
    const auto kind = choice<ItemKind>(rows_.text(2));
    if (!kind) damaged(rows_.text(2));
    view.kind = *kind;
    view.id = rows_.text(3);
    view.at.file = file;
    view.at.line = static_cast<std::uint32_t>(rows_.integer(4));
    view.at.column = static_cast<std::uint16_t>(rows_.integer(5));
    view.body = rows_.text(6);
    return view;
}

// From the item to the file: an id is in few files, a revision has thousands.
#define HAMKARI_ITEM_PLACE                                                                          \
    "SELECT item, coalesce(part_of, iif(kind = 'project', item, 0)), first_item + items - 1, name " \
    "FROM plan_item CROSS JOIN revision_text USING (text) CROSS JOIN plan_text USING (text) WHERE revision = ?1 "

ItemFinder::ItemFinder(SQLite::Database& db, std::int64_t revision)
    : by_id_(db, HAMKARI_ITEM_PLACE "AND id = ?2 ORDER BY kind = 'programme', item"),
      by_row_(db, HAMKARI_ITEM_PLACE "AND item = (SELECT programme_item FROM revision WHERE entry = ?1)"),
      revision_(revision) {}

namespace {

std::optional<ItemPlace> first_place(SQLite::Statement& rows) {
    if (!rows.executeStep()) return std::nullopt;
    return ItemPlace{rows.getColumn(0).getInt64(), rows.getColumn(1).getInt64(), rows.getColumn(2).getInt64(),
                     rows.getColumn(3).getString()};
}

}  // namespace

std::optional<ItemPlace> ItemFinder::find(const std::string& id) {
    by_id_.reset();
    by_id_.bind(1, revision_);
    by_id_.bindNoCopy(2, id);
    return first_place(by_id_);
}

ItemPlace ItemFinder::programme() {
    by_row_.reset();
    by_row_.bind(1, revision_);
    const auto place = first_place(by_row_);
    if (!place) damaged("a revision without its programme");
    return *place;
}

}  // namespace hamkari::store
