#pragma once

#include "app/actions/check.hpp"
#include "app/cli/terminal.hpp"
#include "reports/locale/locale.hpp"

#include <string>
#include <vector>

namespace hamkari::cli {

/// One problem for a person: message, then the hint on a line of its own.
void tell(Terminal& terminal, const Problem& problem, const reports::Locale& locale, Severity severity = Severity::error);

/// `file:line:column: error[code]: message`, the source line, a caret, the hint: all findings, on standard error.
void tell_findings(Terminal& terminal, const std::vector<actions::FindingShown>& findings, const reports::Locale& locale);

}  // namespace hamkari::cli
