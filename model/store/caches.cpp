#include "model/store/caches.hpp"

#include "model/store/dues.hpp"
#include "model/store/plan_rows.hpp"

namespace hamkari::store {

namespace {

// A temporary table hides the one of the ledger that has its name: what writes the caches writes into these.
constexpr char shadows[] = R"sql(
CREATE TEMP TABLE revision AS SELECT * FROM main.revision WHERE 0;
CREATE TEMP TABLE due_set (milestone TEXT, revision INTEGER, due INTEGER, PRIMARY KEY (milestone, revision)) WITHOUT ROWID;
CREATE TEMP TABLE renamed (revision INTEGER, before TEXT, after TEXT, PRIMARY KEY (revision, before)) WITHOUT ROWID;
)sql";

/// A table as it is and as it should be, without what both have.
std::string difference(const std::string& table) {
    const auto all = [](const std::string& which) { return "SELECT * FROM " + which; };
    return "SELECT 1 FROM (" + all("temp." + table) + " EXCEPT " + all("main." + table) + ") UNION ALL SELECT 1 FROM (" +
           all("main." + table) + " EXCEPT " + all("temp." + table) + ")";
}

std::vector<PlanItem> items_of(SQLite::Database& db, std::int64_t revision) {
    std::vector<PlanItem> items;
    ItemRows(db).each(read_texts(db, revision), [&](const ItemView& item) {
        items.push_back({item.kind, std::string(item.id), {}, item.at, std::string(item.body)});
    });
    return items;
}

}  // namespace

void write_caches(SQLite::Database& db, std::int64_t revision) {
    const auto items = items_of(db, revision);
    const NewRevision again{items, {}, {}, {}};
    write_renames(db, revision, again);
    write_dues(db, revision, again);
}

namespace {

/// Fills the temporary tables.
void work_out(SQLite::Database& db, const Offices& offices) {
    const auto revisions = read_revisions(db, offices);
    db.exec(shadows);
    SQLite::Statement insert(db, "INSERT INTO temp.revision SELECT * FROM main.revision WHERE entry = ?");
    // One after another, as they were recorded: each is compared with those before it only.
    for (const auto& revision : revisions) {
        insert.reset();
        insert.bind(1, revision.row);
        insert.exec();
        write_caches(db, revision.row);
    }
}

void forget(SQLite::Database& db) {
    db.exec("DROP TABLE temp.revision; DROP TABLE temp.due_set; DROP TABLE temp.renamed");
}

}  // namespace

void rebuild_caches(SQLite::Database& db, const Offices& offices) {
    work_out(db, offices);
    for (const std::string table : {"due_set", "renamed"})
        db.exec("DELETE FROM main." + table + "; INSERT INTO main." + table + " SELECT * FROM temp." + table);
    forget(db);
}

std::vector<std::string> caches_that_differ(SQLite::Database& db, const Offices& offices) {
    db.exec("PRAGMA query_only = OFF");
    work_out(db, offices);
    std::vector<std::string> differ;
    for (const char* table : {"due_set", "renamed"})
        if (SQLite::Statement(db, difference(table)).executeStep()) differ.emplace_back(table);
    forget(db);
    return differ;
}

}  // namespace hamkari::store
