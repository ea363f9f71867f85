#pragma once

#include <string_view>
#include <vector>

namespace hamkari::reports::render {

/// A part of a text that runs in one direction.
struct DirectedRun {
    std::string_view text;
    bool right_to_left = false;
};

/// Divides a text by script, since word processors are told the direction of each run. What stands between two words of
/// the page's other script, and is no punctuation of the page's own, goes with them: `REHAB-01`. A text, or what stands
/// between marks of isolation, that is all in the other script is one part with its full stop and brackets.
std::vector<DirectedRun> directed_runs(std::string_view utf8, bool page_right_to_left);

}  // namespace hamkari::reports::render
