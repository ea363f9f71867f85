#pragma once

#include "model/store/plan_rows.hpp"

#include <map>
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

/// What items are called over time. A name means what it meant in the plan that its speaker had before him: an id that
/// was given up by a rename may be given to something else later.
class Names {
public:
    /// Reads the renames of the revisions that are known, which are given in the order of recording. `wanted`: the
    /// revision whose names are wanted; null for the last to come into force.
    Names(SQLite::Database& db, const std::vector<RevisionRow>& known, const RevisionRow* wanted);

    /// Under what name the wanted revision knows what was called `id` when a fact was recorded.
    std::string_view of(std::string_view id, const Recorded& recorded) const;
    /// Under what name the wanted revision knows what another revision calls `id`.
    std::string_view of(std::string_view id, std::int64_t revision) const;

    /// Every name that was ever tied to this one by renames, and this one.
    std::vector<std::string> all_of(std::string_view id) const;

    bool nothing_renamed() const { return told_.empty(); }
    /// What the items are called now whose id the wanted revision no longer has.
    std::vector<Rename> up_to_now() const;

private:
    /// An item, whatever it is called: it lives on through renames, and while plans leave it out.
    using Thing = std::size_t;

    struct Place {
        RevisionRow revision;
        std::map<std::string, Thing, std::less<>> things;  ///< only of ids that are part of a rename
    };

    void read_told(SQLite::Database& db);
    void read_ids(SQLite::Database& db);
    void find_things(std::size_t place);
    std::optional<Thing> meant_before(std::size_t place, std::string_view id) const;
    std::optional<Thing> meant(std::string_view id, const Recorded& recorded) const;
    std::string name_of(Thing thing) const;

    struct Told {
        std::int64_t revision = 0;
        Rename rename;
    };
    std::vector<Told> told_;
    std::vector<Place> places_;  ///< in the order in which they come into force
    std::size_t wanted_ = 0;
    std::vector<std::string> called_;  ///< each thing, by the wanted revision
};

}  // namespace hamkari::store
