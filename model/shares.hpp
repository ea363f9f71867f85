#pragma once

#include "model/plan.hpp"

#include <cstdint>
#include <vector>

namespace hamkari {

/// Splits an amount in the proportion of shares (which must be there, and not all zero) so that nothing is lost: the
/// largest remainders get the units that are left. One part a share.
std::vector<std::int64_t> split_by_shares(std::int64_t amount, const std::vector<ProvinceShare>& shares);

/// The amounts in whole units of their one currency, for a column that prints no decimals: the parts still add up to
/// their sum, which is rounded half to even.
std::vector<Money> in_whole_units(std::vector<Money> parts);

}  // namespace hamkari
