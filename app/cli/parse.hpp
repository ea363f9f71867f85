#pragma once

#include "app/cli/command.hpp"

#include <span>
#include <string>
#include <vector>

namespace hamkari::cli {

/// The options that every command takes.
std::span<const Parameter> common_parameters();

/// What a command line asks for: a command, or help, or the version.
struct Parsing {
    Invocation invocation;
    bool help = false;
    bool nothing = false;  ///< nothing was typed that could be done
    bool version = false;
    std::string topic;  ///< of help: what was typed before it
};

/// Parses a command line (without the program's name) by the table of commands. Throws WrongUsage with all that was
/// wrong. Reads HAMKARI_DB, HAMKARI_BY and USER where an option is absent.
Parsing parse(const std::vector<std::string>& words);

}  // namespace hamkari::cli
