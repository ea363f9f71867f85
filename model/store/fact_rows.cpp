#include "model/store/fact_rows.hpp"

#include "model/fields.hpp"
#include "model/standing.hpp"
#include "model/store/chain.hpp"
#include "model/store/columns.hpp"
#include "model/store/shares.hpp"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <numeric>

namespace hamkari::store {

namespace {

#define HAMKARI_FACT_COLUMNS "entry, kind, subject, happened_on, recorded_at, by, assumed, corrects, data"

/// False if the text was redacted.
bool set_words(const SQLite::Column& role_column, const SQLite::Column& text, Text& note, std::string& source) {
    if (text.isNull()) return false;
    const auto role = static_cast<Role>(role_column.getInt());
    (role == Role::note_en ? note.en : role == Role::note_fa ? note.fa : source) = text_of(text);
    return true;
}

template <class Tag>
void rename(Id<Tag>& id, const Names& names, const Recorded& recorded) {
    const auto now = names.of(id.text(), recorded);
    if (now != id.text()) id = Id<Tag>(std::string(now));
}

void use_names(Fact& fact, const Names& names) {
    if (names.nothing_renamed()) return;
    const Recorded recorded{fact.recorded_at, fact.name};
    fact.subject = std::string(names.of(fact.subject, recorded));
    if (auto* moved = std::get_if<MoneyMoved>(&fact.data)) rename(moved->budget, names, recorded);
    if (auto* added = std::get_if<DecisionAdded>(&fact.data))
        for (auto& project : added->projects) rename(project, names, recorded);
}

/// The fact of a row with the columns above; false if the row is a revision.
bool read_row(SQLite::Statement& row, const Offices& offices, Fact& fact) {
    const auto word = row.getColumn(1);
    if (text_of(word) == revision_kind) return false;
    const auto kind = choice<FactKind>(text_of(word));
    if (!kind) damaged(text_of(word));
    fact.kind = *kind;
    fact.name = offices.name_of(row.getColumn(0).getInt64());
    fact.subject = text_of(row.getColumn(2));
    fact.happened_on = date_of(row.getColumn(3));
    fact.recorded_at = instant_of(row.getColumn(4));
    fact.by = text_of(row.getColumn(5));
    fact.assumed = row.getColumn(6).getInt64() != 0;
    const auto corrects = row.getColumn(7);
    if (!corrects.isNull()) fact.corrects = offices.name_of(corrects.getInt64());
    const auto data = row.getColumn(8);
    fact.data = read_data(fact.kind, text_of(data));
    return true;
}

}  // namespace

std::vector<Fact> read_facts(SQLite::Database& db, const Offices& offices, const Names& names, std::size_t share,
                             std::size_t shares) {
    std::vector<Fact> facts;
    SQLite::Statement rows(db, "SELECT " HAMKARI_FACT_COLUMNS " FROM entry WHERE entry BETWEEN ? AND ? ORDER BY entry");
    SQLite::Statement words(db, "SELECT entry, role, text FROM words WHERE entry BETWEEN ? AND ? ORDER BY entry, role");
    for (const auto& office : offices.all()) {
        const auto own = share_of(office.first_row(), office.last, share, shares);
        for (auto* statement : {&rows, &words}) {
            statement->reset();
            statement->bind(1, own.first);
            statement->bind(2, own.last);
        }
        facts.reserve(facts.size() + static_cast<std::size_t>(own.last - own.first + 1));
        // Both are in the order of entries: the words of a fact are the next ones.
        bool more_words = words.executeStep();
        while (rows.executeStep()) {
            const auto row = rows.getColumn(0).getInt64();
            Fact fact;
            const bool is_fact = read_row(rows, offices, fact);
            while (more_words && words.getColumn(0).getInt64() <= row) {
                if (is_fact) fact.redacted |= !set_words(words.getColumn(1), words.getColumn(2), fact.note, fact.source);
                more_words = words.executeStep();
            }
            if (!is_fact) continue;
            use_names(fact, names);
            facts.push_back(std::move(fact));
        }
    }
    return facts;
}

std::vector<Fact> read_facts_of(SQLite::Database& db, const Offices& offices, const Names& names,
                                const std::vector<std::string>& subjects) {
    std::vector<Fact> facts;
    SQLite::Statement rows(db, "SELECT " HAMKARI_FACT_COLUMNS " FROM entry WHERE subject = ? ORDER BY entry");
    WordRows words(db);
    for (const auto& subject : subjects) {
        rows.reset();
        rows.bindNoCopy(1, subject);
        while (rows.executeStep()) {
            const auto row = rows.getColumn(0).getInt64();
            Fact fact;
            if (!offices.knows(row) || !read_row(rows, offices, fact)) continue;
            fact.redacted = words.read(row, fact.note, fact.source);
            use_names(fact, names);
            facts.push_back(std::move(fact));
        }
    }
    return facts;
}

std::optional<Fact> read_fact(SQLite::Database& db, const Offices& offices, const Names& names, std::int64_t row) {
    SQLite::Statement rows(db, "SELECT " HAMKARI_FACT_COLUMNS " FROM entry WHERE entry = ?");
    rows.bind(1, row);
    Fact fact;
    if (!rows.executeStep() || !offices.knows(row) || !read_row(rows, offices, fact)) return std::nullopt;
    fact.redacted = WordRows(db).read(row, fact.note, fact.source);
    use_names(fact, names);
    return fact;
}

WordRows::WordRows(SQLite::Database& db) : words_(db, "SELECT role, text FROM words WHERE entry = ?") {}

bool WordRows::read(std::int64_t row, Text& note, std::string& source) {
    words_.reset();
    words_.bind(1, row);
    bool redacted = false;
    while (words_.executeStep()) redacted |= !set_words(words_.getColumn(0), words_.getColumn(1), note, source);
    return redacted;
}

void sort_facts(std::vector<Fact>& facts) {
    if (std::is_sorted(facts.begin(), facts.end(), recorded_before)) return;
    // A fact is large: the order is found among numbers, then each fact moves once.
    std::vector<std::uint32_t> order(facts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
              [&](std::uint32_t a, std::uint32_t b) { return recorded_before(facts[a], facts[b]); });
    std::vector<Fact> sorted;
    sorted.reserve(facts.size());
    for (const auto place : order) sorted.push_back(std::move(facts[place]));
    facts = std::move(sorted);
}

}  // namespace hamkari::store
