#include "model/store/plan_text_writer.hpp"

namespace hamkari::store {

namespace {

void bind_view(SQLite::Statement& statement, int place, std::string_view bytes) {
    statement.bindNoCopy(place, bytes.data(), static_cast<int>(bytes.size()));
}

}  // namespace

PlanTextWriter::PlanTextWriter(SQLite::Database& db)
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

PlanTextWriter::Written PlanTextWriter::write(const TextDraft& draft) {
    if (!first_)
        if (const auto there = find(draft)) return *there;
    const Written written{next_text_++, next_item_};
    insert_text_.reset();
    insert_text_.bind(1, written.text);
    bind_view(insert_text_, 2, bytes_of(draft.digest));
    bind_view(insert_text_, 3, bytes_of(draft.items_digest));
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

std::optional<PlanTextWriter::Written> PlanTextWriter::find(const TextDraft& draft) {
    find_.reset();
    bind_view(find_, 1, bytes_of(draft.digest));
    bind_view(find_, 2, bytes_of(draft.items_digest));
    find_.bindNoCopy(3, draft.text->name);
    if (!find_.executeStep()) return std::nullopt;
    return Written{find_.getColumn(0).getInt64(), find_.getColumn(1).getInt64()};
}

void PlanTextWriter::write(const PlanItem& item, std::int64_t text, std::int64_t project) {
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

std::int64_t programme_row(const TextDraft& draft, std::int64_t first_item) {
    std::int64_t row = first_item;
    for (const auto* item : draft.items) {
        if (item->kind == ItemKind::programme) return row;
        ++row;
    }
    return 0;
}

}  // namespace hamkari::store
