#include "model/store/names.hpp"

#include "model/store/columns.hpp"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <set>

namespace hamkari::store {

Names::Names(SQLite::Database& db, const std::vector<RevisionRow>& known, const RevisionRow* wanted) {
    for (const auto& revision : known) places_.push_back({revision, {}});
    std::stable_sort(places_.begin(), places_.end(), [](const Place& a, const Place& b) {
        return a.revision.revision.in_force_from < b.revision.revision.in_force_from;
    });
    wanted_ = places_.empty() ? 0 : places_.size() - 1;
    for (std::size_t i = 0; i < places_.size(); ++i)
        if (wanted && places_[i].revision.row == wanted->row) wanted_ = i;
    read_told(db);
    if (told_.empty()) return;
    read_ids(db);
    for (std::size_t i = 0; i < places_.size(); ++i) find_things(i);
    for (Thing thing = 0; thing < called_.size(); ++thing) called_[thing] = name_of(thing);
}

void Names::read_told(SQLite::Database& db) {
    SQLite::Statement rows(db, "SELECT revision, before, after FROM renamed ORDER BY revision, before");
    while (rows.executeStep()) {
        const auto row = rows.getColumn(0).getInt64();
        const bool is_known = std::any_of(places_.begin(), places_.end(), [&](const Place& p) { return p.revision.row == row; });
        if (is_known) told_.push_back({row, {rows.getColumn(1).getString(), rows.getColumn(2).getString()}});
    }
}

/// Which revisions have which of the ids that are part of a rename. From the item to the file, as in ItemFinder.
void Names::read_ids(SQLite::Database& db) {
    constexpr Thing not_found_yet = static_cast<Thing>(-1);
    SQLite::Statement rows(db,
                           "SELECT DISTINCT revision, id FROM plan_item CROSS JOIN revision_text USING (text) "
                           "WHERE id IN (SELECT before FROM renamed UNION SELECT after FROM renamed)");
    while (rows.executeStep()) {
        const auto row = rows.getColumn(0).getInt64();
        for (auto& place : places_)
            if (place.revision.row == row) place.things.emplace(rows.getColumn(1).getString(), not_found_yet);
    }
}

/// A rename says what an id means; without one it means what it meant in the plan before this one, else what it meant
/// when a plan had it last: who comes back has its history back. What is known here by another id is something new.
void Names::find_things(std::size_t place) {
    auto& things = places_[place].things;
    std::set<Thing> taken;
    std::set<std::string_view> open;
    for (const auto& [id, thing] : things) open.insert(id);
    const auto settle = [&](std::string_view id, std::optional<Thing> thing) {
        const auto found = things.find(id);
        if (!thing || found == things.end() || !open.contains(id) || !taken.insert(*thing).second) return;
        found->second = *thing;
        open.erase(found->first);
    };
    for (const auto& [revision, rename] : told_)
        if (revision == places_[place].revision.row) settle(rename.after, meant_before(place, rename.before));
    for (auto before = place; before-- > 0 && !open.empty();)
        for (const auto& [id, thing] : places_[before].things) settle(id, thing);
    for (const auto& id : std::set(open)) {
        called_.emplace_back();
        settle(id, called_.size() - 1);
    }
}

std::optional<Names::Thing> Names::meant_before(std::size_t place, std::string_view id) const {
    while (place-- > 0)
        if (const auto found = places_[place].things.find(id); found != places_[place].things.end()) return found->second;
    return std::nullopt;
}

/// People name what the plan of their day has. A clock that was set, or midnight in another time zone, may have shown
/// them the next plan; and an old name may still be in use.
std::optional<Names::Thing> Names::meant(std::string_view id, const Recorded& recorded) const {
    const auto day = date::floor<Days>(recorded.at);
    const auto was_there = [&](const Revision& revision) { return Recorded{revision.recorded_at, revision.name} <= recorded; };
    std::optional<Thing> of_the_day, of_later_plan, of_earlier_plan;
    bool later = false;
    for (const auto& [row, things] : places_) {
        if (!was_there(row.revision)) continue;
        later = row.revision.in_force_from && *row.revision.in_force_from > day;
        const auto found = things.find(id);
        if (later) {
            if (found != things.end() && !of_later_plan) of_later_plan = found->second;
            continue;
        }
        of_the_day.reset();
        if (found != things.end()) of_the_day = of_earlier_plan = found->second;
    }
    if (of_the_day) return of_the_day;
    return of_later_plan ? of_later_plan : of_earlier_plan;
}

/// As the wanted revision calls it; else as it was called last before that, or first after it.
std::string Names::name_of(Thing thing) const {
    const auto in = [&](std::size_t place) -> const std::string* {
        for (const auto& [id, meant] : places_[place].things)
            if (meant == thing) return &id;
        return nullptr;
    };
    const std::string* name = nullptr;
    for (std::size_t i = wanted_ + 1; i-- > 0 && !name;) name = in(i);
    for (std::size_t i = wanted_ + 1; i < places_.size() && !name; ++i) name = in(i);
    if (!name) return {};
    const auto other = places_[wanted_].things.find(*name);
    // The plan means something else by it: what it does not have must not be taken for that. No id holds a star.
    return other == places_[wanted_].things.end() || other->second == thing ? *name : *name + "*";
}

std::string_view Names::of(std::string_view id, const Recorded& recorded) const {
    if (told_.empty()) return id;
    const auto thing = meant(id, recorded);
    return thing ? called_[*thing] : id;
}

std::string_view Names::of(std::string_view id, std::int64_t revision) const {
    for (const auto& place : places_)
        if (const auto found = place.things.find(id); place.revision.row == revision && found != place.things.end())
            return called_[found->second];
    return id;
}

std::vector<std::string> Names::all_of(std::string_view id) const {
    std::vector<std::string> names{std::string(id)};
    const auto add = [&](const std::string& name) {
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    };
    for (std::size_t i = 0; i < names.size(); ++i)
        for (const auto& [revision, rename] : told_) {
            const std::string name = names[i];
            if (rename.before == name) add(rename.after);
            if (rename.after == name) add(rename.before);
        }
    return names;
}

std::vector<Rename> Names::up_to_now() const {
    std::vector<Rename> renames;
    if (told_.empty()) return renames;
    const auto& now = places_[wanted_].things;
    std::map<std::string_view, Thing> given_up;  // of an id that meant two things, the later one
    for (std::size_t i = 0; i < wanted_; ++i)
        for (const auto& [id, thing] : places_[i].things)
            if (!now.contains(id)) given_up[id] = thing;
    for (const auto& [id, thing] : given_up)
        if (now.contains(called_[thing])) renames.push_back({std::string(id), called_[thing]});
    return renames;
}

}  // namespace hamkari::store
