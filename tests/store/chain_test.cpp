#include "model/store/chain.hpp"

#include "model/store/verify.hpp"
#include "tests/catch.hpp"
#include "tests/store/support.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <fstream>

using namespace hamkari;
using namespace hamkari::tests;

namespace {

/// A ledger with a plan and three facts, one of them with texts.
std::string make_ledger(const Folder& folder) {
    const auto path = folder.file("ledger.db");
    auto store = store::Store::create(path, "HQ", author("2025-01-01T08:00:00Z"));
    load(store, small_plan(), "2025-01-01T08:00:00Z");
    record(store, statement(FactKind::milestone_start, "REHAB-01", "2025-04-01"), "2025-04-02T08:00:00Z");
    auto delay = statement(FactKind::milestone_delay, "REHAB-01", "2025-05-06", "held at the border");
    delay.source = "letter";
    delay.assumed = true;
    delay.data = Delay{day("2025-06-30"), Because::customs, {}};
    record(store, delay, "2025-05-07T08:00:00Z");
    record(store, statement(FactKind::milestone_done, "REHAB-01", "2025-06-20"), "2025-06-21T08:00:00Z");
    return path;
}

/// Somebody changes the file with another program, past the triggers.
void tamper(const std::string& path, const std::string& sql) {
    SQLite::Database db(path, SQLite::OPEN_READWRITE);
    std::vector<std::string> triggers;
    SQLite::Statement names(db, "SELECT name FROM sqlite_schema WHERE type = 'trigger'");
    while (names.executeStep()) triggers.push_back(names.getColumn(0).getString());
    names.reset();
    for (const auto& name : triggers) db.exec("DROP TRIGGER " + name);
    db.exec("PRAGMA foreign_keys = OFF; " + sql);
}

std::vector<Damage> broken_after(const std::string& sql) {
    Folder folder;
    const auto path = make_ledger(folder);
    tamper(path, sql);
    return store::verify(store::Store::open(path, store::Store::Mode::read)).damages;
}

void check_broken(const std::string& sql, Damage::What what, const std::string& where) {
    INFO(sql);
    const auto found = broken_after(sql);
    CHECK(std::any_of(found.begin(), found.end(),
                      [&](const Damage& damage) { return damage.what == what && damage.where == where; }));
}

}  // namespace

TEST_CASE("the chain of a ledger that nobody touched holds") {
    Folder folder;
    const auto path = make_ledger(folder);
    CHECK(store::verify(store::Store::open(path, store::Store::Mode::read)).damages.empty());
}

TEST_CASE("a changed byte of an entry is noticed") {
    using enum Damage::What;
    check_broken("UPDATE entry SET by = 'Sarx' WHERE number = 2", entry_changed, "HQ-2");
    check_broken("UPDATE entry SET happened_on = happened_on + 1 WHERE number = 3", entry_changed, "HQ-3");
    check_broken("UPDATE entry SET recorded_at = recorded_at - 1 WHERE number = 3", entry_changed, "HQ-3");
    check_broken("UPDATE entry SET assumed = 0 WHERE number = 3", entry_changed, "HQ-3");
    check_broken("UPDATE entry SET corrects = entry - 1 WHERE number = 4", entry_changed, "HQ-4");
    check_broken("UPDATE entry SET subject = 'REHAB-02' WHERE number = 4", entry_changed, "HQ-4");
    check_broken("UPDATE entry SET data = replace(data, '2025-06-30', '2025-06-03') WHERE number = 3", entry_changed,
                 "HQ-3");
    check_broken("UPDATE words SET text = 'held at the bordel' WHERE role = 1", entry_changed, "HQ-3");
    check_broken("UPDATE words SET salt = zeroblob(16) WHERE role = 3", entry_changed, "HQ-3");
    check_broken("DELETE FROM words WHERE role = 3", entry_changed, "HQ-3");
    check_broken("UPDATE entry SET hash = zeroblob(32) WHERE number = 4", entry_changed, "HQ-4");
    check_broken("DELETE FROM entry WHERE number = 3", entry_missing, "HQ-3");
    check_broken("UPDATE office SET salt = zeroblob(16)", entry_changed, "HQ-1");
}

TEST_CASE("a changed byte of a plan is noticed") {
    using enum Damage::What;
    check_broken("UPDATE plan_text SET bytes = bytes || ' ' WHERE name = 'rehab.yaml'", text_changed, "rehab.yaml");
    check_broken("UPDATE plan_item SET body = replace(body, '2025-05-03', '2025-05-04') WHERE id = 'REHAB-01'",
                 items_changed, "rehab.yaml");
    check_broken("UPDATE plan_item SET line = 1 WHERE id = 'MHPSS-02'", items_changed, "mhpss.yaml");
    check_broken("UPDATE plan_item SET part_of = part_of - 2 WHERE id = 'REHAB-02'", items_changed, "rehab.yaml");
    check_broken("UPDATE plan_item SET text = 1 WHERE id = 'REHAB-02'", items_changed, "programme.yaml");
    check_broken("DELETE FROM plan_item WHERE id = 'MHPSS-02'", items_changed, "mhpss.yaml");
    check_broken("UPDATE revision SET in_force_from = 20000", revision_changed, "HQ-1");
    check_broken("DELETE FROM revision_text WHERE ordinal = 2", revision_changed, "HQ-1");
    check_broken("DELETE FROM revision_text; DELETE FROM revision", revision_changed, "HQ-1");
}

TEST_CASE("a redaction removes the texts of a fact from the file, and the chain holds") {
    Folder folder;
    const auto path = make_ledger(folder);
    {
        auto store = store::Store::open(path, store::Store::Mode::write);
        auto redaction = statement(FactKind::redact, "", "2025-07-01", "it named a person");
        redaction.corrects = EntryName{"HQ", 3};
        record(store, redaction, "2025-07-01T08:00:00Z");
    }
    const auto store = store::Store::open(path, store::Store::Mode::read);
    const auto verified = store::verify(store);
    CHECK(verified.damages.empty());
    CHECK(verified.redactions == 1);
    const auto fact = store.fact({"HQ", 3}, on("2025-12-31"));
    CHECK(fact->redacted);
    CHECK(fact->note.empty());
    CHECK(fact->source.empty());
    CHECK(store.fact({"HQ", 5}, on("2025-12-31"))->subject == "REHAB-01");
    for (const auto& name : folder.content()) {
        std::ifstream file(folder.file(name.c_str()), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(file), {}};
        CHECK(bytes.find("held at the border") == std::string::npos);
    }
}

TEST_CASE("a text that is gone without a redaction is noticed, and so is one whose digest is another") {
    using enum Damage::What;
    std::string kept = "UPDATE words SET text = NULL, salt = NULL, digest = ";
    check_broken(kept + "zeroblob(32) WHERE role = 1", entry_changed, "HQ-3");
    check_broken(kept + "zeroblob(32) WHERE role = 1", words_missing, "HQ-3");
}

TEST_CASE("what was worked out from the plans is compared with them") {
    using enum Damage::What;
    check_broken("UPDATE due_set SET due = due + 1 WHERE milestone = 'REHAB-01'", cache_wrong, "due_set");
    check_broken("DELETE FROM due_set", cache_wrong, "due_set");
    check_broken("INSERT INTO renamed VALUES ((SELECT entry FROM revision), 'REHAB-01', 'REHAB-02')", cache_wrong, "renamed");
    check_broken("UPDATE revision SET programme_item = 999", reference_broken, "revision");
}

TEST_CASE("a head that the ledger had is found, with what was recorded since") {
    Folder folder;
    const auto path = make_ledger(folder);
    auto store = store::Store::open(path, store::Store::Mode::write);
    const auto head = store.mark().head;
    record(store, statement(FactKind::note, "REHAB-01", "2025-07-01", "more"), "2025-07-01T08:00:00Z");
    const auto found = store::find_head(store, head);
    REQUIRE(found);
    CHECK(found->last == EntryName{"HQ", 4});
    CHECK(found->later == 1);
    CHECK(store::find_head(store, head.substr(0, 12)));
    CHECK_FALSE(store::find_head(store, std::string(64, '0')));
}

TEST_CASE("entries that are cut off at the end leave another head") {
    Folder folder;
    const auto path = make_ledger(folder);
    const auto head = store::Store::open(path, store::Store::Mode::read).mark().head;
    tamper(path, "DELETE FROM entry WHERE number = 4");
    const auto store = store::Store::open(path, store::Store::Mode::read);
    CHECK(store::verify(store).damages.empty());
    CHECK(store.mark().head != head);
    CHECK_FALSE(store::find_head(store, head));
}

TEST_CASE("the same commands with the same salts give the same head, other salts another one") {
    const auto head = [](const char* seed) {
        auto store = store::Store::create(":memory:", "HQ", {"officer", at("2025-01-01T08:00:00Z"), seed});
        store::Recording recording(store, {"officer", at("2025-01-01T08:00:00Z"), seed});
        recording.add(statement(FactKind::note, "REHAB-01", "2025-01-01", "a word"));
        return recording.commit().head;
    };
    CHECK(head("seed") == head("seed"));
    CHECK(head("seed") != head("other"));
    CHECK(head("") != head(""));
}

// The hashes here were computed with another program (Python's hashlib) from the text in model/store/chain.hpp.
TEST_CASE("the hash of an entry is that of its canonical text") {
    store::Salt salt{};
    for (std::size_t i = 0; i < salt.size(); ++i) salt[i] = static_cast<unsigned char>(i);
    const auto beginning = store::office_hash("HQ", at("2025-01-01T08:00:00Z"), salt);
    CHECK(store::hex(beginning) == "e266c4f938a5c1d0bfdaf72695068c0a9548a7db0c6f45c9f62979861e92b479");

    store::EntryText entry;
    entry.name = "HQ-17";
    entry.kind = "milestone-delay";
    entry.subject = "REHAB-01";
    entry.happened_on = day("2025-05-06");
    entry.recorded_at = at("2025-05-07T10:20:30.123Z");
    entry.by = "officer\\manager\n";
    entry.assumed = true;
    entry.corrects = "HQ-12";
    entry.words[0] = store::sha256(salt, "held at the border");
    entry.words[2] = store::sha256(salt, "letter");
    entry.data = "to=2025-06-30\nbecause=customs";
    const auto hash = store::entry_hash(entry, store::bytes_of(beginning));
    CHECK(store::hex(hash) == "e323b8d6875f7b738ffd8c86c44847173e96477bc89808ee849389fbee69446a");
    CHECK(store::hex(store::head_of({std::string(store::bytes_of(hash)), std::string(store::bytes_of(beginning))})) ==
          "f94e596b6f4e89a6111d31edd862d0034b114360cc224fa848b403e18ed2be70");
}
