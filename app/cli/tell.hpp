#pragma once

#include "app/cli/terminal.hpp"
#include "model/input/read_plan.hpp"
#include "reports/locale/locale.hpp"

#include <string>
#include <vector>

namespace hamkari::cli {

/// One problem for a person: message, then the hint on a line of its own.
void tell(Terminal& terminal, const Problem& problem, const reports::Locale& locale, Severity severity = Severity::error);

/// `file:line:column: error[code]: message`, the source line, a caret, the hint: all findings, on standard error.
void tell_findings(Terminal& terminal, const std::vector<Finding>& findings, const std::vector<input::SourceFile>& files,
                   const reports::Locale& locale);

}  // namespace hamkari::cli
