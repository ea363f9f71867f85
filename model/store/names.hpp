#pragma once

#include "model/store/offices.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hamkari::store {

/// When something was recorded, among all that was: the order of recording.
struct Recorded {
    Instant at{};
    EntryName name;
    auto operator<=>(const Recorded&) const = default;
};

/// What items are called over time. A name means what it meant when it was written down: an id that was given up by a
/// rename may be given to something else later.
class Names {
public:
    /// Reads the renames that are known. `in_force` is the revision whose names are wanted.
    Names(SQLite::Database& db, const Offices& offices, const Recorded& in_force);

    /// Under what name the revision in force knows what was called `id` when something was recorded.
    std::string_view of(std::string_view id, const Recorded& recorded) const;

    /// Every name that was ever tied to this one by renames, and this one.
    std::vector<std::string> all_of(std::string_view id) const;

    bool nothing_renamed() const { return events_.empty(); }
    /// The renames up to the revision in force.
    std::vector<Rename> up_to_now() const;

private:
    struct Event {
        Recorded recorded;
        Rename rename;
    };

    std::vector<Event> events_;  // in the order of recording
    std::size_t in_force_ = 0;   // how many of them the revision in force has seen
};

}  // namespace hamkari::store
