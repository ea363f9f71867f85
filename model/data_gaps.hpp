#pragma once

#include "model/plan_items.hpp"
#include "model/snapshot.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace hamkari {

/// The returns of one indicator that should have arrived for a period, and those that have not.
struct ReturnsOf {
    const ProjectSnapshot* project = nullptr;
    const IndicatorState* indicator = nullptr;
    int expected = 0;
    std::vector<ReturnExpected> missing;
    int provinces = 0;           ///< from which returns are expected; 0 where they are not asked for by province
    int provinces_complete = 0;  ///< of those, from which all have arrived

    int arrived() const { return expected - static_cast<int>(missing.size()); }
};

/// Of every indicator that has a return to give, in the plan's order.
std::vector<ReturnsOf> returns_of(const Snapshot& snapshot, const Period& period);

/// Something that the data do not say, or that they contradict.
struct DataGap {
    enum class What : std::uint8_t {
        no_due,             ///< a milestone
        no_budget,          ///< a project without any budget line
        no_funding,         ///< a project with a budget and without any funding line
        no_provinces,       ///< a project whose provinces are still to be set
        no_headline,        ///< a project with indicators of which none says how many people it reaches
        no_target,          ///< an indicator without any target
        no_source,          ///< an item that neither names a source nor is marked as an estimate
        one_language,       ///< an item whose text is there in one language only, or of which something was said in one only
        no_budget_line,     ///< a funding line with spending that names no budget line of the plan
        after_end,          ///< a milestone that is expected, or was done, after the end of its project
        overspent,          ///< a funding line of which more was spent than received
        elsewhere,          ///< an indicator with returns from a province where its project does not work
        not_in_plan         ///< what facts are about and the plan in force does not have
    };
    What what{};
    const Project* project = nullptr;  ///< null: the programme
    ItemKind kind{};
    std::string_view id;  ///< of the item; lives as long as the snapshot
};

/// All of a plan in the order of their kinds, then of the plan. What is only asked for is not expected to have money,
/// provinces or figures.
std::vector<DataGap> data_gaps(const Snapshot& snapshot);

/// The facts that cannot be and count for nothing, by project in the plan's order.
struct ImpossibleFact {
    const ProjectSnapshot* project = nullptr;
    const Fact* fact = nullptr;
};
std::vector<ImpossibleFact> impossible_facts(const Snapshot& snapshot);

}  // namespace hamkari
