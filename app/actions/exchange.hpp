#pragma once

#include "app/actions/context.hpp"
#include "model/ledger.hpp"

#include <functional>
#include <string>
#include <string_view>

/// What goes out to other programs and comes in from them.
namespace hamkari::actions {

using Progress = std::function<void(long done, long total)>;

/// Gives the whole ledger as JSON Lines, piece by piece, to `write`.
void export_ledger(const Context& context, const std::function<void(std::string_view)>& write);

/// The same to a file, which is written whole or not at all.
void export_ledger(const Context& context, const std::string& path, const Progress& progress);

/// Builds the context's ledger, which must not be there yet, from such a file: the same entries, the same chain, the same
/// head. Throws Failure: file_in_place, not_a_ledger_line, import_differs ...; then there is no ledger.
LedgerMark import_ledger(const Context& context, const std::string& path, const Progress& progress);

}  // namespace hamkari::actions
