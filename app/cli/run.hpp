#pragma once

#include <string>
#include <vector>

namespace hamkari::cli {

/// Runs one command line (without the program's name) and gives the exit code: 0 fine; 1 could not, or the plan has
/// errors; 2 wrong usage. Every failure ends in one clear line on standard error.
int run(const std::vector<std::string>& words);

}  // namespace hamkari::cli
