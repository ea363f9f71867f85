#pragma once

#include "model/plan.hpp"

#include <cstdint>
#include <vector>

namespace hamkari {

/// Splits an amount by shares (which must be there and sum to 100 %) so that nothing is lost: the largest remainders
/// get the units that are left. One part a share.
std::vector<std::int64_t> split_by_shares(std::int64_t amount, const std::vector<ProvinceShare>& shares);

}  // namespace hamkari
