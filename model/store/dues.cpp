#include "model/store/dues.hpp"

#include "model/store/names.hpp"
#include "model/store/plan_rows.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace hamkari::store {

namespace {

/// The revisions in the order in which they come into force.
std::vector<RevisionRow> by_force(SQLite::Database& db, const Offices& offices) {
    auto revisions = read_revisions(db, offices);
    std::stable_sort(revisions.begin(), revisions.end(), [](const RevisionRow& a, const RevisionRow& b) {
        return a.revision.in_force_from < b.revision.in_force_from;
    });
    return revisions;
}

std::size_t place_of(const std::vector<RevisionRow>& revisions, std::int64_t row) {
    const auto found =
        std::find_if(revisions.begin(), revisions.end(), [&](const RevisionRow& r) { return r.row == row; });
    return static_cast<std::size_t>(found - revisions.begin());
}

/// The due dates of milestones, as they were agreed before one revision came into force and under the names it has.
class DuesBefore {
public:
    DuesBefore(SQLite::Database& db, const std::vector<RevisionRow>& revisions, std::size_t place) {
        const Names names(db, revisions, &revisions[place]);
        SQLite::Statement rows(db, "SELECT milestone, revision, due FROM due_set");
        while (rows.executeStep()) {
            const auto set_by = place_of(revisions, rows.getColumn(1).getInt64());
            if (set_by >= place) continue;
            const auto milestone = rows.getColumn(0);
            auto& last = dues_[std::string(names.of(text_of(milestone), revisions[set_by].row))];
            if (last.set_by <= set_by) last = {set_by, maybe_date_of(rows.getColumn(2))};
        }
    }

    /// A milestone that had no date so far differs by having one.
    bool differs(std::string_view milestone, std::optional<Date> due) const {
        const auto found = dues_.find(std::string(milestone));
        return (found == dues_.end() ? std::nullopt : found->second.due) != due;
    }

private:
    struct Last {
        std::size_t set_by = 0;
        std::optional<Date> due;
    };
    std::unordered_map<std::string, Last> dues_;
};

class DueWriter {
public:
    DueWriter(SQLite::Database& db, std::int64_t revision)
        : insert_(db, "INSERT INTO due_set (milestone, revision, due) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"),
          revision_(revision) {}

    void write(std::string_view milestone, std::optional<Date> due) {
        const std::string id(milestone);
        insert_.reset();
        insert_.bindNoCopy(1, id);
        insert_.bind(2, revision_);
        if (due)
            insert_.bind(3, days(*due));
        else
            insert_.bind(3);
        insert_.exec();
    }

private:
    SQLite::Statement insert_;
    std::int64_t revision_;
};

std::optional<Date> due_of(std::string_view body) {
    const auto text = find_field(body, "due");
    if (text.empty()) return std::nullopt;
    Date due{};
    read_value(text, due);
    return due;
}

/// Of a revision that was written earlier: it may repeat a date that one written now changes before it.
void write_dues_of(SQLite::Database& db, const std::vector<RevisionRow>& revisions, std::size_t place) {
    const DuesBefore before(db, revisions, place);
    DueWriter writer(db, revisions[place].row);
    ItemRows(db).each(read_texts(db, revisions[place].row), [&](const ItemView& item) {
        if (item.kind != ItemKind::milestone) return;
        const auto due = due_of(item.body);
        if (before.differs(item.id, due)) writer.write(item.id, due);
    });
}

}  // namespace

void write_renames(SQLite::Database& db, std::int64_t row, const NewRevision& revision) {
    std::vector<const PlanItem*> renamed;
    for (const auto& item : revision.items)
        if (!find_field(item.body, "formerly").empty()) renamed.push_back(&item);
    const Offices offices(db, {});
    const auto revisions = by_force(db, offices);
    const auto place = place_of(revisions, row);
    if (renamed.empty() || place == 0) return;

    std::unordered_set<std::string_view> ids;
    for (const auto& item : revision.items) ids.insert(item.id);
    ItemFinder earlier(db, revisions[place - 1].row);
    SQLite::Statement ever(db, "SELECT 1 FROM plan_item WHERE id = ?");
    SQLite::Statement told(db, "SELECT 1 FROM renamed WHERE before = ? AND after = ?");
    SQLite::Statement insert(db,
                             "INSERT INTO renamed (revision, before, after) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
    for (const auto* item : renamed) {
        std::string before;
        read_value(find_field(item->body, "formerly"), before);
        ever.reset();
        ever.bind(1, before);
        told.reset();
        told.bind(1, before);
        told.bind(2, item->id);
        // The line may stay in the plan for ever: it says something new only once.
        if (ids.contains(before) || !ever.executeStep() || (earlier.find(item->id) && told.executeStep())) continue;
        insert.reset();
        insert.bind(1, row);
        insert.bind(2, before);
        insert.bind(3, item->id);
        insert.exec();
    }
}

void write_dues(SQLite::Database& db, std::int64_t row, const NewRevision& revision) {
    const Offices offices(db, {});
    const auto revisions = by_force(db, offices);
    const auto place = place_of(revisions, row);
    const DuesBefore before(db, revisions, place);
    DueWriter writer(db, row);
    for (const auto& item : revision.items) {
        if (item.kind != ItemKind::milestone) continue;
        const auto due = due_of(item.body);
        if (before.differs(item.id, due)) writer.write(item.id, due);
    }
    // All of them: the next one may leave out a milestone that the one after it has.
    for (auto later = place + 1; later < revisions.size(); ++later) write_dues_of(db, revisions, later);
}

}  // namespace hamkari::store
