#include "app/cli/named.hpp"

#include "model/find_item.hpp"
#include "model/folding.hpp"

#include <vector>

namespace hamkari::cli {

namespace {

[[noreturn]] void refuse(const Snapshot& snapshot, const std::string& typed, const char* kind, const std::vector<std::string>& ids) {
    if (const auto other = find_item(snapshot.plan(), typed))
        throw Failure(Code::wrong_kind_of_item, {typed, std::string(other.kind()), kind});
    throw Failure(Code::unknown_item, {typed, nearest(typed, ids).value_or("")});
}

}  // namespace

const ProjectSnapshot* named_project(const Snapshot& snapshot, const Invocation& invocation) {
    if (!invocation.has("PROJECT")) return nullptr;
    const auto& typed = invocation.text("PROJECT");
    if (const auto* project = snapshot.project(typed)) return project;
    std::vector<std::string> ids;
    for (const auto& project : snapshot.projects) ids.push_back(project.plan->id.text());
    refuse(snapshot, typed, "project", ids);
}

NamedMilestone named_milestone(const Snapshot& snapshot, const std::string& id) {
    std::vector<std::string> ids;
    for (const auto& project : snapshot.projects)
        for (const auto& milestone : project.milestones) {
            if (milestone.plan->id.text() == id) return {&project, &milestone};
            ids.push_back(milestone.plan->id.text());
        }
    refuse(snapshot, id, "milestone", ids);
}

}  // namespace hamkari::cli
