#include "model/find_item.hpp"

#include <array>

namespace hamkari {

namespace {

template <class T>
bool look_in(const std::vector<T>& items, std::string_view id, FoundItem& found) {
    for (const auto& item : items)
        if (item.id.text() == id) return found.item = &item, true;
    return false;
}

}  // namespace

std::string_view FoundItem::kind() const {
    static constexpr auto kinds = std::to_array<std::string_view>(
        {"", "programme", "group", "partner", "agreement", "meeting", "decision", "scenario", "project", "result", "milestone", "budget",
         "funding", "indicator", "risk"});
    return kinds[item.index()];
}

const Item& FoundItem::common() const {
    return std::visit(
        [](const auto& found) -> const Item& {
            if constexpr (std::is_pointer_v<std::decay_t<decltype(found)>>)
                return *found;
            else
                throw Failure(Code::internal, {"no item"});
        },
        item);
}

FoundItem find_item(const Plan& plan, std::string_view id) {
    FoundItem found;
    const auto& programme = plan.programme;
    if (programme.id.text() == id) return found.item = &programme, found;
    if (look_in(programme.groups, id, found) || look_in(programme.partners, id, found) ||
        look_in(programme.agreements, id, found) || look_in(programme.meetings, id, found) ||
        look_in(programme.decisions, id, found) || look_in(programme.scenarios, id, found))
        return found;
    for (const auto& project : plan.projects) {
        found.project = &project;
        if (project.id.text() == id) return found.item = &project, found;
        if (look_in(project.results, id, found) || look_in(project.milestones, id, found) ||
            look_in(project.budget, id, found) || look_in(project.funding, id, found) ||
            look_in(project.indicators, id, found) || look_in(project.risks, id, found))
            return found;
    }
    return {};
}

}  // namespace hamkari
