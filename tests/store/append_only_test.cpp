#include "tests/catch.hpp"
#include "tests/store/support.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace hamkari;
using namespace hamkari::tests;

namespace {

/// Whether the ledger refuses a change that somebody tries with another program.
bool refuses(SQLite::Database& db, const std::string& sql) {
    try {
        db.exec(sql);
    } catch (const SQLite::Exception&) {
        return true;
    }
    return false;
}

}  // namespace

TEST_CASE("nothing that was said can be changed or taken out") {
    Folder folder;
    const auto path = folder.file("ledger.db");
    auto store = store::Store::create(path, "HQ", author("2025-01-01T08:00:00Z"));
    load(store, small_plan(), "2025-01-01T08:00:00Z");
    record(store, statement(FactKind::milestone_done, "REHAB-01", "2025-05-06", "floor laid"), "2025-05-07T08:00:00Z");

    SQLite::Database db(path, SQLite::OPEN_READWRITE);
    db.exec("PRAGMA recursive_triggers = ON");
    for (const std::string table :
         {"office", "ledger", "entry", "words", "plan_text", "plan_item", "revision", "revision_text"}) {
        INFO(table);
        CHECK(refuses(db, "DELETE FROM " + table));
    }
    for (const std::string change : {"office SET name = 'X'", "ledger SET our_office = 1", "entry SET by = 'manager'",
                                     "entry SET hash = zeroblob(32)", "words SET text = 'nothing'",
                                     "words SET role = 2", "plan_text SET bytes = ''", "plan_item SET body = ''",
                                     "revision SET in_force_from = 0", "revision_text SET ordinal = 9"}) {
        INFO(change);
        CHECK(refuses(db, "UPDATE " + change));
    }
    CHECK(refuses(
        db,
        "REPLACE INTO entry SELECT entry, kind, subject, happened_on, recorded_at, arrived_at, 'manager', assumed, "
        "corrects, data, hash_version, hash FROM entry"));
    SECTION("nor be put between or before what was said") {
        const std::string values = ", 'note', 'REHAB-01', 0, 1900000000000, NULL, 'X', 0, NULL, '', 1, zeroblob(32))";
        const std::string insert =
            "INSERT INTO entry (entry, kind, subject, happened_on, recorded_at, arrived_at, by, assumed, corrects, "
            "data, "
            "hash_version, hash) VALUES (";
        CHECK(refuses(db, insert + "(1 << 40) + 4" + values));
        CHECK(refuses(db, insert + "(1 << 40)" + values));
        CHECK(refuses(db, insert + "(2 << 40) + 1" + values));
        CHECK_FALSE(refuses(db, insert + "(1 << 40) + 3" + values));
    }
}

TEST_CASE("a free text can be redacted: its words go, its digest stays") {
    Folder folder;
    const auto path = folder.file("ledger.db");
    auto store = store::Store::create(path, "HQ", author("2025-01-01T08:00:00Z"));
    load(store, small_plan(), "2025-01-01T08:00:00Z");
    record(store, statement(FactKind::milestone_done, "REHAB-01", "2025-05-06", "seen by Mrs X"),
           "2025-05-07T08:00:00Z");

    SQLite::Database db(path, SQLite::OPEN_READWRITE);
    CHECK(refuses(db, "UPDATE words SET text = NULL"));               // a salt without its text
    CHECK(refuses(db, "UPDATE words SET text = NULL, salt = NULL"));  // no digest left
    CHECK_FALSE(refuses(db, "UPDATE words SET text = NULL, salt = NULL, digest = zeroblob(32)"));
    CHECK(refuses(db, "UPDATE words SET text = 'again', salt = zeroblob(16), digest = NULL"));
    CHECK(store.facts_of("REHAB-01", on("2025-12-31"))[0].note.empty());
}

TEST_CASE("what is not committed leaves nothing behind") {
    auto store = ledger_with();
    const auto before = store.mark();
    {
        store::Recording recording(store, author("2025-05-07T08:00:00Z"));
        recording.add(statement(FactKind::milestone_done, "REHAB-01", "2025-05-06", "floor laid"));
        CHECK(store.facts_of("REHAB-01", on("2025-12-31")).size() == 1);  // who writes sees what it wrote
    }
    CHECK(store.mark().head == before.head);
    CHECK(store.facts_of("REHAB-01", on("2025-12-31")).empty());
    CHECK(record(store, statement(FactKind::milestone_done, "REHAB-01", "2025-05-06"), "2025-05-08T08:00:00Z") ==
          EntryName{"HQ", 2});
}

TEST_CASE("a plan that could not be recorded whole is not recorded at all") {
    auto store = ledger_with();
    const auto before = store.mark();
    auto plan = small_plan();
    plan.projects[0].milestones[0].title.en = "Another";
    const auto items = to_items(plan);
    const std::vector<store::PlanText> one_file_only{{"programme.yaml", ""}};
    {
        store::Recording recording(store, author("2025-05-07T08:00:00Z"));
        CHECK_THROWS(recording.add_revision({items, one_file_only}));
    }
    CHECK(store.mark().head == before.head);
    CHECK(store.history(on("2025-12-31")).revisions.size() == 1);
}
