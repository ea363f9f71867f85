#pragma once

#include "model/ledger_lines.hpp"

#include <string>
#include <string_view>

namespace hamkari::input {

/// Why a line is none of a ledger.
struct WrongLine {
    std::string what;
};

/// Reads one line of the JSON Lines of a ledger. Strict: every key is known, has its type, and is there unless it may be
/// absent. Throws WrongLine.
AnyLedgerLine parse_ledger_line(std::string_view text);

}  // namespace hamkari::input
