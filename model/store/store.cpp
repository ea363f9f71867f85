#include "model/store/store.hpp"

#include "model/calendar.hpp"
#include "model/standing.hpp"
#include "model/store/chain.hpp"
#include "model/store/connection.hpp"
#include "model/store/fact_rows.hpp"
#include "model/store/file.hpp"
#include "model/store/question.hpp"

namespace hamkari::store {

Store::Store(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Store Store::open(const std::string& path, Mode mode) { return Store(Connection::open(path, mode == Mode::write)); }

Store Store::open_as_it_is(const std::string& path) { return Store(Connection::open_as_it_is(path)); }

Store Store::create(const std::string& path, const std::string& office, const Author& author) {
    const bool there = path != ":memory:" && look_at(path).is != FileIs::absent && look_at(path).is != FileIs::empty;
    if (there) return open(path, Mode::write);
    auto connection = Connection::begin(path);
    guarded(path, [&] {
        const auto salt = author.salt_seed.empty() ? random_salt() : salt_from(author.salt_seed, "office " + office);
        SQLite::Statement insert(connection->db(),
                                 "INSERT INTO office (office, name, made_at, salt) VALUES (1, ?, ?, ?)");
        insert.bind(1, office);
        insert.bind(2, milliseconds(author.now));
        insert.bind(3, salt.data(), static_cast<int>(salt.size()));
        insert.exec();
        connection->db().exec("INSERT INTO ledger (one, our_office) VALUES (1, 1)");
    });
    return Store(std::move(connection));
}

const std::string& Store::path() const { return connection_->path(); }

std::string Store::office() const {
    return guarded(path(), [&] { return Offices(connection_->db(), {}).ours().name; });
}

std::optional<std::string> Store::programme_id() const {
    return guarded(path(), [&]() -> std::optional<std::string> {
        SQLite::Statement row(connection_->db(), "SELECT programme FROM revision ORDER BY entry LIMIT 1");
        if (!row.executeStep()) return std::nullopt;
        return row.getColumn(0).getString();
    });
}

LedgerMark Store::mark(std::optional<Instant> known_at) const {
    return guarded(path(), [&] {
        const OneMoment moment(connection_->db());
        return Offices(connection_->db(), known_at).mark();
    });
}

std::vector<Revision> Store::revisions(std::optional<Instant> known_at) const {
    return guarded(path(), [&] {
        const OneMoment moment(connection_->db());
        std::vector<Revision> revisions;
        for (auto& row : read_revisions(connection_->db(), Offices(connection_->db(), known_at)))
            revisions.push_back(std::move(row.revision));
        return revisions;
    });
}

FactList Store::facts_of(const std::string& id, const Known& known) const {
    return guarded(path(), [&] {
        const Question question(connection_->db(), known);
        auto facts =
            read_facts_of(connection_->db(), question.offices(), question.names(), question.names().all_of(id));
        std::erase_if(facts, [&](const Fact& fact) { return fact.subject != id; });
        return sorted(std::move(facts));
    });
}

std::optional<Fact> Store::fact(const EntryName& name, const Known& known) const {
    return guarded(path(), [&]() -> std::optional<Fact> {
        const Question question(connection_->db(), known);
        const auto row = question.offices().row_of(name);
        if (!row) return std::nullopt;
        return read_fact(connection_->db(), question.offices(), question.names(), *row);
    });
}

FactList Store::delays_agreed_by(const std::string& decision, const Known& known) const {
    return guarded(path(), [&] {
        auto& db = connection_->db();
        const Question question(db, known);
        SQLite::Statement rows(db, "SELECT DISTINCT subject FROM entry WHERE kind = 'milestone-delay' AND instr(data, 'agreed=') AND instr(data, ?)");
        rows.bind(1, "agreed=" + decision);
        std::vector<std::string> milestones;
        while (rows.executeStep()) milestones.push_back(rows.getColumn(0).getString());
        auto facts = read_facts_of(db, question.offices(), question.names(), milestones);
        std::erase_if(facts, [&](const Fact& fact) {
            const auto* delay = std::get_if<Delay>(&fact.data);
            return fact.kind != FactKind::retract && !(delay && delay->agreed.text() == decision);
        });
        return FactList(std::move(facts));
    });
}

bool Store::is_revision(const EntryName& name) const {
    return guarded(path(), [&] {
        const OneMoment moment(connection_->db());
        const auto row = Offices(connection_->db(), {}).row_of(name);
        SQLite::Statement found(connection_->db(), "SELECT 1 FROM revision WHERE entry = ?");
        if (row) found.bind(1, *row);
        return row && found.executeStep();
    });
}

std::optional<Fact> Store::last_fact_by(const std::string& by, const Known& known) const {
    return guarded(path(), [&]() -> std::optional<Fact> {
        auto& db = connection_->db();
        const Question question(db, known);
        const auto& ours = question.offices().ours();
        SQLite::Statement rows(db,
                               "SELECT entry FROM entry WHERE entry BETWEEN ? AND ? AND by = ? "
                               "AND kind NOT IN ('retract', 'redact', 'revision') ORDER BY entry DESC");
        rows.bind(1, ours.first_row());
        rows.bind(2, ours.last);
        rows.bind(3, by);
        while (rows.executeStep()) {
            auto fact = read_fact(db, question.offices(), question.names(), rows.getColumn(0).getInt64());
            if (!fact) continue;
            const auto about = facts_of(fact->subject, known);
            if (Standing(about).stands(*fact)) return fact;
        }
        return std::nullopt;
    });
}

}  // namespace hamkari::store
