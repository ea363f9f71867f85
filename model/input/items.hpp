#pragma once

#include "model/input/reading.hpp"
#include "model/plan.hpp"

#include <string>
#include <vector>

/// Items of a plan: mappings whose fields model/plan_fields.hpp tells.
namespace hamkari::input {

/// What an item takes over from the one it stands in, unless it says something else.
struct Inherited {
    std::string source;
    bool assumed = false;
};

/// What could be read of an item, and of the items inside it; everything else is a finding.
Programme read_programme(Reading& reading, const Value& value);
std::vector<Project> read_projects(Reading& reading, const Value& value);

}  // namespace hamkari::input
