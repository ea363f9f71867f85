#include "model/store/names.hpp"

#include "model/store/columns.hpp"

#include <SQLiteCpp/Statement.h>

#include <algorithm>

namespace hamkari::store {

Names::Names(SQLite::Database& db, const Offices& offices, const Recorded& in_force) {
    SQLite::Statement rows(db,
                           "SELECT revision, recorded_at, before, after FROM renamed JOIN entry ON entry = revision "
                           "ORDER BY revision, before");
    while (rows.executeStep()) {
        const auto row = rows.getColumn(0).getInt64();
        if (!offices.knows(row)) continue;
        events_.push_back({{instant_of(rows.getColumn(1)), offices.name_of(row)},
                           {rows.getColumn(2).getString(), rows.getColumn(3).getString()}});
    }
    std::stable_sort(events_.begin(), events_.end(),
                     [](const Event& a, const Event& b) { return a.recorded < b.recorded; });
    for (const auto& event : events_) in_force_ += event.recorded <= in_force;
}

std::string_view Names::of(std::string_view id, const Recorded& recorded) const {
    std::size_t seen = 0;
    while (seen < events_.size() && events_[seen].recorded <= recorded) ++seen;
    const Recorded* renamed_in = nullptr;  // a revision gives an item a new name once
    const auto follow = [&](const Event& event, const std::string& from, const std::string& to) {
        if (from != id || (renamed_in && *renamed_in == event.recorded)) return;
        id = to;
        renamed_in = &event.recorded;
    };
    for (; seen < in_force_; ++seen) follow(events_[seen], events_[seen].rename.before, events_[seen].rename.after);
    for (; seen > in_force_; --seen)
        follow(events_[seen - 1], events_[seen - 1].rename.after, events_[seen - 1].rename.before);
    return id;
}

std::vector<std::string> Names::all_of(std::string_view id) const {
    std::vector<std::string> names{std::string(id)};
    const auto add = [&](const std::string& name) {
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    };
    for (std::size_t i = 0; i < names.size(); ++i)
        for (const auto& event : events_) {
            const std::string name = names[i];
            if (event.rename.before == name) add(event.rename.after);
            if (event.rename.after == name) add(event.rename.before);
        }
    return names;
}

std::vector<Rename> Names::up_to_now() const {
    std::vector<Rename> renames;
    for (std::size_t i = 0; i < in_force_; ++i) renames.push_back(events_[i].rename);
    return renames;
}

}  // namespace hamkari::store
