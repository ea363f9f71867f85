// The questions of Store about the plan in force.
#include "model/store/connection.hpp"
#include "model/store/digest.hpp"
#include "model/store/fact_rows.hpp"
#include "model/store/question.hpp"
#include "model/store/shares.hpp"
#include "model/store/store.hpp"
#include "model/translations.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace hamkari::store {

namespace {

std::int64_t in_force_row(const Question& question, const Known& known) {
    if (!question.in_force()) throw Failure(Code::no_plan_yet, {to_text(known.as_of)});
    return question.in_force()->row;
}

/// The due dates that the statement tells, in the order of recording of their revisions.
void read_dues(Rows& rows, const Question& question, std::vector<DueSet>& dues) {
    const auto& revisions = question.revisions();
    while (rows.next()) {
        const auto row = rows.integer(1);
        const auto revision =
            std::find_if(revisions.begin(), revisions.end(), [&](const RevisionRow& r) { return r.row == row; });
        if (revision == revisions.end()) continue;
        const auto due = rows.is_null(2) ? std::nullopt : std::optional(rows.date(2));
        dues.push_back({MilestoneId(std::string(question.names().of(rows.text(0), row))), due, revision->revision.name});
    }
}

void sort_dues(const Question& question, std::vector<DueSet>& dues) {
    std::map<EntryName, std::size_t> order;
    for (const auto& row : question.revisions()) order.emplace(row.revision.name, order.size());
    if (order.size() > 1)
        std::stable_sort(dues.begin(), dues.end(),
                         [&](const DueSet& a, const DueSet& b) { return order[a.revision] < order[b.revision]; });
}

/// The decisions of the revisions that are not in force: few, since they stand with the programme.
std::vector<DecisionId> decided_elsewhere(SQLite::Database& db, const Question& question) {
    std::vector<DecisionId> ids;
    ItemRows rows(db);
    for (const auto& revision : question.revisions()) {
        if (revision.row == question.in_force()->row) continue;
        const auto programme = ItemFinder(db, revision.row).programme();
        rows.each(programme.item, programme.last_of_text, 0, [&](const ItemView& item) {
            if (item.kind == ItemKind::decision) ids.emplace_back(std::string(question.names().of(item.id, revision.row)));
            return item.kind < ItemKind::project;
        });
    }
    return ids;
}

History frame(SQLite::Database& db, const Question& question) {
    History history;
    history.decided_elsewhere = decided_elsewhere(db, question);
    history.revision = question.in_force()->revision;
    for (const auto& row : question.revisions()) history.revisions.push_back(row.revision);
    history.renames = question.names().up_to_now();
    history.mark = question.offices().mark();
    return history;
}

/// Which rows of the plan are wanted: of each project, by its row.
struct WantedProject {
    ItemPlace place;
    std::set<std::int64_t> items;
};

/// A look at an index instead of a walk over a million facts.
bool has_translations(SQLite::Database& db) {
    return db.execAndGet("SELECT EXISTS (SELECT 1 FROM entry WHERE kind = 'translate')").getInt() != 0;
}

/// Reads the part of a plan that was asked for.
class PartReader {
public:
    PartReader(SQLite::Database& db, std::int64_t revision, const Names& names)
        : finder_(db, revision), rows_(db), names_(names) {}

    /// An id that the plan does not have is looked for under its other names.
    std::optional<ItemPlace> find(const std::string& id) {
        for (const auto& name : names_.all_of(id))
            if (auto place = finder_.find(name)) return place;
        return std::nullopt;
    }

    void want(const std::string& id) {
        const auto place = find(id);
        if (!place || place->project_item == 0) return;
        auto& project = wanted_.try_emplace(place->project_item, WantedProject{*place, {}}).first->second;
        project.items.insert(place->item);
    }

    /// The programme and what is wanted. The ids of all that was read are added to `ids`.
    Plan read(Around around, std::set<std::string>& ids) {
        PlanBuilder plan;
        const auto programme = finder_.programme();
        rows_.each(programme.item, programme.last_of_text, file(programme.file), [&](const ItemView& item) {
            if (item.kind >= ItemKind::project) return false;
            plan.add(item.kind, item.id, item.at, item.body);
            return true;
        });
        for (const auto& [row, project] : wanted_) {
            rows_.each(row, project.place.last_of_text, file(project.place.file), [&, row = row](const ItemView& item) {
                if (item.item != row && item.part_of != row) return false;
                if (around == Around::items && item.item != row && !project.items.contains(item.item))
                    return item.item < *project.items.rbegin();
                plan.add(item.kind, item.id, item.at, item.body);
                if (around == Around::projects) ids.emplace(item.id);
                return true;
            });
        }
        return plan.take(std::move(files_));
    }

private:
    std::uint16_t file(const std::string& name) {
        const auto found = std::find(files_.begin(), files_.end(), name);
        const auto index = found - files_.begin();
        if (found == files_.end()) files_.push_back(name);
        return static_cast<std::uint16_t>(index);
    }

    ItemFinder finder_;
    ItemRows rows_;
    const Names& names_;
    std::map<std::int64_t, WantedProject> wanted_;
    std::vector<std::string> files_;
};

std::int64_t count_items(const std::vector<TextRow>& texts) {
    std::int64_t items = 0;
    for (const auto& text : texts) items += text.items;
    return items;
}

/// Which files each share reads: from its bound to before the next, about the same number of items.
std::vector<std::size_t> bounds_of_shares(const std::vector<TextRow>& texts, std::size_t shares) {
    const std::int64_t items = count_items(texts);
    std::int64_t passed = 0;
    std::vector<std::size_t> bounds{0};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (passed * static_cast<std::int64_t>(shares) >= items * static_cast<std::int64_t>(bounds.size())) bounds.push_back(i);
        passed += texts[i].items;
    }
    bounds.resize(shares, texts.size());
    bounds.push_back(texts.size());
    return bounds;
}

Plan joined(std::vector<PlanBuilder>& parts, const std::vector<TextRow>& texts) {
    for (auto part = parts.begin() + 1; part != parts.end(); ++part) parts.front().append(std::move(*part));
    std::vector<std::string> files;
    for (const auto& text : texts) files.push_back(text.name);
    return parts.front().take(std::move(files));
}

PlanItem to_item(const ItemView& view, std::string_view project) {
    return {view.kind, std::string(view.id), is_in_project(view.kind) ? std::string(project) : std::string(), view.at,
            std::string(view.body)};
}

}  // namespace

History Store::history(const Known& known) const {
    return guarded(path(), [&] {
        auto& db = connection_->db();
        const Question question(db, known);
        const auto texts = read_texts(db, in_force_row(question, known));
        History history = frame(db, question);
        const auto threads = threads_for(*connection_, count_items(texts) + count_entries(question.offices()));
        // Smaller shares than threads: no thread waits long for the last.
        const auto shares = threads == 1 ? 1 : 8 * threads;
        const auto bounds = bounds_of_shares(texts, shares);
        std::vector<PlanBuilder> plans(shares);
        std::vector<FactList::Part> facts(shares);
        in_shares(*connection_, threads, shares, [&](SQLite::Database& own, std::size_t share) {
            ItemRows(own).each(texts, bounds[share], bounds[share + 1], [&](const ItemView& item) {
                plans[share].add(item.kind, item.id, item.at, item.body);
            });
            facts[share] = read_facts(own, question.offices(), question.names(), share, shares);
            if (share > 0) return;
            Rows dues(own, "SELECT milestone, revision, due FROM due_set");
            read_dues(dues, question, history.dues);
            sort_dues(question, history.dues);
        });
        history.plan = joined(plans, texts);
        for (auto& part : facts) history.facts.append(std::move(part));
        // One office records in order.
        if (question.offices().all().size() > 1) history.facts = sorted(std::move(history.facts));
        if (has_translations(db)) history.facts = translated(std::move(history.facts));
        return history;
    });
}

History Store::history_of(std::span<const std::string> ids, const Known& known, Around around) const {
    return guarded(path(), [&] {
        auto& db = connection_->db();
        const Question question(db, known);
        PartReader part(db, in_force_row(question, known), question.names());
        History history = frame(db, question);
        for (const auto& id : ids) part.want(id);
        std::set<std::string> wanted(ids.begin(), ids.end());
        history.plan = part.read(around, wanted);

        std::vector<std::string> subjects;
        // Delays of any item may rest on them.
        SQLite::Statement decisions(db, "SELECT DISTINCT subject FROM entry WHERE kind = 'decision-add'");
        while (decisions.executeStep()) wanted.insert(decisions.getColumn(0).getString());
        for (const auto& id : wanted)
            for (auto& name : question.names().all_of(id)) subjects.push_back(std::move(name));
        std::sort(subjects.begin(), subjects.end());
        subjects.erase(std::unique(subjects.begin(), subjects.end()), subjects.end());
        Rows dues(db, "SELECT milestone, revision, due FROM due_set WHERE milestone = ?");
        for (const auto& subject : subjects) {
            dues.begin(subject);
            read_dues(dues, question, history.dues);
        }
        sort_dues(question, history.dues);
        history.facts = translated(sorted(read_facts_of(db, question.offices(), question.names(), subjects)));
        return history;
    });
}

std::vector<std::string> Store::called_now(std::span<const std::string> ids, const Known& then, const Known& now) const {
    return guarded(path(), [&] {
        auto& db = connection_->db();
        const Question before(db, then), question(db, now);
        std::vector<std::string> called;
        if (!before.in_force() || !question.in_force()) return called;
        called.reserve(ids.size());
        for (const auto& id : ids) called.emplace_back(question.names().of(id, before.in_force()->row));
        return called;
    });
}

std::optional<PlanItem> Store::find_item(const std::string& id, const Known& known) const {
    return guarded(path(), [&]() -> std::optional<PlanItem> {
        auto& db = connection_->db();
        const Question question(db, known);
        PartReader part(db, in_force_row(question, known), question.names());
        const auto place = part.find(id);
        if (!place) return std::nullopt;
        ItemRows rows(db);
        std::optional<PlanItem> found;
        std::string project;
        if (place->project_item)
            rows.each(place->project_item, place->project_item, 0,
                      [&](const ItemView& item) { return project = item.id, false; });
        rows.each(place->item, place->item, 0,
                  [&](const ItemView& item) { return found = to_item(item, project), false; });
        return found;
    });
}

std::vector<std::string> Store::all_ids(const Known& known) const {
    return guarded(path(), [&] {
        auto& db = connection_->db();
        const Question question(db, known);
        std::vector<std::string> ids;
        ItemRows(db).each(read_texts(db, in_force_row(question, known)),
                          [&](const ItemView& item) { ids.emplace_back(item.id); });
        SQLite::Statement decisions(
            db, "SELECT DISTINCT subject FROM entry WHERE kind = 'decision-add' AND recorded_at <= ?");
        decisions.bind(1, milliseconds(known.known_at.value_or(Instant::max())));
        while (decisions.executeStep()) ids.push_back(decisions.getColumn(0).getString());
        return ids;
    });
}

std::vector<PlanItem> Store::items(const Known& known) const {
    return guarded(path(), [&] {
        auto& db = connection_->db();
        const Question question(db, known);
        std::vector<PlanItem> items;
        if (!question.in_force()) return items;
        std::string project;
        ItemRows(db).each(read_texts(db, question.in_force()->row), [&](const ItemView& item) {
            if (item.kind == ItemKind::project) project = item.id;
            items.push_back(to_item(item, project));
        });
        return items;
    });
}

std::vector<KeptText> Store::texts(const Known& known) const {
    return guarded(path(), [&] {
        auto& db = connection_->db();
        const Question question(db, known);
        std::vector<KeptText> texts;
        if (!question.in_force()) return texts;
        for (const auto& row : read_texts(db, question.in_force()->row)) texts.push_back({row.name, hex(row.digest)});
        return texts;
    });
}

std::optional<std::string> Store::text(const KeptText& file) const {
    return guarded(path(), [&]() -> std::optional<std::string> {
        SQLite::Statement row(connection_->db(), "SELECT bytes FROM plan_text WHERE digest = ? AND name = ?");
        const auto digest = from_hex(file.sha256);
        row.bind(1, digest.data(), static_cast<int>(digest.size()));
        row.bind(2, file.name);
        if (!row.executeStep()) return std::nullopt;
        return row.getColumn(0).getString();
    });
}

}  // namespace hamkari::store
