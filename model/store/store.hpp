#pragma once

#include "model/ledger.hpp"
#include "model/plan_items.hpp"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace hamkari::store {

class Connection;

/// Who writes, and when: the clock is an argument.
struct Author {
    std::string by;
    Instant now{};
    /// Empty: salts are random, as they must be. Tests give a seed, so that the same commands give the same hashes.
    std::string salt_seed = {};
};

/// A file of a plan, as the ledger keeps it.
struct KeptText {
    std::string name;
    std::string sha256;  ///< of its bytes, hexadecimal
    bool operator==(const KeptText&) const = default;
};

/// How much of the plan comes with the items that are asked for.
enum class Around : bool {
    items,    ///< the items, and the project in which each stands
    projects  ///< all items of those projects, with their facts
};

/// A ledger in a file: append only. Each function throws Failure: ledger_busy, ledger_damaged, ledger_trouble ... One
/// object is used by one thread; each thread opens the file for itself.
class Store {
public:
    enum class Mode : bool { read, write };

    /// Opens a ledger. Throws Failure: no_ledger, not_a_ledger, ledger_newer, ledger_read_only ...; a file that is not
    /// a ledger of ours is not touched.
    static Store open(const std::string& path, Mode mode);

    /// Opens a finished copy of a ledger for reading and does not touch it, of whatever version it is.
    static Store open_as_it_is(const std::string& path);

    /// Opens a ledger for writing, and begins one where there is none (or an empty file): it is there from the first
    /// commit on, whole; before that nothing stands at the path. `:memory:` is a ledger that is never a file.
    static Store create(const std::string& path, const std::string& office, const Author& author);

    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store();

    const std::string& path() const;
    /// The office whose entries are made here.
    std::string office() const;
    /// The programme of the ledger; none before the first plan was loaded.
    std::optional<std::string> programme_id() const;
    LedgerMark mark(std::optional<Instant> known_at = {}) const;
    /// In the order of recording.
    std::vector<Revision> revisions(std::optional<Instant> known_at = {}) const;

    /// Everything. Throws Failure(no_plan_yet) if no plan was in force.
    History history(const Known& known) const;

    /// The programme with its groups, partners, agreements, meetings and decisions (those recorded since too), and of the
    /// rest only what is asked
    /// for, with all its facts. The work depends on what is asked for, not on the size of the ledger. An id that the
    /// plan does not have brings its facts only. `plan.files` holds only the files in question. Throws as `history`
    /// does.
    History history_of(std::span<const std::string> ids, const Known& known, Around around = Around::items) const;

    /// `History::first_lines`: of the revisions that were in force up to the day. Items are called as the plan in force
    /// calls them. Empty if one plan only was in force, or none.
    std::vector<Project> first_lines(const Known& known) const;

    /// What the plan in force calls now what the one in force on another day called so. Empty if no plan was.
    std::vector<std::string> called_now(std::span<const std::string> ids, const Known& then, const Known& now) const;

    /// An item of the plan in force, by its id there or one that it had; none if there is none.
    std::optional<PlanItem> find_item(const std::string& id, const Known& known) const;
    /// The ids of the plan in force and of the decisions added since, for "did you mean".
    std::vector<std::string> all_ids(const Known& known) const;
    /// Every item of the plan in force; `Position::file` points into `texts`. Empty if no plan was in force.
    std::vector<PlanItem> items(const Known& known) const;

    /// The facts about an item (retractions of them too), in the order of recording.
    FactList facts_of(const std::string& id, const Known& known) const;
    /// A fact by its name; none if there is none, or if the entry is a plan revision.
    std::optional<Fact> fact(const EntryName& name, const Known& known) const;
    bool is_revision(const EntryName& name) const;
    /// The delays that moved a due date by this decision, standing or not, with the retractions of them.
    FactList delays_agreed_by(const std::string& decision, const Known& known) const;
    /// The last fact that this author recorded in our office and that still stands, retractions aside.
    std::optional<Fact> last_fact_by(const std::string& by, const Known& known) const;

    /// The files of the plan in force, in the order in which they were read. Empty if no plan was in force.
    std::vector<KeptText> texts(const Known& known) const;
    /// What stood in such a file.
    std::optional<std::string> text(const KeptText& file) const;

private:
    friend class Recording;
    friend struct Access;
    explicit Store(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> connection_;
};

}  // namespace hamkari::store
