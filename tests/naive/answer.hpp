#pragma once

#include "model/date.hpp"
#include "model/snapshot.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The figures of a day as plain values, so that two ways of working them out can be laid side by side.
namespace hamkari::naive {

struct MilestoneAnswer {
    std::string id, status;
    std::optional<Date> due, baseline, started, actual, cancelled, expected;
    std::optional<int> slip_days;
    bool late = false, at_risk = false;
    int days_late = 0;
};

/// In minor units.
struct FundingAnswer {
    std::string id;
    std::int64_t pledged = 0, committed = 0, received = 0, spent = 0;
    std::optional<std::int64_t> balance;
};

/// In ten-thousandths.
struct IndicatorAnswer {
    std::string id;
    std::vector<std::optional<std::int64_t>> in_periods;  ///< of `periods_asked`
    std::optional<std::int64_t> to_date;
};

struct RiskAnswer {
    std::string id;
    int likelihood = 0, impact = 0;
};

/// Weights and per cents in ten-thousandths.
struct ProjectAnswer {
    std::string id;
    std::int64_t done = 0, planned = 0, counted = 0, dropped = 0;
    std::optional<std::int64_t> percent, planned_percent;
    std::vector<MilestoneAnswer> milestones;
    std::vector<FundingAnswer> funding;
    std::vector<IndicatorAnswer> indicators;
    std::vector<RiskAnswer> risks;
};

struct DecisionAnswer {
    std::string id;
    std::optional<Date> done;
    bool late = false;
};

/// A named baseline: the milestones of it that the plan in force has, as it calls them.
struct BaselineAnswer {
    std::string name;
    std::vector<std::pair<std::string, Date>> dues;
};

struct Answer {
    std::string revision;
    std::vector<ProjectAnswer> projects;
    std::vector<DecisionAnswer> decisions;
    std::vector<BaselineAnswer> baselines;
};

/// The periods for which the figure of each indicator is asked.
const std::vector<Period>& periods_asked();

/// What the program says.
Answer answer_of(const Snapshot& snapshot);

/// A line for each milestone, funding line ...
std::vector<std::string> in_words(const Answer& answer);
std::string in_words(const MilestoneAnswer& milestone);
std::string in_words(const FundingAnswer& line);
std::string in_words(const IndicatorAnswer& indicator);
std::string in_words(const RiskAnswer& risk);
std::string in_words(const DecisionAnswer& decision);

}  // namespace hamkari::naive
