#pragma once

#include "model/choice.hpp"
#include "model/fields.hpp"
#include "model/plan.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A plan as a list of items, which is how the ledger keeps it and how two revisions are compared.
namespace hamkari {

enum class ItemKind : std::uint8_t {
    programme,
    group,
    partner,
    agreement,
    meeting,
    decision,
    scenario,
    project,
    result,
    milestone,
    budget,
    funding,
    indicator,
    risk
};
HAMKARI_CHOICES(ItemKind, "programme", "group", "partner", "agreement", "meeting", "decision", "scenario", "project", "result",
                "milestone", "budget", "funding", "indicator", "risk");

/// Whether items of this kind stand inside a project.
constexpr bool is_in_project(ItemKind kind) { return kind > ItemKind::project; }

/// One item of a plan. Its fields are canonical text (model/fields.hpp) without its id.
struct PlanItem {
    ItemKind kind{};
    std::string id;
    std::string project;  ///< the project it stands in; empty for what stands in the programme, and for projects
    Position at;
    std::string body;

    bool operator==(const PlanItem&) const = default;
};

/// Every item in the order of the plan: the programme and what stands in it, then each project followed by its items.
std::vector<PlanItem> to_items(const Plan& plan);

/// The plan of which `to_items` made these items. Places inside an item (of a link, of a target) are not kept.
/// Throws Failure(ledger_damaged).
Plan from_items(const std::vector<PlanItem>& items, std::vector<std::string> files);

/// Puts a plan together item by item, in the order of `to_items`; items may be left out.
class PlanBuilder {
public:
    /// An item that stands in a project belongs to the project added last. Throws Failure(ledger_damaged).
    void add(ItemKind kind, std::string_view id, Position at, std::string_view body);
    /// What another one was given, after what this one was given.
    void append(PlanBuilder&& other);
    Plan take(std::vector<std::string> files);

private:
    Plan plan_;
};

/// What a field of an item said and says; an empty text means that it was or is not there.
struct FieldChange {
    std::string field;
    std::string before;
    std::string after;
    bool operator==(const FieldChange&) const = default;
};

/// What a revision does to one item.
struct ItemChange {
    enum class What : std::uint8_t { added, changed, dropped };

    What what{};
    ItemKind kind{};
    std::string id;
    std::string project;
    Text title;
    std::string formerly;             ///< of an item that is renamed: its id before
    Position at;                      ///< in the plan that has it: after, or before if it is dropped
    std::vector<FieldChange> fields;  ///< of a changed item

    bool operator==(const ItemChange&) const = default;
};

/// What must be done to `before` to have `after`: added and changed items in the order of `after`, then the dropped
/// ones in the order of `before`. `formerly` names an item of `before` that lives on under a new id.
std::vector<ItemChange> compare_items(const std::vector<PlanItem>& before, const std::vector<PlanItem>& after);

}  // namespace hamkari
