#pragma once

#include "model/fact_list.hpp"
#include "model/plan.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

/// What the ledger holds, as plain values.
namespace hamkari {

/// What a question is about: what was true on a day, as known at a time.
struct Known {
    Date as_of{};
    std::optional<Instant> known_at;  ///< only what was recorded up to then; none: everything
};

/// How far a ledger has come.
struct LedgerMark {
    Instant last_recorded{};  ///< of the last entry that was seen
    std::string head;         ///< hash over the offices' heads, hexadecimal
};

/// A plan as it was loaded once.
struct Revision {
    EntryName name;
    Instant recorded_at{};
    std::optional<Date> in_force_from;  ///< none: always (the first revision)
    std::string by;
    Text note;
};

/// The revision in force on a day: of those that begin on or before it the one that begins last, and of several that
/// begin on one day the one recorded last. `revisions` are in the order of recording. Null if there is none.
const Revision* in_force(std::span<const Revision> revisions, Date day);

/// A plan revision set a milestone's due date, changed it or took it away (none). The first one is its baseline. It may
/// repeat the one before it, which changes nothing.
struct DueSet {
    MilestoneId milestone;
    std::optional<Date> due;
    EntryName revision;
};

/// What an item was called before, and what it is called now (`formerly`).
struct Rename {
    std::string before;
    std::string after;
};

/// What was known at a time, for a day: the plan in force and every fact. Items are called in all of it as the plan in
/// force calls them, whatever they were called when a fact was recorded.
struct History {
    Plan plan;
    Revision revision;                ///< the one in force
    std::vector<Revision> revisions;  ///< all that were known, in the order of recording
    std::vector<DueSet> dues;         ///< of all revisions that were known, in the order of recording
    std::vector<DecisionId> decided_elsewhere;  ///< decisions of the known revisions that are not in force
    std::vector<Rename> renames;      ///< of ids that the plan in force no longer has
    /// Read only where it is asked for (Store::first_lines): the projects with nothing but their budget and funding lines,
    /// each as the first revision had it that had it. Empty where there is one revision only.
    std::vector<Project> first_lines;
    FactList facts;                   ///< all that were known, also of days to come, in the order of recording
    LedgerMark mark;
};

}  // namespace hamkari
