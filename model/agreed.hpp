#pragma once

#include "model/plan_lists.hpp"

namespace hamkari {

/// Whether the partners carry a project out, or did: not what is only requested, proposed, offered, said to be ready or
/// under negotiation.
constexpr bool is_agreed(ProjectState state) {
    return state == ProjectState::running || state == ProjectState::agreed || state == ProjectState::held;
}

}  // namespace hamkari
