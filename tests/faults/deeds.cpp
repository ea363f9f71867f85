#include "tests/faults/deeds.hpp"

#include "tests/catch.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

namespace hamkari::tests {

namespace fs = std::filesystem;

namespace {

void copy(const Disk& made, const char* from, const Disk& disk, const char* to) { fs::copy_file(made.file(from), disk.file(to)); }

void ledger_only(const Disk& disk, const Disk& made) { copy(made, "ledger.db", disk, "ledger.db"); }

}  // namespace

Words Disk::content() const {
    Words names;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file()) names.push_back(fs::relative(entry.path(), folder).generic_string());
    std::sort(names.begin(), names.end());
    return names;
}

void make_what_deeds_need(const Disk& made) {
    make_ledger(made.ledger());
    REQUIRE(run_hamkari({"backup", made.file("backup.db"), "--db", made.ledger()}).code == 0);
    REQUIRE(run_hamkari({"export", "ledger", "-o", made.file("ledger.jsonl"), "--db", made.ledger()}).code == 0);
    // One more entry than the backup has.
    REQUIRE(run_hamkari({"note", "FA-02", "Held at the port.", "--kind", "lesson", "--db", made.ledger()}).code == 0);
    fs::copy_file(made.ledger(), made.file("older.db"));
    SQLite::Database(made.file("older.db"), SQLite::OPEN_READWRITE)
        .exec("DROP INDEX entry_translation; DROP INDEX entry_decision; DROP INDEX entry_agreed; DROP INDEX entry_redaction; PRAGMA user_version = 1");
}

const std::vector<Deed>& deeds() {
    static const std::vector<Deed> all{
        {"load a plan into a new ledger", [](const Disk&, const Disk&) {},
         [](const Disk& disk) { return Words{"load", small_plan_file(), "--db", disk.ledger()}; }, {}, nullptr, 1},
        {"load a revision",
         [](const Disk& disk, const Disk& made) {
             ledger_only(disk, made);
             write_revised_plan(disk.folder);
         },
         [](const Disk& disk) { return Words{"load", disk.file("plan.yaml"), "--db", disk.ledger()}; }, {}, nullptr, 1},
        {"check a plan", ledger_only, [](const Disk& disk) { return Words{"check", small_plan_file(), "--db", disk.ledger()}; }},
        {"record", ledger_only,
         [](const Disk& disk) {
             return Words{"milestone", "done", "RH-02", "--on", "2025-08-20", "--note", "Opened", "--db", disk.ledger()};
         },
         {}, nullptr, 1},
        {"record in a ledger of an older version",
         [](const Disk& disk, const Disk& made) { copy(made, "older.db", disk, "ledger.db"); },
         [](const Disk& disk) { return Words{"note", "FA", "Well done.", "--kind", "achievement", "--db", disk.ledger()}; },
         {}, nullptr, 1},
        {"redact", ledger_only,
         [](const Disk& disk) { return Words{"redact", "HQ-2", "--reason", "It named a person", "--db", disk.ledger()}; },
         {}, nullptr, 1},
        {"report", ledger_only,
         [](const Disk& disk) {
             return Words{"report", "annual", "--period", "2025", "--lang", "en,fa", "--format", "html,text", "-o", disk.file("out"),
                          "--db", disk.ledger()};
         },
         {"out/annual-2025.en.html", "out/annual-2025.en.txt", "out/annual-2025.fa.html", "out/annual-2025.fa.txt"}},
        {"back up", ledger_only, [](const Disk& disk) { return Words{"backup", disk.file("copy.db"), "--db", disk.ledger()}; },
         {}, "copy.db"},
        {"back up over a backup",
         [](const Disk& disk, const Disk& made) {
             ledger_only(disk, made);
             copy(made, "backup.db", disk, "copy.db");
         },
         [](const Disk& disk) { return Words{"backup", disk.file("copy.db"), "--force", "--db", disk.ledger()}; }, {}, "copy.db"},
        {"export", ledger_only,
         [](const Disk& disk) { return Words{"export", "ledger", "-o", disk.file("lines.jsonl"), "--db", disk.ledger()}; },
         {"lines.jsonl"}},
        {"import", [](const Disk& disk, const Disk& made) { copy(made, "ledger.jsonl", disk, "lines.jsonl"); },
         [](const Disk& disk) { return Words{"import", "ledger", disk.file("lines.jsonl"), "--db", disk.ledger()}; }, {}, nullptr, 4},
        {"restore where no ledger is", [](const Disk& disk, const Disk& made) { copy(made, "backup.db", disk, "backup.db"); },
         [](const Disk& disk) { return Words{"restore", disk.file("backup.db"), "--db", disk.ledger()}; }, {}, nullptr, 4},
        {"restore over a ledger",
         [](const Disk& disk, const Disk& made) {
             ledger_only(disk, made);
             copy(made, "backup.db", disk, "backup.db");
         },
         [](const Disk& disk) { return Words{"restore", disk.file("backup.db"), "--force", "--db", disk.ledger()}; },
         {}, nullptr, -1},
    };
    return all;
}

}  // namespace hamkari::tests
