#include "model/store/revision_writer.hpp"

#include "model/store/chain.hpp"
#include "model/store/columns.hpp"
#include "model/store/dues.hpp"
#include "model/store/fact_rows.hpp"
#include "model/store/plan_rows.hpp"
#include "model/store/plan_texts.hpp"

namespace hamkari::store {

namespace {

void bind_bytes(SQLite::Statement& statement, int place, std::string_view bytes) {
    statement.bindNoCopy(place, bytes.data(), static_cast<int>(bytes.size()));
}

/// Writes files and their items, each once.
class TextWriter {
public:
    explicit TextWriter(SQLite::Database& db)
        : find_(db, "SELECT text, first_item FROM plan_text WHERE digest = ? AND items_digest = ? AND name = ?"),
          insert_text_(db,
                       "INSERT INTO plan_text (text, digest, items_digest, first_item, items, name, bytes) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"),
          insert_item_(db,
                       "INSERT INTO plan_item (item, text, part_of, kind, id, line, \"column\", body) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
          next_text_(db.execAndGet("SELECT coalesce(max(text), 0) + 1 FROM plan_text").getInt64()),
          next_item_(db.execAndGet("SELECT coalesce(max(item), 0) + 1 FROM plan_item").getInt64()) {
        for (std::size_t i = 0; i < Choices<ItemKind>::words.size(); ++i)
            kinds_.emplace_back(Choices<ItemKind>::words[i]);
    }

    struct Written {
        std::int64_t text = 0;
        std::int64_t first_item = 0;
    };

    Written write(const TextDraft& draft) {
        if (!first_)
            if (const auto there = find(draft)) return *there;
        const Written written{next_text_++, next_item_};
        insert_text_.reset();
        insert_text_.bind(1, written.text);
        bind_bytes(insert_text_, 2, bytes_of(draft.digest));
        bind_bytes(insert_text_, 3, bytes_of(draft.items_digest));
        insert_text_.bind(4, written.first_item);
        insert_text_.bind(5, static_cast<std::int64_t>(draft.items.size()));
        insert_text_.bindNoCopy(6, draft.text->name);
        insert_text_.bindNoCopy(7, draft.text->bytes);
        insert_text_.exec();
        std::int64_t project = 0;
        for (const auto* item : draft.items) {
            if (item->kind == ItemKind::project) project = next_item_;
            write(*item, written.text, project);
        }
        return written;
    }

private:
    std::optional<Written> find(const TextDraft& draft) {
        find_.reset();
        bind_bytes(find_, 1, bytes_of(draft.digest));
        bind_bytes(find_, 2, bytes_of(draft.items_digest));
        find_.bindNoCopy(3, draft.text->name);
        if (!find_.executeStep()) return std::nullopt;
        return Written{find_.getColumn(0).getInt64(), find_.getColumn(1).getInt64()};
    }

    void write(const PlanItem& item, std::int64_t text, std::int64_t project) {
        insert_item_.reset();
        insert_item_.bind(1, next_item_++);
        insert_item_.bind(2, text);
        if (is_in_project(item.kind))
            insert_item_.bind(3, project);
        else
            insert_item_.bind(3);
        insert_item_.bindNoCopy(4, kinds_[static_cast<std::size_t>(item.kind)]);
        insert_item_.bindNoCopy(5, item.id);
        insert_item_.bind(6, static_cast<std::int64_t>(item.at.line));
        insert_item_.bind(7, static_cast<std::int64_t>(item.at.column));
        insert_item_.bindNoCopy(8, item.body);
        insert_item_.exec();
    }

    SQLite::Statement find_, insert_text_, insert_item_;
    std::int64_t next_text_, next_item_;
    bool first_ = next_text_ == 1;  // nothing can be there yet
    std::vector<std::string> kinds_;
};

/// Where the programme stands among the items of its file.
std::int64_t programme_row(const TextDraft& draft, std::int64_t first_item) {
    std::int64_t row = first_item;
    for (const auto* item : draft.items) {
        if (item->kind == ItemKind::programme) return row;
        ++row;
    }
    return 0;
}

}  // namespace

std::int64_t write_revision(SQLite::Database& db, EntryWriter& entries, const NewRevision& revision) {
    const auto& programme = revision.items.front().id;
    TextDrafts drafts(revision);
    TextWriter writer(db);
    std::vector<std::int64_t> texts;
    std::string files;
    std::int64_t programme_item = 0;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        const auto& draft = drafts[i];
        const auto written = writer.write(draft);
        texts.push_back(written.text);
        append_file(files, bytes_of(draft.digest), bytes_of(draft.items_digest), draft.text->name);
        if (programme_item == 0) programme_item = programme_row(draft, written.first_item);
    }
    const EntryDraft entry{revision_kind,
                           programme,
                           revision.in_force_from,
                           revision.note,
                           {},
                           false,
                           std::nullopt,
                           revision_data(drafts.size(), sha256(files))};
    const auto row = entries.append(entry);

    SQLite::Statement insert(
        db, "INSERT INTO revision (entry, in_force_from, programme, programme_item) VALUES (?, ?, ?, ?)");
    insert.bind(1, row);
    if (revision.in_force_from) insert.bind(2, days(*revision.in_force_from));
    insert.bind(3, programme);
    insert.bind(4, programme_item);
    insert.exec();
    SQLite::Statement insert_text(db, "INSERT INTO revision_text (revision, text, ordinal) VALUES (?, ?, ?)");
    for (std::size_t i = 0; i < texts.size(); ++i) {
        insert_text.reset();
        insert_text.bind(1, row);
        insert_text.bind(2, texts[i]);
        insert_text.bind(3, static_cast<std::int64_t>(i));
        insert_text.exec();
    }
    write_renames(db, row, revision);
    write_dues(db, row, revision);
    return row;
}

}  // namespace hamkari::store
