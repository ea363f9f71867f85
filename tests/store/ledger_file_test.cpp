#include "model/store/backup.hpp"
#include "tests/catch.hpp"
#include "tests/store/support.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <fstream>

using namespace hamkari;
using namespace hamkari::tests;
using store::Store;

namespace {

std::string bytes_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void write(const std::string& path, const std::string& bytes) { std::ofstream(path, std::ios::binary) << bytes; }

void open_and_create(const std::string& path, Code reading, Code creating) {
    const auto before = bytes_of(path);
    CHECK(failure_of([&] { Store::open(path, Store::Mode::read); }) == reading);
    CHECK(failure_of([&] { Store::open(path, Store::Mode::write); }) == reading);
    CHECK(failure_of([&] { Store::create(path, "HQ", author("2025-01-01T08:00:00Z")); }) == creating);
    CHECK(bytes_of(path) == before);
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("where there is no ledger, that is said and nothing is made") {
    Folder folder;
    CHECK(failure_of([&] { Store::open(folder.file("ledger.db"), Store::Mode::read); }) == Code::no_ledger);
    CHECK(failure_of([&] { Store::open(folder.file("ledger.db"), Store::Mode::write); }) == Code::no_ledger);
    CHECK(folder.content().empty());
}

TEST_CASE("a file that is not a ledger is refused and not touched") {
    Folder folder;
    const auto path = folder.file("file.db");
    SECTION("a text") { write(path, "projects:\n  - id: REHAB\n"); }
    SECTION("random bytes") {
        std::string bytes(50'000, '\0');
        for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<char>((i * i * 31 + i / 7) % 251);
        write(path, bytes);
    }
    SECTION("a database of another program") {
        SQLite::Database db(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        db.exec("PRAGMA journal_mode = WAL; CREATE TABLE entry (entry INTEGER PRIMARY KEY)");
    }
    SECTION("the first bytes of a ledger") {
        auto store = Store::create(folder.file("whole.db"), "HQ", author("2025-01-01T08:00:00Z"));
        load(store, small_plan(), "2025-01-01T08:00:00Z");
        write(path, bytes_of(folder.file("whole.db")).substr(0, 64));
    }
    open_and_create(path, Code::not_a_ledger, Code::not_a_ledger);
}

TEST_CASE("a folder is not a ledger") {
    Folder folder;
    const auto path = folder.file("folder");
    std::filesystem::create_directory(path);
    CHECK(failure_of([&] { Store::open(path, Store::Mode::read); }) == Code::not_a_ledger);
    CHECK(failure_of([&] { Store::create(path, "HQ", author("2025-01-01T08:00:00Z")); }) == Code::not_a_ledger);
}

TEST_CASE("a ledger of a newer version is refused and not touched") {
    Folder folder;
    const auto path = folder.file("ledger.db");
    {
        auto store = Store::create(path, "HQ", author("2025-01-01T08:00:00Z"));
        load(store, small_plan(), "2025-01-01T08:00:00Z");
    }
    SQLite::Database(path, SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 4");
    open_and_create(path, Code::ledger_newer, Code::ledger_newer);
}

TEST_CASE("a ledger that was cut short is damaged") {
    Folder folder;
    const auto path = folder.file("ledger.db");
    {
        auto store = Store::create(path, "HQ", author("2025-01-01T08:00:00Z"));
        load(store, small_plan(), "2025-01-01T08:00:00Z");
    }
    std::filesystem::resize_file(path, 20'000);
    const auto before = bytes_of(path);
    CHECK(failure_of([&] { Store::open(path, Store::Mode::read).history(on("2025-06-01")); }) == Code::ledger_damaged);
    CHECK(bytes_of(path) == before);
}

TEST_CASE("an empty file becomes a ledger only where one is to be made") {
    Folder folder;
    const auto path = folder.file("ledger.db");
    write(path, "");
    CHECK(failure_of([&] { Store::open(path, Store::Mode::read); }) == Code::no_ledger);
    CHECK(failure_of([&] { Store::open(path, Store::Mode::write); }) == Code::no_ledger);
    CHECK(bytes_of(path).empty());
    {
        auto store = Store::create(path, "HQ", author("2025-01-01T08:00:00Z"));
        load(store, small_plan(), "2025-01-01T08:00:00Z");
    }
    CHECK(folder.content() == Names{"ledger.db"});
    CHECK(Store::open(path, Store::Mode::read).programme_id() == "JP-2025");
}

TEST_CASE("a new ledger that is never committed leaves no file") {
    Folder folder;
    {
        auto store = Store::create(folder.file("ledger.db"), "HQ", author("2025-01-01T08:00:00Z"));
        store::Recording recording(store, author("2025-01-01T08:00:00Z"));
        const auto items = to_items(small_plan());
        const auto texts = texts_of(small_plan());
        recording.add_revision({items, texts});
        CHECK_FALSE(std::filesystem::exists(folder.file("ledger.db")));
    }
    CHECK(folder.content().empty());
}

TEST_CASE("a closed ledger is one file, in WAL mode and marked as ours") {
    Folder folder;
    const auto path = folder.file("ledger.db");
    {
        auto store = Store::create(path, "HQ", author("2025-01-01T08:00:00Z"));
        load(store, small_plan(), "2025-01-01T08:00:00Z");
        CHECK(store.history(on("2025-06-01")).plan.projects.size() == 2);  // it goes on after it got its name
        record(store, statement(FactKind::milestone_start, "REHAB-01", "2025-04-01"), "2025-04-02T08:00:00Z");
    }
    CHECK(folder.content() == Names{"ledger.db"});
    SQLite::Database db(path);
    CHECK(db.execAndGet("PRAGMA journal_mode").getString() == "wal");
    CHECK(db.execAndGet("PRAGMA application_id").getInt() == 0x68616d6b);
    CHECK(db.execAndGet("PRAGMA user_version").getInt() == 3);
    CHECK(db.execAndGet("PRAGMA integrity_check").getString() == "ok");
    CHECK(db.execAndGet("SELECT count(*) FROM pragma_foreign_key_check").getInt() == 0);
    CHECK(db.execAndGet(
                "SELECT count(*) FROM sqlite_schema WHERE name IN ('entry_subject', 'plan_text_once', 'plan_item_id')")
              .getInt() == 3);
}

TEST_CASE("a ledger that another process made in the meantime is not overwritten") {
    Folder folder;
    const auto path = folder.file("ledger.db");
    auto slow = Store::create(path, "HQ", author("2025-01-01T08:00:00Z"));
    // Two makers in one process would have one temporary name: the other one is made elsewhere and moved.
    {
        auto quick = Store::create(folder.file("other.db"), "THR", author("2025-01-01T08:00:00Z"));
        load(quick, small_plan(), "2025-01-01T08:00:00Z");
    }
    std::filesystem::rename(folder.file("other.db"), path);
    CHECK(failure_of([&] { load(slow, small_plan(), "2025-01-01T08:00:00Z"); }) == Code::ledger_busy);
    CHECK(Store::open(path, Store::Mode::read).office() == "THR");
}

TEST_CASE("who opened a ledger for reading cannot write") {
    Folder folder;
    const auto path = folder.file("ledger.db");
    {
        auto store = Store::create(path, "HQ", author("2025-01-01T08:00:00Z"));
        load(store, small_plan(), "2025-01-01T08:00:00Z");
    }
    auto reader = Store::open(path, Store::Mode::read);
    const auto said = statement(FactKind::milestone_start, "REHAB-01", "2025-04-01");
    CHECK(failure_of([&] { record(reader, said, "2025-04-02T08:00:00Z"); }) == Code::ledger_read_only);
}

TEST_CASE("names that mean something to SQLite are files like others") {
    Folder folder;
    const auto here = std::filesystem::current_path();
    std::filesystem::current_path(folder.file(""));
    for (const std::string path : {"file:ledger.db?mode=memory", ":odd:", "50%#1.db"}) {
        INFO(path);
        {
            auto store = Store::create(path, "HQ", author("2025-01-01T08:00:00Z"));
            load(store, small_plan(), "2025-01-01T08:00:00Z");
        }
        CHECK(std::filesystem::exists(path));
        CHECK(Store::open(path, Store::Mode::read).programme_id() == "JP-2025");
    }
    std::filesystem::current_path(here);
}

TEST_CASE("a ledger of an older version is kept beside itself and brought up to date, once") {
    Folder folder;
    const auto path = folder.file("ledger.db");
    std::string head;
    {
        auto store = Store::create(path, "HQ", author("2025-01-01T08:00:00Z"));
        load(store, small_plan(), "2025-01-01T08:00:00Z");
        head = store.mark().head;
    }
    SQLite::Database(path, SQLite::OPEN_READWRITE)
        .exec("DROP INDEX entry_translation; DROP INDEX entry_decision; DROP INDEX entry_agreed; DROP INDEX entry_redaction; DELETE FROM due_set; PRAGMA user_version = 1");
    for (const auto mode : {Store::Mode::read, Store::Mode::write}) CHECK(Store::open(path, mode).mark().head == head);
    CHECK(folder.content() == Names{"ledger.db", "ledger.db.version-1"});
    const auto version = [&](const char* name) {
        return SQLite::Database(folder.file(name)).execAndGet("PRAGMA user_version").getInt();
    };
    CHECK(version("ledger.db") == 3);
    CHECK(version("ledger.db.version-1") == 1);
    CHECK(Store::open(path, Store::Mode::read).mark().head == head);
}

TEST_CASE("a backup is taken while somebody writes, and has all that was committed") {
    Folder folder;
    const auto path = folder.file("ledger.db");
    auto store = Store::create(path, "HQ", author("2025-01-01T08:00:00Z"));
    load(store, small_plan(), "2025-01-01T08:00:00Z");
    record(store, statement(FactKind::milestone_start, "REHAB-01", "2025-04-01"), "2025-04-02T08:00:00Z");
    store::Recording unfinished(store, author("2025-04-03T08:00:00Z"));
    unfinished.add(statement(FactKind::milestone_done, "REHAB-01", "2025-04-03"));
    const auto copied = store::back_up(path, folder.file("copy.db"), store::Replace::no);
    CHECK(copied.entries == 2);
    CHECK(Store::open(folder.file("copy.db"), Store::Mode::read).facts_of("REHAB-01", on("2025-12-31")).size() == 1);
    CHECK(failure_of([&] { store::back_up(path, folder.file("copy.db"), store::Replace::no); }) == Code::file_in_place);
}

TEST_CASE("a damaged backup is not restored, and the ledger stays") {
    Folder folder;
    const auto path = folder.file("ledger.db");
    {
        auto store = Store::create(path, "HQ", author("2025-01-01T08:00:00Z"));
        load(store, small_plan(), "2025-01-01T08:00:00Z");
    }
    store::back_up(path, folder.file("copy.db"), store::Replace::no);
    SQLite::Database(folder.file("copy.db"), SQLite::OPEN_READWRITE)
        .exec("DROP TRIGGER entry_stays; UPDATE entry SET by = 'another'");
    const auto before = bytes_of(path);
    CHECK(failure_of([&] { store::restore(folder.file("copy.db"), path, store::Replace::yes); }) == Code::copy_damaged);
    CHECK(bytes_of(path) == before);
    CHECK(folder.content() == Names{"copy.db", "ledger.db"});
}

TEST_CASE("a ledger that somebody has open for writing is not replaced") {
    Folder folder;
    const auto path = folder.file("ledger.db");
    auto store = Store::create(path, "HQ", author("2025-01-01T08:00:00Z"));
    load(store, small_plan(), "2025-01-01T08:00:00Z");
    store::back_up(path, folder.file("copy.db"), store::Replace::no);
    REQUIRE(store.programme_id() == "JP-2025");  // it is opened when it is asked something
    CHECK(failure_of([&] { store::restore(folder.file("copy.db"), path, store::Replace::yes); }) == Code::ledger_busy);
    CHECK(folder.content().front() == "copy.db");
    CHECK(store.mark().head == Store::open(folder.file("copy.db"), Store::Mode::read).mark().head);
}
