#pragma once

#include "model/snapshot.hpp"

namespace hamkari {

/// Whether the partners carry a project out, or did: not what is only requested, proposed, offered, said to be ready or
/// under negotiation.
constexpr bool is_agreed(ProjectState state) {
    return state == ProjectState::running || state == ProjectState::agreed || state == ProjectState::held;
}

/// The part of the programme's money that belongs to projects that are not agreed.
MoneyTotals money_not_agreed(const Snapshot& snapshot);

}  // namespace hamkari
