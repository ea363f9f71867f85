#pragma once

#include "model/plan.hpp"

#include <string_view>
#include <variant>

namespace hamkari {

/// An item of a plan and the project it stands in (none for the programme's own).
struct FoundItem {
    std::variant<std::monostate, const Programme*, const Group*, const Partner*, const Agreement*, const Meeting*,
                 const Decision*, const Scenario*, const Project*, const Result*, const Milestone*, const BudgetLine*, const FundingLine*,
                 const Indicator*, const Risk*>
        item;
    const Project* project = nullptr;

    explicit operator bool() const { return item.index() != 0; }
    template <class T>
    const T* as() const {
        const auto* found = std::get_if<const T*>(&item);
        return found ? *found : nullptr;
    }
    /// `milestone`, `funding` ...: as plan items are called in the ledger.
    std::string_view kind() const;
    /// What the item has beside its id. Must be found.
    const Item& common() const;
};

/// Looks through the whole plan.
FoundItem find_item(const Plan& plan, std::string_view id);

}  // namespace hamkari
