#pragma once

#include "app/actions/context.hpp"
#include "model/ledger.hpp"
#include "model/plan_items.hpp"
#include "model/snapshot.hpp"

#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

namespace hamkari::actions {

/// What a person says of an item, before it is known whether it can be.
struct Saying {
    FactKind kind{};
    std::string subject;             ///< as typed; of a baseline not asked for: it is the programme's
    std::vector<ItemKind> expected;  ///< the kinds of item that it can be said of; empty: any
    std::optional<Date> on;          ///< default: today; of a return: the last day of its period
    Text note;
    std::string source;
    bool assumed = false;
    std::optional<std::string> if_unchanged_since;  ///< a fact: refused if the item was changed after it
    FactData data;  ///< of a baseline its name alone: the dates are those of the day
};

/// What was written, and what follows from it.
struct Recorded {
    Fact fact;
    std::optional<Fact> replaced;   ///< the return that this one takes the place of
    std::optional<Fact> undone;     ///< of an undo: the fact that it takes back, or that stands again
    bool stands_again = false;      ///< an undo of an undo
    Snapshot after;                 ///< the item's project (or what stands in the programme) on the day of recording
    Date today{};
};

/// Checks the statement and records it, in one transaction. Throws Failure: unknown_item, wrong_kind_of_item, all that
/// `why_impossible` says, nobody_said_who, and what the ledger throws; then nothing was written.
Recorded record(const Context& context, const Saying& saying);

/// Takes a fact back: the one named (`HQ-17`, `17`), or the author's last one.
Recorded undo(const Context& context, const std::optional<std::string>& fact, const Text& note);

/// Removes the free texts of a fact, typed by mistake; their digests stay, and who removed them, when and why. `fact`:
/// `HQ-17`, `17`. Throws Failure: unknown_fact, nothing_to_redact, and what the ledger throws.
Fact redact(const Context& context, const std::string& fact, const Text& reason);

/// The name of a file and the SHA-256 of its bytes. Throws Failure: evidence_unreadable.
Evidence evidence_of(const std::string& path);

}  // namespace hamkari::actions
