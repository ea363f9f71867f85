#pragma once

#include "model/fact.hpp"

namespace hamkari::fuzz {

/// Counts a fact of this kind and data, stated twice, into a plan that has one item of each kind. Throws Failure where the
/// model refuses it.
void count_twice(FactKind kind, const FactData& data);

}  // namespace hamkari::fuzz
