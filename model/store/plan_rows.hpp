#pragma once

#include "model/plan_items.hpp"
#include "model/store/columns.hpp"
#include "model/store/offices.hpp"
#include "model/store/rows.hpp"

#include <SQLiteCpp/Statement.h>

#include <optional>
#include <string>
#include <vector>

namespace hamkari::store {

/// A revision and its row.
struct RevisionRow {
    std::int64_t row = 0;
    Revision revision;
};
/// The revisions that are known, in the order of recording.
std::vector<RevisionRow> read_revisions(SQLite::Database& db, const Offices& offices);
/// The one in force on a day; null if there is none.
const RevisionRow* in_force(const std::vector<RevisionRow>& revisions, Date day);

/// A file of a revision.
struct TextRow {
    std::int64_t text = 0;
    std::int64_t first_item = 0;
    std::int64_t items = 0;
    std::string name;
    std::string digest;        ///< bytes
    std::string items_digest;  ///< bytes
};
/// The files of a revision, in the order in which they were read.
std::vector<TextRow> read_texts(SQLite::Database& db, std::int64_t revision);

/// The row of an item; the views hold until the next one.
struct ItemView {
    std::int64_t item = 0;
    std::int64_t part_of = 0;  ///< the row of its project; 0: it stands in the programme, or is a project
    ItemKind kind{};
    std::string_view id;
    Position at;
    std::string_view body;
};

/// Reads runs of items.
class ItemRows {
public:
    explicit ItemRows(SQLite::Database& db);

    /// Calls `take(view)` for the items from row to row, as long as it says true.
    template <class Take>
    void each(std::int64_t first, std::int64_t last, std::uint16_t file, Take take) {
        begin(first, last);
        while (rows_.next())
            if (!take(view(file))) return;
    }

    /// Calls `take(view)` for every item of a revision's files from one to before another, in their order.
    template <class Take>
    void each(const std::vector<TextRow>& texts, std::size_t from, std::size_t to, Take take) {
        for (auto file = from; file < to; ++file) {
            const auto& text = texts[file];
            const auto take_all = [&](const ItemView& item) { return take(item), true; };
            each(text.first_item, text.first_item + text.items - 1, static_cast<std::uint16_t>(file), take_all);
        }
    }
    template <class Take>
    void each(const std::vector<TextRow>& texts, Take take) {
        each(texts, 0, texts.size(), take);
    }

private:
    void begin(std::int64_t first, std::int64_t last);
    ItemView view(std::uint16_t file);

    Rows rows_;
};

/// Where an item of a revision stands.
struct ItemPlace {
    std::int64_t item = 0;
    std::int64_t project_item = 0;  ///< of a project: its own row; 0 for what stands in the programme
    std::int64_t last_of_text = 0;  ///< the last row of its file
    std::string file;               ///< its name
};
/// Finds items of a revision by id.
class ItemFinder {
public:
    ItemFinder(SQLite::Database& db, std::int64_t revision);
    std::optional<ItemPlace> find(const std::string& id);
    /// Where the programme itself stands.
    ItemPlace programme();

private:
    SQLite::Statement by_id_;
    SQLite::Statement by_row_;
    std::int64_t revision_;
};

}  // namespace hamkari::store
