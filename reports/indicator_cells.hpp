#pragma once

#include "model/snapshot.hpp"
#include "reports/cells.hpp"

/// The cells of an indicator.
namespace hamkari::reports {

/// Its title; below it its code and its unit.
Cell indicator_title(const Indicator& plan, const Locale& locale);
/// The value that it had before; empty without one.
Cell indicator_baseline(const Indicator& plan);
/// A target of it; of a yes-or-no indicator the word.
Cell indicator_value(const Indicator& plan, Quantity value, bool estimate, const Locale& locale);
/// Of what these returns make up, as the snapshot's audience may be told it.
Cell actual_value(const Snapshot& snapshot, const Indicator& plan, Quantity value, const std::vector<const Fact*>& returns,
                  const Locale& locale);
/// The per cent would tell a figure that is hidden: then there is none.
std::optional<Percent> percent_told(const Snapshot& snapshot, const Indicator& plan, const std::vector<const Fact*>& returns,
                                    std::optional<Percent> percent);

}  // namespace hamkari::reports
