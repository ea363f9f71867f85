#include "model/store/entry_writer.hpp"

#include "model/store/chain.hpp"
#include "model/store/columns.hpp"

#include <algorithm>

namespace hamkari::store {

namespace {

void bind_bytes(SQLite::Statement& statement, int place, std::string_view bytes) {
    statement.bind(place, bytes.data(), static_cast<int>(bytes.size()));
}

}  // namespace

EntryWriter::EntryWriter(SQLite::Database& db, Author author)
    : author_(std::move(author)),
      offices_(db, {}),
      recorded_at_(std::max(author_.now, offices_.mark().last_recorded)),
      last_row_(offices_.ours().last),
      last_hash_(offices_.ours().hash),
      insert_entry_(db,
                    "INSERT INTO entry (entry, kind, subject, happened_on, recorded_at, by, assumed, corrects, data, "
                    "hash_version, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      insert_words_(db, "INSERT INTO words (entry, role, salt, text) VALUES (?, ?, ?, ?)") {}

Salt EntryWriter::salt_for(std::int64_t row, std::size_t role) const {
    if (author_.salt_seed.empty()) return random_salt();
    return salt_from(author_.salt_seed, to_text(name_of(row)) + "." + std::to_string(role));
}

std::int64_t EntryWriter::append(const EntryDraft& draft) {
    const std::int64_t row = last_row_ + 1;
    const Text nothing;
    const Text& remedy = draft.remedy ? *draft.remedy : nothing;
    const std::array<std::string_view, roles.size()> words{draft.note.en, draft.note.fa, draft.source, remedy.en, remedy.fa};
    std::array<Salt, roles.size()> salts{};

    EntryText text;
    const auto name = to_text(name_of(row));
    const auto corrects = draft.corrects ? to_text(*draft.corrects) : std::string();
    text.name = name;
    text.kind = draft.kind;
    text.subject = draft.subject;
    text.happened_on = draft.happened_on;
    text.recorded_at = recorded_at_;
    text.by = author_.by;
    text.assumed = draft.assumed;
    text.corrects = corrects;
    text.data = draft.data;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].empty()) continue;
        salts[i] = salt_for(row, i);
        text.words[i] = sha256(salts[i], words[i]);
    }
    const auto hash = entry_hash(text, last_hash_);

    insert_entry_.reset();
    insert_entry_.clearBindings();
    insert_entry_.bind(1, row);
    insert_entry_.bind(2, std::string(draft.kind));
    insert_entry_.bind(3, draft.subject);
    if (draft.happened_on) insert_entry_.bind(4, days(*draft.happened_on));
    insert_entry_.bind(5, milliseconds(recorded_at_));
    insert_entry_.bind(6, author_.by);
    insert_entry_.bind(7, draft.assumed ? 1 : 0);
    if (draft.corrects) insert_entry_.bind(8, *offices_.row_of(*draft.corrects));
    insert_entry_.bind(9, draft.data);
    insert_entry_.bind(10, hash_version);
    bind_bytes(insert_entry_, 11, bytes_of(hash));
    insert_entry_.exec();
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].empty()) continue;
        insert_words_.reset();
        insert_words_.bind(1, row);
        insert_words_.bind(2, static_cast<int>(roles[i]));
        bind_bytes(insert_words_, 3, bytes_of(salts[i]));
        insert_words_.bind(4, std::string(words[i]));
        insert_words_.exec();
    }
    last_row_ = row;
    last_hash_ = bytes_of(hash);
    return row;
}

}  // namespace hamkari::store
