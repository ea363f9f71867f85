#include "app/cli/named_project.hpp"

#include "model/find_item.hpp"
#include "model/folding.hpp"

namespace hamkari::cli {

const ProjectSnapshot* named_project(const Snapshot& snapshot, const Invocation& invocation) {
    if (!invocation.has(project_parameter.name)) return nullptr;
    const auto& typed = invocation.text(project_parameter.name);
    if (const auto* project = snapshot.project(typed)) return project;
    if (const auto other = find_item(snapshot.plan(), typed))
        throw Failure(Code::wrong_kind_of_item, {typed, std::string(other.kind()), "project"});
    std::vector<std::string> ids;
    for (const auto& project : snapshot.projects) ids.push_back(project.plan->id.text());
    throw Failure(Code::unknown_item, {typed, nearest(typed, ids).value_or("")});
}

}  // namespace hamkari::cli
