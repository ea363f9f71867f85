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

/// Where the free texts of an entry go; an entry that cannot have a remedy has no place for it.
struct Places {
    Text& note;
    std::string& source;
    Text* remedy = nullptr;

    explicit Places(Fact& fact) : note(fact.note), source(fact.source), remedy(remedy_in(fact.data)) {}
    Places(Text& note_, std::string& source_) : note(note_), source(source_) {}

    std::string* of(Role role) const {
        switch (role) {
            case Role::note_en: return &note.en;
            case Role::note_fa: return &note.fa;
            case Role::source: return &source;
            case Role::remedy_en: return remedy ? &remedy->en : nullptr;
            case Role::remedy_fa: return remedy ? &remedy->fa : nullptr;
        }
        return nullptr;
    }
};

/// The text stands in the column after its role. False if it was redacted.
bool set_words(const Rows& words, int role_column, const Places& places) {
    if (words.is_null(role_column + 1)) return false;
    auto* place = places.of(static_cast<Role>(words.integer(role_column)));
    if (!place) damaged("a text that this kind of entry does not have");
    *place = words.text(role_column + 1);
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
    if (auto* baseline = std::get_if<BaselineSet>(&fact.data))
        for (auto& dates : baseline->milestones) rename(dates.milestone, names, recorded);
}

/// The fact of a row with the columns above; false if the row is a revision.
bool read_row(const Rows& row, const Offices& offices, Fact& fact) {
    const auto word = row.text(1);
    if (word == revision_kind) return false;
    const auto kind = choice<FactKind>(word);
    if (!kind) damaged(word);
    fact.kind = *kind;
    fact.name = offices.name_of(row.integer(0));
    fact.subject = row.text(2);
    fact.happened_on = row.date(3);
    fact.recorded_at = row.instant(4);
    fact.by = row.text(5);
    fact.assumed = row.integer(6) != 0;
    if (!row.is_null(7)) fact.corrects = offices.name_of(row.integer(7));
    fact.data = read_data(fact.kind, row.text(8));
    return true;
}

}  // namespace

FactList::Part read_facts(SQLite::Database& db, const Offices& offices, const Names& names, std::size_t share,
                          std::size_t shares) {
    FactList::Part facts;
    std::int64_t room = 0;
    for (const auto& office : offices.all()) room += rows_in(share_of(office.first_row(), office.last, share, shares));
    facts.reserve(static_cast<std::size_t>(room));
    Rows rows(db, "SELECT " HAMKARI_FACT_COLUMNS " FROM entry WHERE entry BETWEEN ? AND ? ORDER BY entry");
    Rows words(db, "SELECT entry, role, text FROM words WHERE entry BETWEEN ? AND ? ORDER BY entry, role");
    for (const auto& office : offices.all()) {
        const auto own = share_of(office.first_row(), office.last, share, shares);
        rows.begin(own.first, own.last);
        words.begin(own.first, own.last);
        // Both are in the order of entries: the words of a fact are the next ones.
        bool more_words = words.next();
        while (rows.next()) {
            Fact& fact = facts.emplace_back();
            const bool is_fact = read_row(rows, offices, fact);
            const Places places(fact);
            for (; more_words && words.integer(0) <= rows.integer(0); more_words = words.next())
                fact.redacted |= !set_words(words, 1, places);
            if (is_fact)
                use_names(fact, names);
            else
                facts.pop_back();
        }
    }
    return facts;
}

FactList::Part read_facts_of(SQLite::Database& db, const Offices& offices, const Names& names,
                                const std::vector<std::string>& subjects) {
    FactList::Part facts;
    Rows rows(db, "SELECT " HAMKARI_FACT_COLUMNS " FROM entry WHERE subject = ? ORDER BY entry");
    WordRows words(db);
    for (const auto& subject : subjects) {
        rows.begin(subject);
        while (rows.next()) {
            const auto row = rows.integer(0);
            Fact fact;
            if (!offices.knows(row) || !read_row(rows, offices, fact)) continue;
            fact.redacted = words.read(row, fact);
            use_names(fact, names);
            facts.push_back(std::move(fact));
        }
    }
    return facts;
}

std::optional<Fact> read_fact(SQLite::Database& db, const Offices& offices, const Names& names, std::int64_t row) {
    Rows rows(db, "SELECT " HAMKARI_FACT_COLUMNS " FROM entry WHERE entry = ?");
    rows.begin(row);
    Fact fact;
    if (!rows.next() || !offices.knows(row) || !read_row(rows, offices, fact)) return std::nullopt;
    fact.redacted = WordRows(db).read(row, fact);
    use_names(fact, names);
    return fact;
}

WordRows::WordRows(SQLite::Database& db) : words_(db, "SELECT role, text FROM words WHERE entry = ?") {}

namespace {

bool read_words(Rows& words, std::int64_t row, const Places& places) {
    words.begin(row);
    bool redacted = false;
    while (words.next()) redacted |= !set_words(words, 0, places);
    return redacted;
}

}  // namespace

bool WordRows::read(std::int64_t row, Fact& fact) { return read_words(words_, row, Places(fact)); }

bool WordRows::read(std::int64_t row, Text& note, std::string& source) { return read_words(words_, row, Places(note, source)); }

FactList sorted(FactList facts) {
    if (std::is_sorted(facts.begin(), facts.end(), recorded_before)) return facts;
    // A fact is large: the order is found among pointers, then each fact moves once.
    auto parts = std::move(facts).take();
    std::vector<Fact*> order;
    for (auto& part : parts)
        for (auto& fact : part) order.push_back(&fact);
    std::sort(order.begin(), order.end(), [](const Fact* a, const Fact* b) { return recorded_before(*a, *b); });
    FactList::Part sorted;
    sorted.reserve(order.size());
    for (Fact* fact : order) sorted.push_back(std::move(*fact));
    return sorted;
}

}  // namespace hamkari::store
