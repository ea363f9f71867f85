#include "model/store/recording.hpp"

#include "model/store/columns.hpp"
#include "model/store/connection.hpp"
#include "model/store/digest.hpp"
#include "model/store/revision_writer.hpp"

#include <SQLiteCpp/Statement.h>

namespace hamkari::store {

/// The open transaction.
struct Recording::State {
    explicit State(Connection& of) : connection(of) { connection.db().exec("BEGIN IMMEDIATE"); }
    ~State() {
        entries.reset();
        // If SQLite has rolled back already, there is nothing to do and it says so.
        if (open) connection.db().tryExec("ROLLBACK");
    }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    /// Each text of an entry gives way to its digest, which the hash of the entry covers.
    void redact(std::int64_t row) {
        auto& db = connection.db();
        // What is overwritten must not stay in the file's free space.
        db.exec("PRAGMA secure_delete = ON");
        SQLite::Statement texts(db, "SELECT role, salt, text FROM words WHERE entry = ? AND text IS NOT NULL");
        SQLite::Statement update(db, "UPDATE words SET salt = NULL, text = NULL, digest = ? WHERE entry = ? AND role = ?");
        std::vector<std::pair<int, Digest>> digests;
        texts.bind(1, row);
        while (texts.executeStep())
            digests.emplace_back(texts.getColumn(0).getInt(),
                                 sha256(salt_of(bytes_of(texts.getColumn(1))), text_of(texts.getColumn(2))));
        texts.reset();
        for (const auto& [role, digest] : digests) {
            update.reset();
            update.bind(1, digest.data(), static_cast<int>(digest.size()));
            update.bind(2, row);
            update.bind(3, role);
            update.exec();
        }
        redacted = true;
    }

    Connection& connection;
    bool open = true;
    bool redacted = false;
    std::optional<EntryWriter> entries;
};

Recording::Recording(Store& store, Author author) {
    guarded(store.path(), [&] {
        state_ = std::make_unique<State>(*store.connection_);
        state_->entries.emplace(state_->connection.db(), std::move(author));
    });
}

Recording::~Recording() = default;

Instant Recording::recorded_at() const { return state_->entries->recorded_at(); }

EntryName Recording::add(const Statement& statement) {
    return guarded(state_->connection.path(), [&] {
        auto& entries = *state_->entries;
        EntryDraft draft{word(statement.kind), statement.subject, statement.happened_on, statement.note,
                         statement.source,     statement.assumed, statement.corrects,    write_data(statement),
                         remedy_in(statement.data)};
        if (statement.corrects) {
            SQLite::Statement corrected(state_->connection.db(), "SELECT subject FROM entry WHERE entry = ?");
            const auto row = entries.row_of(*statement.corrects);
            if (row) corrected.bind(1, *row);
            if (!row || !corrected.executeStep()) throw Failure(Code::unknown_fact, {to_text(*statement.corrects)});
            if (!is_about_item(statement.kind)) draft.subject = corrected.getColumn(0).getString();
        }
        const auto name = entries.name_of(entries.append(draft));
        if (statement.kind == FactKind::redact) state_->redact(*entries.row_of(*statement.corrects));
        return name;
    });
}

EntryName Recording::add_revision(const NewRevision& revision) {
    return guarded(state_->connection.path(), [&] {
        auto& connection = state_->connection;
        // Thousands of items are written faster if the pages that they touch stay in memory (KiB).
        if (revision.items.size() > 1000) connection.db().exec("PRAGMA cache_size = -32768");
        return state_->entries->name_of(write_revision(connection.db(), *state_->entries, revision));
    });
}

LedgerMark Recording::commit() {
    auto& connection = state_->connection;
    return guarded(connection.path(), [&] {
        state_->entries.reset();
        if (connection.is_new()) connection.make_indexes();
        const auto mark = Offices(connection.db(), {}).mark();
        state_->open = false;
        connection.commit();
        connection.publish();
        // The write-ahead log still has the page as it was. If somebody reads just now, the next writer clears it.
        if (state_->redacted) connection.db().tryExec("PRAGMA wal_checkpoint(TRUNCATE)");
        return mark;
    });
}

}  // namespace hamkari::store
