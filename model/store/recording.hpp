#pragma once

#include "model/store/store.hpp"

namespace hamkari::store {

/// A file of a plan, as it was read.
struct PlanText {
    std::string name;
    std::string bytes;
};

/// A plan that is to be in force.
struct NewRevision {
    std::span<const PlanItem> items;      ///< of `to_items`, the programme first; projects in the order of their files
    std::span<const PlanText> texts;      ///< what `Position::file` of the items points into
    std::optional<Date> in_force_from{};  ///< none: always
    Text note{};
};

/// Writes into a ledger: one transaction, from here to `commit`. What the store reads meanwhile is what the transaction
/// sees, so that what is checked is still true when it is written. Nobody else writes in the time; who waits longer
/// than 30 seconds for a turn gets Failure(ledger_busy). Without `commit` nothing is written.
class Recording {
public:
    /// The store must be open for writing, and outlive this.
    Recording(Store& store, Author author);
    ~Recording();
    Recording(const Recording&) = delete;
    Recording& operator=(const Recording&) = delete;

    /// When the entries count as recorded: now, or when the last one was if a clock went wrong; entries never go back
    /// in time.
    Instant recorded_at() const;

    /// Appends a fact. A retraction or redaction gets the subject of what it is about; a redaction removes the free texts
    /// of that entry, and their bytes from the file. Throws Failure(unknown_fact) if what it corrects is not there.
    EntryName add(const Statement& statement);

    /// Appends a plan revision. Files and items that the ledger has already are not written again.
    EntryName add_revision(const NewRevision& revision);

    /// Everything is on disk when this returns.
    LedgerMark commit();

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace hamkari::store
