#pragma once

#include "app/cli/command.hpp"

#include <string>
#include <string_view>

namespace hamkari::cli {

/// The whole table of commands, one line each.
std::string help_overview(Language language);
/// One command with its arguments and options, or all commands of a noun.
std::string help_on(std::string_view topic, Language language);
/// `hamkari milestone done MILESTONE [--on DATE] ...`
std::string usage_line(const Command& command);

}  // namespace hamkari::cli
