#include "model/store/building.hpp"

#include "model/fields.hpp"
#include "model/store/chain.hpp"
#include "model/store/columns.hpp"
#include "model/store/connection.hpp"
#include "model/store/dues.hpp"
#include "model/store/fact_rows.hpp"
#include "model/store/file.hpp"
#include "model/store/plan_text_writer.hpp"
#include "model/store/revision_writer.hpp"
#include "model/store/verify.hpp"

#include <sqlite3.h>

#include <map>

namespace hamkari::store {

namespace {

void bind_hex(SQLite::Statement& statement, int place, const std::string& digits) {
    const auto bytes = from_hex(digits);
    if (bytes.empty())
        statement.bind(place);
    else
        statement.bind(place, bytes.data(), static_cast<int>(bytes.size()));
}

}  // namespace

struct Building::State {
    explicit State(const std::string& path) : connection(Connection::begin(path)), db(connection->db()) {
        db.exec("BEGIN IMMEDIATE");
    }

    void add(const LedgerLine& line) {
        if (told) damaged("the ledger is told twice");
        told = line;
    }

    void add(const OfficeLine& line) {
        const auto number = static_cast<std::int64_t>(offices.size()) + 1;
        SQLite::Statement insert(db, "INSERT INTO office (office, name, made_at, salt) VALUES (?, ?, ?, ?)");
        insert.bind(1, number);
        insert.bind(2, line.name);
        insert.bind(3, milliseconds(line.made_at));
        bind_hex(insert, 4, line.salt);
        insert.exec();
        offices.emplace(line.name, number);
        if (told && told->our_office == line.name)
            db.exec("INSERT INTO ledger (one, our_office) VALUES (1, " + std::to_string(number) + ")");
    }

    void add(const PlanFileLine& line) {
        const PlanText text{line.name, line.text};
        std::vector<PlanItem> items;
        std::string project, items_text;
        for (const auto& item : line.items) {
            const auto kind = choice<ItemKind>(item.kind);
            if (!kind) damaged(item.kind);
            const Position at{0, static_cast<std::uint16_t>(item.column), static_cast<std::uint32_t>(item.line)};
            items.push_back({*kind, item.id, {}, at, item.body});
            append_item(items_text, item.kind, item.id, item.line, item.column, item.body);
        }
        TextDraft draft{&text, {}, sha256(text.bytes), sha256(items_text)};
        for (const auto& item : items) draft.items.push_back(&item);
        const auto written = texts_writer().write(draft);
        files[line.number] = {written.text, programme_row(draft, written.first_item)};
    }

    void add(const EntryLine& line) {
        const auto row = row_of(line.name);
        SQLite::Statement& insert = entries();
        insert.reset();
        insert.clearBindings();
        insert.bind(1, row);
        insert.bind(2, line.kind);
        insert.bind(3, line.subject);
        if (line.happened_on) insert.bind(4, days(*line.happened_on));
        insert.bind(5, milliseconds(line.recorded_at));
        if (line.arrived_at) insert.bind(6, milliseconds(*line.arrived_at));
        insert.bind(7, line.by);
        insert.bind(8, line.assumed ? 1 : 0);
        if (line.corrects) insert.bind(9, row_of(*line.corrects));
        insert.bind(10, line.data);
        insert.bind(11, hash_version);
        bind_hex(insert, 12, line.hash);
        insert.exec();
        for (std::size_t i = 0; i < roles.size(); ++i)
            if (line.words[i]) add(row, static_cast<int>(roles[i]), *line.words[i]);
        if (line.kind == revision_kind) add_revision(row, line);
    }

    void add(std::int64_t row, int role, const WordsLine& words) {
        SQLite::Statement insert(db, "INSERT INTO words (entry, role, salt, text, digest) VALUES (?, ?, ?, ?, ?)");
        insert.bind(1, row);
        insert.bind(2, role);
        bind_hex(insert, 3, words.salt);
        if (!words.salt.empty()) insert.bind(4, words.text);
        bind_hex(insert, 5, words.digest);
        insert.exec();
    }

    void add_revision(std::int64_t row, const EntryLine& line) {
        RevisionTexts revision{line.happened_on, line.subject, 0, {}};
        for (const auto number : line.files) {
            const auto file = files.find(number);
            if (file == files.end()) damaged("a revision names a file that is not there");
            revision.texts.push_back(file->second.text);
            if (revision.programme_item == 0) revision.programme_item = file->second.programme;
        }
        write_revision_row(db, row, revision);
        write_caches(db, row);
    }

    std::int64_t row_of(const EntryName& name) const {
        const auto office = offices.find(name.office);
        if (office == offices.end()) damaged("an entry of an office that is not there");
        return office->second * Office::rows + name.number;
    }

    SQLite::Statement& entries() {
        if (!insert_entry)
            insert_entry = std::make_unique<SQLite::Statement>(
                db,
                "INSERT INTO entry (entry, kind, subject, happened_on, recorded_at, arrived_at, by, assumed, corrects, "
                "data, hash_version, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        return *insert_entry;
    }
    PlanTextWriter& texts_writer() {
        if (!writer) writer = std::make_unique<PlanTextWriter>(db);
        return *writer;
    }

    struct File {
        std::int64_t text = 0;
        std::int64_t programme = 0;
    };

    std::unique_ptr<Connection> connection;
    SQLite::Database& db;
    std::optional<LedgerLine> told;
    std::map<std::string, std::int64_t> offices;
    std::map<std::int64_t, File> files;
    std::unique_ptr<SQLite::Statement> insert_entry;
    std::unique_ptr<PlanTextWriter> writer;
};

Building::Building(const std::string& path) {
    if (path != ":memory:" && look_at(path).is != FileIs::absent) throw Failure(Code::file_in_place, {path});
    guarded(path, [&] { state_ = std::make_unique<State>(path); });
}

Building::~Building() = default;

void Building::add(const AnyLedgerLine& line) {
    try {
        const bool first = std::holds_alternative<LedgerLine>(line);
        if (first == state_->told.has_value()) damaged("the ledger itself is not told first");
        std::visit([&](const auto& one) { state_->add(one); }, line);
    } catch (const SQLite::Exception& error) {
        // What the tables refuse is a wrong line; a full disk is not.
        if ((error.getErrorCode() & 0xff) == SQLITE_CONSTRAINT) throw Failure(Code::ledger_damaged, {"", error.what()});
        fail(error, state_->connection->path());
    }
}

LedgerMark Building::finish(const std::string& told_by) {
    auto& connection = *state_->connection;
    return guarded(connection.path(), [&] {
        state_->insert_entry.reset();
        state_->writer.reset();
        if (!state_->told || state_->offices.empty() || !state_->offices.contains(state_->told->our_office))
            throw Failure(Code::import_differs, {told_by, state_->told ? state_->told->head : "-", "-"});
        const auto told = state_->told->head;
        connection.make_indexes();
        const Offices offices(state_->db, {});
        const auto mark = offices.mark();
        if (mark.head != told) throw Failure(Code::import_differs, {told_by, told, mark.head});
        state_->db.exec("COMMIT");
        const auto damages = verify(connection).damages;
        if (!damages.empty())
            throw Failure(Code::copy_damaged, {told_by, std::string(word(damages.front().what)), damages.front().where});
        connection.publish();
        return mark;
    });
}

}  // namespace hamkari::store
