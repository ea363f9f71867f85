#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace hamkari::reports::render {

/// How a program that was run ended.
enum class Ending {
    finished,   ///< by itself, whatever it said
    not_there,  ///< there is no such program, or it may not be run
    too_long,   ///< it was stopped
};

/// Runs a program without a shell and waits for its end. `words` are its name (a path, or looked for on PATH) and its
/// arguments, `folder` is its TMPDIR. It reads nothing and its messages are dropped. Whatever it started ends with it.
/// Who stops us meanwhile (Ctrl-C) stops it, too: `tidy` is called, and then we end by the same signal.
Ending run(std::vector<std::string> words, std::chrono::milliseconds longest, const std::string& folder,
           const std::function<void()>& tidy);

}  // namespace hamkari::reports::render
