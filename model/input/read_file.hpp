#pragma once

#include "model/input/read_plan.hpp"
#include "model/input/tree.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace hamkari::input {

/// What one file of a plan says.
struct FileDraft {
    std::optional<Programme> programme;
    std::vector<Project> projects;
    std::vector<Holiday> holidays;
    Position programme_at;
    bool has_holidays = false;
    bool complete = true;
    std::vector<Finding> findings;
};

/// `index` is the file's in positions. The tree is only lent, for its memory.
FileDraft read_file(const SourceFile& file, std::uint16_t index, const Surroundings& surroundings, Tree& tree);

}  // namespace hamkari::input
