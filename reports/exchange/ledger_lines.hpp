#pragma once

#include "model/ledger_lines.hpp"

#include <string>

namespace hamkari::reports::exchange {

/// One line of the JSON Lines of a ledger (https://jsonlines.org), with its line feed. `input::parse_ledger_line` reads it.
/// Throws Failure(ledger_damaged) for text that is not UTF-8.
std::string json_line(const AnyLedgerLine& line);

}  // namespace hamkari::reports::exchange
