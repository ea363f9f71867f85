#pragma once

#include "model/ledger.hpp"

#include <optional>
#include <span>
#include <vector>

/// Which facts cannot be. A fact is refused if it is impossible by itself or if it would make a later day impossible.
namespace hamkari {

/// Why a statement cannot be recorded; none if it can. `history` holds at least the items that it names and all their
/// facts, of an undo also the decisions that delays rest on and the delays that rest on a decision; `today` is the last day that facts may be true of.
std::optional<Problem> why_impossible(const History& history, const Statement& statement, Date today);

/// The return that a new one of the same indicator, period and province replaces, if there is one.
std::optional<EntryName> return_replaced(const History& history, const Statement& statement);

}  // namespace hamkari
