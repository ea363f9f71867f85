#include "model/store/read_out.hpp"

#include "model/fields.hpp"
#include "model/store/access.hpp"
#include "model/store/columns.hpp"
#include "model/store/digest.hpp"
#include "model/store/fact_rows.hpp"
#include "model/store/plan_rows.hpp"
#include "model/store/question.hpp"

#include <set>

namespace hamkari::store {

namespace {

using Take = std::function<void(const AnyLedgerLine&)>;

void read_offices(SQLite::Database& db, const Take& take) {
    SQLite::Statement rows(db, "SELECT name, made_at, salt FROM office ORDER BY office");
    while (rows.executeStep())
        take(OfficeLine{rows.getColumn(0).getString(), instant_of(rows.getColumn(1)), hex(bytes_of(rows.getColumn(2)))});
}

class FileReader {
public:
    explicit FileReader(SQLite::Database& db) : text_(db, "SELECT bytes FROM plan_text WHERE text = ?"), items_(db) {}

    PlanFileLine read(const TextRow& row) {
        PlanFileLine file{row.text, row.name, {}, {}};
        text_.reset();
        text_.bind(1, row.text);
        if (text_.executeStep()) file.text = text_of(text_.getColumn(0));
        items_.each(row.first_item, row.first_item + row.items - 1, 0, [&](const ItemView& item) {
            file.items.push_back({std::string(word(item.kind)), std::string(item.id), item.at.line, item.at.column,
                                  std::string(item.body)});
            return true;
        });
        return file;
    }

private:
    SQLite::Statement text_;
    ItemRows items_;
};

class WordsReader {
public:
    explicit WordsReader(SQLite::Database& db) : rows_(db, "SELECT role, salt, text, digest FROM words WHERE entry = ?") {}

    void read(std::int64_t entry, std::array<std::optional<WordsLine>, texts_of_entry>& words) {
        rows_.reset();
        rows_.bind(1, entry);
        while (rows_.executeStep()) {
            const auto role = rows_.getColumn(0).getInt64();
            if (role < 1 || role > static_cast<std::int64_t>(words.size())) damaged("words of entry " + std::to_string(entry));
            auto& line = words[static_cast<std::size_t>(role - 1)].emplace();
            line.salt = hex(bytes_of(rows_.getColumn(1)));
            line.text = text_of(rows_.getColumn(2));
            line.digest = hex(bytes_of(rows_.getColumn(3)));
        }
    }

private:
    SQLite::Statement rows_;
};

}  // namespace

void read_out(const Store& store, std::optional<Instant> known_at, const Take& take) {
    guarded(store.path(), [&] {
        auto& db = Access::connection(store).db();
        const OneMoment moment(db);
        const Offices offices(db, known_at);
        take(LedgerLine{1, offices.ours().name, offices.mark().head, count_entries(offices)});
        read_offices(db, take);
        FileReader files(db);
        WordsReader words(db);
        std::set<std::int64_t> files_told;
        SQLite::Statement rows(db,
                               "SELECT entry, kind, subject, happened_on, recorded_at, by, assumed, corrects, data, "
                               "arrived_at, hash FROM entry ORDER BY recorded_at, entry");
        while (rows.executeStep()) {
            const auto row = rows.getColumn(0).getInt64();
            if (!offices.knows(row)) continue;
            EntryLine entry;
            entry.name = offices.name_of(row);
            entry.kind = rows.getColumn(1).getString();
            entry.subject = rows.getColumn(2).getString();
            entry.happened_on = maybe_date_of(rows.getColumn(3));
            entry.recorded_at = instant_of(rows.getColumn(4));
            entry.by = rows.getColumn(5).getString();
            entry.assumed = rows.getColumn(6).getInt() != 0;
            if (const auto corrects = rows.getColumn(7); !corrects.isNull())
                entry.corrects = offices.name_of(corrects.getInt64());
            entry.data = rows.getColumn(8).getString();
            if (const auto arrived = rows.getColumn(9); !arrived.isNull()) entry.arrived_at = instant_of(arrived);
            entry.hash = hex(bytes_of(rows.getColumn(10)));
            words.read(row, entry.words);
            if (entry.kind == revision_kind)
                for (const auto& text : read_texts(db, row)) {
                    if (files_told.insert(text.text).second) take(files.read(text));
                    entry.files.push_back(text.text);
                }
            take(entry);
        }
    });
}

}  // namespace hamkari::store
