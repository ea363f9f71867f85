#include "model/store/revision_writer.hpp"

#include "model/store/chain.hpp"
#include "model/store/columns.hpp"
#include "model/store/dues.hpp"
#include "model/store/fact_rows.hpp"
#include "model/store/plan_text_writer.hpp"

namespace hamkari::store {

void write_revision_row(SQLite::Database& db, std::int64_t row, const RevisionTexts& revision) {
    SQLite::Statement insert(
        db, "INSERT INTO revision (entry, in_force_from, programme, programme_item) VALUES (?, ?, ?, ?)");
    insert.bind(1, row);
    if (revision.in_force_from) insert.bind(2, days(*revision.in_force_from));
    insert.bind(3, revision.programme);
    insert.bind(4, revision.programme_item);
    insert.exec();
    SQLite::Statement insert_text(db, "INSERT INTO revision_text (revision, text, ordinal) VALUES (?, ?, ?)");
    for (std::size_t i = 0; i < revision.texts.size(); ++i) {
        insert_text.reset();
        insert_text.bind(1, row);
        insert_text.bind(2, revision.texts[i]);
        insert_text.bind(3, static_cast<std::int64_t>(i));
        insert_text.exec();
    }
}

std::int64_t write_revision(SQLite::Database& db, EntryWriter& entries, const NewRevision& revision) {
    const auto& programme = revision.items.front().id;
    TextDrafts drafts(revision);
    PlanTextWriter writer(db);
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

    write_revision_row(db, row, {revision.in_force_from, programme, programme_item, texts});
    write_renames(db, row, revision);
    write_dues(db, row, revision);
    return row;
}

}  // namespace hamkari::store
